/** A photo that was chosen: what is said of one that is no use, each time, and that none is lost by a slip. */
import { act, screen, waitFor } from '@testing-library/react';
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

test('E1 a photo that was chosen is not thrown away unasked: not by Escape, and not by the cross', async () => {
  const { person, choose, written, field } = await atTheFace();
  await choose(photoFile());
  await front().findByText(face.look);
  const escape = () => {
    // jsdom's dialogs don't give the focus back.
    act(() => field().focus());
    return person.hands.keyboard('{Escape}');
  };
  for (const leave of [escape, () => person.press(words.list.close), escape]) {
    await leave();
    expect(await screen.findByRole('alertdialog', { name: wizard.discard.title })).toBeVisible();
    expect(front().getByRole('button', { name: wizard.discard.cancel })).toHaveFocus();
    await person.press(wizard.discard.cancel);
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(front().getByText(face.look)).toBeVisible();
  }
  await escape();
  await person.press(wizard.discard.confirm);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(written()).toEqual([]);
});

test('E1 going back keeps the photo, and leaving asks from there too', async () => {
  const { person, choose, sandbox } = await atTheFace();
  await choose(photoFile());
  await front().findByText(face.look);
  await person.press(wizard.back);
  await person.seesStep('details');
  await person.press(words.list.close);
  expect(await screen.findByRole('alertdialog', { name: wizard.discard.title })).toBeVisible();
  await person.press(wizard.discard.cancel);
  await person.press(face.start);
  await person.seesStep('prove');
  expect(await front().findByText(face.look)).toBeVisible();
  expect(front().getByRole('img', { name: face.preview })).toBeVisible();
  await person.press(face.use);
  await person.seesStep('done');
  expect(sandbox.account.factors.at(-1)?.factorType).toBe('FACE');
  // Nothing of it is left that could be lost.
  await person.press(words.list.close);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('E1 five presses of Escape in a row lose no photo', async () => {
  const { person, choose, field } = await atTheFace();
  await choose(photoFile());
  await front().findByText(face.look);
  for (let press = 1; press <= 5; press += 1) {
    if (!screen.queryByRole('alertdialog')) act(() => field().focus());
    await person.hands.keyboard('{Escape}');
    expect(screen.queryAllByRole('alertdialog')).toHaveLength(press % 2);
  }
  await person.press(wizard.discard.cancel);
  expect(front().getByText(face.look)).toBeVisible();
});

test('C2 asks for formats that it can read, of the gallery or the camera as the phone offers them, and for none while one is sent', async () => {
  const { person, choose, field, sandbox } = await atTheFace();
  // With `image/*` an iPhone would hand out its own format, and with `capture` no gallery.
  expect(field()).toHaveAttribute('accept', 'image/jpeg,image/png,image/webp,image/gif,image/bmp');
  expect(field()).not.toHaveAttribute('capture');
  await choose(photoFile());
  await front().findByText(face.look);
  await choose(noPhoto('one.jpg'));
  await waitFor(() => expect(errorKind()).toBe('file-unusable'));
  // The same file can be chosen again, mended.
  await person.hands.click(field());
  expect(field().files).toHaveLength(0);
  sandbox.latency.set(1000);
  await person.press(face.use);
  await waitFor(() => expect(field()).toBeDisabled());
  expect(errorKind()).toBeUndefined();
});

test('C4 D1 why a photo was refused is told with the photo, too', async () => {
  const { person, choose, sandbox } = await atTheFace();
  sandbox.configure({ faceResult: 'mismatch' });
  await choose(photoFile());
  await front().findByText(face.look);
  await person.press(face.use);
  const { title, hint } = face.refused[1702];
  expect(await front().findByText(title)).toBeVisible();
  expect(front().getByRole('img', { name: face.preview })).toHaveAccessibleDescription(`${title} ${hint}`);
});

test('E1 before there is a photo leaving asks nothing', async () => {
  const { person, choose } = await atTheFace();
  await choose(noPhoto('one.jpg'));
  await waitFor(() => expect(errorKind()).toBe('file-unusable'));
  await person.hands.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(step()).toBeUndefined();
});
