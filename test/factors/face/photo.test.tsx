/** A photo that was chosen: what is said of one that is no use, each time, and that none is lost by a slip. */
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { domKit } from '../../kit/domKit.js';
import { errorKind, front, step } from '../../kit/person.js';
import { photoFile, stubPictures } from '../../kit/photo.js';
import { names, words } from '../../kit/words.js';

const { face, wizard } = words;

beforeEach(stubPictures);

async function atTheFace() {
  const kit = domKit();
  await kit.person.open(names.face);
  await kit.person.press(face.start);
  await kit.person.seesStep('prove');
  await front().findByText(face.choose);
  const field = () => document.querySelector<HTMLInputElement>('.mfa-file-input')!;
  const choose = (file: File) => kit.person.hands.upload(field(), file);
  return { ...kit, field, choose };
}

const noPhoto = (name: string) => new File(['%PDF-1.7'], name, { type: 'image/jpeg' });
const alert = () => screen.getByRole('alert');

test('C2 D1 two files in a row that are no use are spoken of twice', async () => {
  const { choose, field } = await atTheFace();
  await choose(noPhoto('one.jpg'));
  await waitFor(() => expect(errorKind()).toBe('file-unusable'));
  const first = alert();
  await choose(noPhoto('two.jpg'));
  // An alert speaks when it comes: the same words are there in another one.
  await waitFor(() => expect(alert()).not.toBe(first));
  expect(alert()).toHaveTextContent(face.notAnImage);
  expect(field()).toHaveAccessibleDescription(expect.stringContaining(face.notAnImage) as string);
});

test('C2 D1 going on without a photo says each time what is missing', async () => {
  const { person } = await atTheFace();
  await person.press(face.use);
  await waitFor(() => expect(errorKind()).toBe('photo-missing'));
  const first = alert();
  await person.press(face.use);
  await waitFor(() => expect(alert()).not.toBe(first));
  expect(alert()).toHaveTextContent(face.missing);
  expect(front().getByRole('button', { name: face.use })).toHaveFocus();
});
