import { Icon } from './Icon.js';

/** An envelope. */
export function MailIcon() {
  return (
    <Icon d="M5.5 5h13A2.5 2.5 0 0 1 21 7.5v9a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 16.5v-9A2.5 2.5 0 0 1 5.5 5Zm-2 2.5 7 5.2a2.5 2.5 0 0 0 3 0l7-5.2" />
  );
}
