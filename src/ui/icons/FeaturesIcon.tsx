import { Icon } from './Icon.js';

/** Eyes, nose and mouth, to stand in an oval. */
export function FeaturesIcon() {
  return <Icon d="M8 8.5v1m8-1v1m-4-.5v4h-1m-3 3.5c2.3 2 5.7 2 8 0" />;
}
