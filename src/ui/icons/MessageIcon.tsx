import { Icon } from './Icon.js';

/** A speech bubble: a text message. */
export function MessageIcon() {
  return (
    <Icon d="M6 4.5h12A2.5 2.5 0 0 1 20.5 7v7a2.5 2.5 0 0 1-2.5 2.5h-5.5L8 20v-3.5H6A2.5 2.5 0 0 1 3.5 14V7A2.5 2.5 0 0 1 6 4.5Zm2.5 6h.01m3.49 0h.01m3.49 0h.01" />
  );
}
