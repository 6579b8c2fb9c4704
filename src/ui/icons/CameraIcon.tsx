import { Icon } from './Icon.js';

/** A camera. */
export function CameraIcon() {
  return (
    <Icon d="M5 7.5h2.6L9 5h6l1.4 2.5H19a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2Zm7 9.2a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2Z" />
  );
}
