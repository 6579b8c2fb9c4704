import { ErrorDetails } from '../frame/ErrorDetails.js';
import { RequestId } from '../frame/RequestId.js';
import { ChangeNews } from './ChangeNews.js';
import { UnbindBody } from './UnbindBody.js';

/** The question before a removal, and what stands on the page after it or for a list that failed, fetched in one. */
export const unbindScreens = { Body: UnbindBody, ChangeNews, ErrorDetails, RequestId };
