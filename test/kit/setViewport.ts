import { page } from 'vitest/browser';
import { isDriven } from './browserHands.js';

/** Makes the page so many px wide and high. */
export async function setViewport(width: number, height: number): Promise<void> {
  if (isDriven) {
    await page.viewport(width, height);
    return;
  }
  // Vitest runs a test in a frame of its own page.
  Object.assign((frameElement as HTMLIFrameElement).style, { width: `${width}px`, height: `${height}px` });
}
