import { Icon } from './Icon.js';

/** An arrow down to a line. */
export function DownloadIcon() {
  return <Icon d="M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14" />;
}
