import kit from '../../src/styles/index.css?inline';
import { withSheet } from './withSheet.js';

/**
 * The kit's own sheet once more, in which `data-show="hover"` does what the pointer does, and so on: states that a page can
 * only be in one at a time stand side by side. Made from the sheet itself, so that it can't show anything else.
 */
const shown = kit
  // First, since a build has minified it to `(hover:hover)`.
  .replaceAll(/@media \(hover: ?hover\)/g, '@media all')
  .replaceAll(/:(hover|focus-visible|active)(?![\w-])/g, ":is(:$1, [data-show='$1'])");

/** As a story's `beforeEach`. */
export const showStates = withSheet(shown, { place: 'after' });
