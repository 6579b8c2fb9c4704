import type { LazyMessages } from '../../locales/locale.js';
import type { FactorScreens } from '../factor.js';
import { FaceDetails } from './FaceDetails.js';
import { FaceProve } from './FaceProve.js';

/** The face's screens. */
export function faceScreens(
  text: LazyMessages['face'],
): FactorScreens<void, undefined, Blob, LazyMessages['face']> {
  return {
    Details: FaceDetails,
    Prove: FaceProve,
    text,
    labels: { start: text.start, prove: text.use, renew: text.chooseAnother, done: text.done },
  };
}
