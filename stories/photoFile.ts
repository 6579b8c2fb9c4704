import { drawFace } from './drawFace.js';

/** What is drawn, as a PNG. Chromium's toBlob waits for an idle moment, in a test for up to a second. */
export async function fileOf(canvas: HTMLCanvasElement, name = 'me.png'): Promise<File> {
  const png = await fetch(canvas.toDataURL());
  return new File([await png.blob()], name, { type: 'image/png' });
}

/** A picture that could be of a face, as a file from the person's own disk. */
export async function photoFile(name = 'me.png'): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 640, height: 480 });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing, so there is no photo.');
  drawFace(context);
  return fileOf(canvas, name);
}
