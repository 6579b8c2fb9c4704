import { expect, vi } from 'vitest';
import { cdp } from 'vitest/browser';

interface Protocol {
  send(method: string, params: unknown): Promise<unknown>;
}

/** Speaks to the browser itself, for what no script in a page can do. */
export function send(method: string, params: unknown): Promise<unknown> {
  return (cdp() as unknown as Protocol).send(method, params);
}

/** Sets what the reader prefers; what is not named is as at the start of each test: light, calm, no forced colours. */
export function emulate(
  preferences: Record<string, string> = {},
  media: 'screen' | 'print' = 'screen',
): Promise<unknown> {
  const all = { 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce', ...preferences };
  return send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(all).map(([name, value]) => ({ name, value })),
  });
}

/** Draws each px of the page with so many pixels to a side, as screens do that are finer than others. */
export async function setDensity(deviceScaleFactor: 1 | 2): Promise<void> {
  const { innerWidth: width, innerHeight: height } = window.top ?? window;
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
  await vi.waitFor(() => expect(devicePixelRatio).toBe(deviceScaleFactor), 5000);
}

/**
 * What the screen shows of an element, as a PNG in base64 with each of the screen's pixels. The runner scales a page that
 * is larger than its window (1280 x 720), so this takes smaller ones alone.
 */
export async function takePicture(element: Element): Promise<string> {
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  // The page of a test is a frame in the runner's.
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth);
  expect(frame.width).toBe(innerWidth);
  const clip = { x: frame.x + x, y: frame.y + y, width, height, scale: 1 };
  const { data } = (await send('Page.captureScreenshot', { format: 'png', clip })) as { data: string };
  return data;
}
