import { Icon } from './Icon.js';

/** An i in a circle. */
export function InfoIcon() {
  return <Icon d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-9.5V16m0-8v.01" />;
}
