import pageEvent from '@testing-library/user-event';
import { server, userEvent as drivenEvent } from 'vitest/browser';
import type { Hands } from './person.js';

/** Whether a driver moves the pointer and presses the keys; `npm run test:engines` has none within Vitest. */
export const isDriven = server.provider === 'playwright';

/** What both can do. */
export interface BrowserHands extends Hands {
  tab(options?: { shift?: boolean }): Promise<unknown>;
}

const driven: BrowserHands = {
  click: (element) => drivenEvent.click(element),
  clear: (element) => drivenEvent.clear(element),
  type: (element, text) => drivenEvent.type(element, text),
  keyboard: (text) => drivenEvent.keyboard(text),
  tab: (options) => drivenEvent.tab(options),
  selectOptions: (element, value) => drivenEvent.selectOptions(element as HTMLElement, value),
  upload: (element, file) => drivenEvent.upload(element, file),
};

/** A person at a real browser: real clicks, real keys; where no driver is, events of the page's own. */
export const browserHands: BrowserHands = isDriven ? driven : pageEvent.setup();
