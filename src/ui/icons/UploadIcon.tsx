import { Icon } from './Icon.js';

/** An arrow out of a tray. */
export function UploadIcon() {
  return <Icon d="M12 15V4.5M7.5 9 12 4.5 16.5 9M4.5 15v2.5a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V15" />;
}
