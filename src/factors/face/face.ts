import { FaceIcon } from '../../ui/icons/FaceIcon.js';
import { defineFactor } from '../factor.js';
import type { FacePhoto } from './createFacePhoto.js';

/** A photo of the face, compared at sign-in. */
export const face = defineFactor({
  type: 'FACE',
  strength: 2,
  Icon: FaceIcon,
  name: ({ list }) => list.names.FACE.name,
  summary: ({ list }) => list.names.FACE.summary,
  // Nobody should hurry before a camera: the token is asked for when there is a photo.
  proofFirst: true,
  prove: async (photo: Blob | FacePhoto, tools) => {
    const { photo: key, isExternalPhoto } = await ('upload' in photo
      ? photo.upload(tools)
      : tools.uploadPhoto(photo, { signal: tools.signal }));
    return { photo: key, isExternalPhoto };
  },
  load: async (locale) => {
    const [screens, text] = await Promise.all([import('./faceScreens.js'), locale.load('face')]);
    return screens.faceScreens(text);
  },
});
