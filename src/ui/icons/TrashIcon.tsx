import { Icon } from './Icon.js';

/** A bin. */
export function TrashIcon() {
  return (
    <Icon d="M4.5 7h15m-10 0V4.5h5V7m3.3 0-.7 11.1a2 2 0 0 1-2 1.9H8.9a2 2 0 0 1-2-1.9L6.2 7m3.8 4v5m4-5v5" />
  );
}
