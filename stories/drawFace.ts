/** Draws somebody, from the front, on 640 x 480. */
export function drawFace(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D): void {
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
}
