import { Icon } from './Icon.js';

/** A sign with an exclamation mark. */
export function WarningIcon() {
  return (
    <Icon d="M10.3 4.8 2.9 17.5a2 2 0 0 0 1.7 3h14.8a2 2 0 0 0 1.7-3L13.7 4.8a2 2 0 0 0-3.4 0ZM12 9.5v4m0 3.3v.01" />
  );
}
