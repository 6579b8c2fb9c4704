import { Icon } from './Icon.js';

/** A cross. */
export function CloseIcon() {
  return <Icon d="m6.5 6.5 11 11m0-11-11 11" />;
}
