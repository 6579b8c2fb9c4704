import { Icon } from './Icon.js';

/** The way back; points to where the line of text begins. */
export function ChevronStartIcon() {
  return <Icon d="m14.5 6-6 6 6 6" mirrored />;
}
