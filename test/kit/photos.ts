/** Picture files for the browser tests: drawn here, so that every byte of them is known. */

/** A JPEG of some size, with noise so that it does not shrink to nothing. */
export async function jpegFile(width = 320, height = 240, name = 'me.jpg'): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing on a canvas.');
  const image = context.createImageData(width, height);
  let noise = 1;
  for (let at = 0; at < image.data.length; at += 4) {
    noise = (noise * 48271) % 2147483647;
    image.data.set([noise & 255, (noise >> 8) & 255, at & 255, 255], at);
  }
  context.putImageData(image, 0, 0);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })], name, {
    type: 'image/jpeg',
  });
}
