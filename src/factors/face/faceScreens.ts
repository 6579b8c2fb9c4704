import type { LazyMessages } from '../../locales/locale.js';
import type { FactorScreens } from '../factor.js';
import type { FacePhoto } from './createFacePhoto.js';
import { FaceDetails } from './FaceDetails.js';
import { FaceProve } from './FaceProve.js';

/** The face's screens. */
export function faceScreens(
  text: LazyMessages['face'],
): FactorScreens<void, undefined, Blob | FacePhoto, LazyMessages['face']> {
  return {
    Details: FaceDetails,
    Prove: FaceProve,
    text,
    refusals: text.refused,
    // A no without a code of its own: the general words are about a passcode.
    explainRefusal: async () => text.refused[1707],
    labels: { start: text.start, prove: text.use, renew: text.chooseAnother, done: text.done },
  };
}
