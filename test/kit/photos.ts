/** Picture files for the browser tests: drawn here, so that every byte of them is known. */

/** A JPEG of some size, with noise so that it does not shrink to nothing. */
export async function jpegFile(width = 320, height = 240, name = 'me.jpg'): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing on a canvas.');
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  let noise = 1;
  for (let at = 0; at < pixels.length; at += 1) {
    noise = (Math.imul(noise, 1664525) + 1013904223) | 0;
    pixels[at] = noise | 0xff000000;
  }
  context.putImageData(image, 0, 0);
  // Chromium's toBlob waits for an idle moment, in a test for up to a second.
  const jpeg = await fetch(canvas.toDataURL('image/jpeg', 0.9));
  return new File([await jpeg.blob()], name, { type: 'image/jpeg' });
}
