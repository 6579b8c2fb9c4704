import { userEvent } from 'vitest/browser';
import type { Hands } from './person.js';

/** A person at a real browser: real clicks, real keys. */
export const browserHands: Hands = {
  click: (element) => userEvent.click(element),
  clear: (element) => userEvent.clear(element),
  type: (element, text) => userEvent.type(element, text),
  keyboard: (text) => userEvent.keyboard(text),
  selectOptions: (element, value) => userEvent.selectOptions(element as HTMLElement, value),
  upload: (element, file) => userEvent.upload(element, file),
};
