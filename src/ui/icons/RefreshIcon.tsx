import { Icon } from './Icon.js';

/** An arrow round a circle. */
export function RefreshIcon() {
  return <Icon d="M19.5 4.5v5h-5M19 9.5a7.6 7.6 0 1 0 .6 4" />;
}
