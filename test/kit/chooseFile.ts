import { fireEvent } from '@testing-library/react';

/**
 * A photo is chosen in the kit's own field. Not by the browser's driver, through whose wire a large one takes half a minute:
 * `userEvent.upload` is left to the tests that go the whole way by hand.
 */
export function chooseFile(file: File): void {
  const field = document.querySelector<HTMLInputElement>('.mfa-file-input');
  if (!field) throw new Error('There is no field for a file.');
  const files = new DataTransfer();
  files.items.add(file);
  field.files = files.files;
  fireEvent.input(field);
  fireEvent.change(field);
}
