import { Icon } from './Icon.js';

/** A tick. */
export function CheckIcon() {
  return <Icon d="m5 12.5 4.5 4.5L19 7.5" />;
}
