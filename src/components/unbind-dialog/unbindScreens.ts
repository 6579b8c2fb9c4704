import { ChangeNews } from './ChangeNews.js';
import { UnbindBody } from './UnbindBody.js';

/** The question before a removal, and what stands on the page after it, fetched in one. */
export const unbindScreens = { Body: UnbindBody, ChangeNews };
