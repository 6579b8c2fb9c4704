import { Icon } from './Icon.js';

/** A face in a finder's corners. */
export function FaceIcon() {
  return (
    <Icon d="M4 8.5V7a3 3 0 0 1 3-3h1.5m7 0H17a3 3 0 0 1 3 3v1.5m0 7V17a3 3 0 0 1-3 3h-1.5m-7 0H7a3 3 0 0 1-3-3v-1.5M9 9.3v.7m6-.7v.7m-3-.7v3.4h-.8m-2.2 2.4c1.7 1.4 4.3 1.4 6 0" />
  );
}
