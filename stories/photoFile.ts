import { drawFace } from './drawFace.js';

/** A picture that could be of a face, as a file from the person's own disk. */
export async function photoFile(name = 'me.png'): Promise<File> {
  const canvas = new OffscreenCanvas(640, 480);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing, so there is no photo.');
  drawFace(context);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], name, { type: 'image/png' });
}
