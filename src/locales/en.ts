import { list } from './en/list.js';
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';

/** English, the shape of all other languages. */
const en: Locale = {
  tag: 'en',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./en/screens.js')),
};

export default en;
