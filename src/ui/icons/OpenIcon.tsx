import { Icon } from './Icon.js';

/** An arrow out of a frame: leads to another app. */
export function OpenIcon() {
  return (
    <Icon
      d="M13.5 4.5h6v6m0-6-8 8m-1-6H7a2.5 2.5 0 0 0-2.5 2.5v8A2.5 2.5 0 0 0 7 19.5h8a2.5 2.5 0 0 0 2.5-2.5v-3.5"
      mirrored
    />
  );
}
