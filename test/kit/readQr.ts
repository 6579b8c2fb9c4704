import jsQR from 'jsqr';

/** What a phone's camera would read off a picture: the text of its QR code. */
export async function readQr(base64Png: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64Png), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing on a canvas.');
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
  if (!code) throw new Error('There is no QR code that can be read in this picture.');
  return code.data;
}
