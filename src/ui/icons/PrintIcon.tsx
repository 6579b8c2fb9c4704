import { Icon } from './Icon.js';

/** A printer. */
export function PrintIcon() {
  return (
    <Icon d="M7 8.5V4h10v4.5M7 17H5.5A1.5 1.5 0 0 1 4 15.5V10a1.5 1.5 0 0 1 1.5-1.5h13A1.5 1.5 0 0 1 20 10v5.5a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6H7Z" />
  );
}
