import { Icon } from './Icon.js';

/** Something opens below. */
export function ChevronDownIcon() {
  return <Icon d="m6 9.5 6 6 6-6" />;
}
