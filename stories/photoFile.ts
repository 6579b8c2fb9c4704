/** A picture that could be of a face, as a file from the person's own disk. */
export async function photoFile(name = 'me.png'): Promise<File> {
  const canvas = new OffscreenCanvas(640, 480);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing, so there is no photo.');
  const oval = (x: number, y: number, width: number, height: number, colour: string) => {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(x, y, width, height, 0, 0, 2 * Math.PI);
    context.fill();
  };
  context.fillStyle = '#c9d3e6';
  context.fillRect(0, 0, 640, 480);
  oval(320, 560, 250, 190, '#3d4f7c');
  oval(320, 205, 128, 152, '#5b3f2f');
  oval(320, 235, 108, 138, '#e3b795');
  oval(280, 222, 10, 12, '#2b2320');
  oval(360, 222, 10, 12, '#2b2320');
  oval(320, 305, 34, 9, '#b5675a');
  return new File([await canvas.convertToBlob({ type: 'image/png' })], name, { type: 'image/png' });
}
