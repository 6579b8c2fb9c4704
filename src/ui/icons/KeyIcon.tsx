import { Icon } from './Icon.js';

/** A key: any factor whose kind is not known. */
export function KeyIcon() {
  return <Icon d="M15 9h.01M9.6 11.3a6 6 0 1 1 3.1 3.1L11 16H9v2H7v2.5H3.5V17.4Z" />;
}
