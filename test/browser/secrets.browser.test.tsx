/** Where only a real browser keeps things: databases, caches, cookies, timing entries, history, and a frame that printed. */
import { QueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { browserHands } from '../kit/browserHands.js';
import { chooseFile } from '../kit/chooseFile.js';
import { createPerson, errorKind, front } from '../kit/person.js';
import { renderKit } from '../kit/renderKit.js';
import { jpegFile } from '../kit/photos.js';
import { cached, databases, drawn, found, persist, stored, told, tracked } from '../kit/traces.js';
import { names, words } from '../kit/words.js';

const { recovery } = words.wizard;

test('E8 O4 an authenticator app that was bound, printed, saved and left leaves nothing in the browser', async () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const queryClient = new QueryClient();
  const kit = renderKit({ provider: { queryClient } });
  const person = createPerson(browserHands, kit);
  await person.beginOtp();
  const [pending] = kit.sandbox.account.pending;
  const secrets = {
    token: pending!.enrollmentToken,
    secret: String(pending!.details['secret']),
    recoveryCode: String(pending!.details['recoveryCode']),
    passcode: await person.code(),
  };
  await person.typeCode(secrets.passcode);
  await person.seesStep('done');
  // A browser without a printer may keep its dialog open for ever.
  const frames = new Set<HTMLIFrameElement>();
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    const view = get!.call(this) as Window;
    view.print = () => {
      frames.add(this);
      view.dispatchEvent(new Event('afterprint'));
    };
    return view;
  });
  await person.press(recovery.print);
  await person.press(recovery.save);
  await waitFor(() => expect([...frames].map(({ isConnected }) => isConnected)).toEqual([false]));
  await person.finish();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(front().queryByText(recovery.label)).toBeNull();
  const traces = {
    drawn: drawn(),
    stored: stored(),
    databases: await databases(),
    told: told(kit),
    cached: cached(queryClient),
  };
  for (const [where, trace] of Object.entries(traces)) {
    expect({ where, found: found(secrets, trace) }).toEqual({ where, found: [] });
  }
});

/** The photos that the kit has made: WebKit gives a form that has one to no script, nor to the sandbox. */
function photosMade(): readonly Blob[] {
  const made: Blob[] = [];
  const { toBlob } = HTMLCanvasElement.prototype;
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
    this: HTMLCanvasElement,
    give,
    ...how
  ) {
    const keep = (photo: Blob | null) => {
      if (photo) made.push(photo);
      give(photo);
    };
    toBlob.call(this, keep, ...how);
  });
  return made;
}

test('E8 C2 a photo that was refused, sent again and bound leaves nothing in the browser', async () => {
  const queryClient = new QueryClient();
  const persisted = persist(queryClient);
  const kit = renderKit({
    provider: { queryClient },
    sandbox: { faults: { 'enroll-factor': { statusCode: 422, apiCode: 1702, times: 1 } } },
  });
  const person = createPerson(browserHands, kit);
  await person.open(names.face);
  await person.press(words.face.start);
  await person.seesStep('prove');
  const made = photosMade();
  chooseFile(await jpegFile());
  await front().findByRole('img', { name: words.face.preview });
  await person.press(words.face.use);
  await waitFor(() => expect(errorKind()).toBe('photo-refused'));
  chooseFile(await jpegFile());
  await person.press(words.face.use);
  await person.finish();
  const [upload] = kit.sandbox.account.uploads;
  // From the middle: every JPEG begins alike.
  const middle = [...new Uint8Array(await made.at(-1)!.slice(300, 348).arrayBuffer())];
  expect(middle).toHaveLength(48);
  const secrets = {
    key: upload!.key,
    inBase64: btoa(String.fromCharCode(...middle)),
    inHex: middle.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    // An address of a picture in memory holds on to it.
    address: 'blob:',
  };
  const traces = {
    drawn: drawn(),
    databases: await databases(),
    told: told(kit),
    tracked: tracked(kit.heard.errors),
    cached: cached(queryClient),
    persisted: persisted(),
  };
  for (const [where, trace] of Object.entries(traces)) {
    expect({ where, found: found(secrets, trace) }).toEqual({ where, found: [] });
  }
  expect(document.querySelector('canvas')).toBeNull();
});
