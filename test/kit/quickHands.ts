import { act, fireEvent } from '@testing-library/react';
import type { Hands } from './person.js';

const at = (what: () => void) => act(async () => what());

/**
 * One event for each thing that a person does, for tests that do hundreds of them. How it feels at a real keyboard is
 * tested elsewhere.
 */
export const quickHands: Hands = {
  click: (element) => at(() => fireEvent.click(element)),
  clear: (element) => at(() => fireEvent.input(element, { target: { value: '' } })),
  type: (element, text) => at(() => fireEvent.input(element, { target: { value: text } })),
  keyboard: () => Promise.reject(new Error('Quick hands have no keyboard: take userEvent.')),
  upload: (element, file) => at(() => fireEvent.change(element, { target: { files: [file] } })),
  selectOptions: (element, value) => at(() => fireEvent.change(element, { target: { value } })),
};
