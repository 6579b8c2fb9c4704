import { Icon } from './Icon.js';

/** A phone with a tick on it: an app that makes codes. */
export function AppIcon() {
  return (
    <Icon d="M9 3h6a2.5 2.5 0 0 1 2.5 2.5v13A2.5 2.5 0 0 1 15 21H9a2.5 2.5 0 0 1-2.5-2.5v-13A2.5 2.5 0 0 1 9 3Zm.6 9.3 1.8 1.8 3-3.6" />
  );
}
