import pageEvent from '@testing-library/user-event';
import { server, userEvent } from 'vitest/browser';
import type { Hands } from './person.js';

/** Where nothing moves a pointer from outside (scripts/engines/vitestBrowser.mjs) they are events of the page's own. */
export const isDriven = server.provider === 'playwright';

/** A person at a real browser: real clicks, real keys. */
export const browserHands: Hands = isDriven
  ? {
      click: (element) => userEvent.click(element),
      clear: (element) => userEvent.clear(element),
      type: (element, text) => userEvent.type(element, text),
      keyboard: (text) => userEvent.keyboard(text),
      selectOptions: (element, value) => userEvent.selectOptions(element as HTMLElement, value),
      upload: (element, file) => userEvent.upload(element, file),
    }
  : pageEvent.setup();
