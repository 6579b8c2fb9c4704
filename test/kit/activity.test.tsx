/** React 19.2's <Activity>: what is hidden keeps its state and loses its effects. */
import * as React from 'react';
import type { ReactNode } from 'react';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { MfaProvider, MfaSettings } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { boundNames, createPerson, front, passcodeField, step } from './person.js';
import { photoFile, stubPictures } from './photo.js';
import { clientOf } from './renderKit.js';
import type { Kit } from './renderKit.js';
import { drawn, found } from './traces.js';
import { names, words } from './words.js';

// React 18 has none.
const { Activity } = React as { Activity?: typeof React.Activity };

function begin({ keptTree = false } = {}) {
  const sandbox = createSandbox({ clock: 'manual', seed: 7 });
  const client = clientOf(sandbox);
  const Tab = Activity ?? (({ children }: { children: ReactNode }) => children);
  const kit = () => (
    <MfaProvider client={client} clock={sandbox.clock}>
      <MfaSettings />
    </MfaProvider>
  );
  // What a router passes on as it is.
  const kept = kit();
  const tree = (mode: 'visible' | 'hidden') => <Tab mode={mode}>{keptTree ? kept : kit()}</Tab>;
  const { rerender } = render(tree('visible'));
  return {
    sandbox,
    person: createPerson(userEvent.setup(), { sandbox } as Kit),
    show: (mode: 'visible' | 'hidden') => rerender(tree(mode)),
  };
}

test.skipIf(!Activity)('H7 hidden and shown again, the list is there and works', async () => {
  const { sandbox, person, show } = begin();
  await person.seesList();
  show('hidden');
  show('visible');
  expect(boundNames()).toEqual([names.sms]);
  await person.beginOtp();
  await person.typeCode(await person.code());
  await person.finish();
  await waitFor(() => expect(boundNames()).toEqual([names.otp, names.sms]));
  await person.askToRemove(names.otp);
  await person.press(words.unbind.confirm);
  await waitFor(() => expect(boundNames()).toEqual([names.sms]));
  expect(sandbox.account.factors).toHaveLength(1);
});

test.skipIf(!Activity).each([false, true])(
  'H7 E8 hiding is leaving: a running enrolment forgets its secrets and asks nothing (the same elements: %s)',
  async (keptTree) => {
    const { sandbox, person, show } = begin({ keptTree });
    await person.seesList();
    await person.beginOtp();
    await person.hands.type(passcodeField(), '12345');
    const { details, enrollmentToken } = sandbox.account.pending.at(-1)!;
    const secrets = {
      secret: String(details['secret']),
      recoveryCode: String(details['recoveryCode']),
      enrollmentToken,
    };
    const before = sandbox.requests.length;
    expect(found(secrets, drawn())).toEqual(['secret']);

    // user-event tells of a change when a field is left: a browser's dialog would take its focus in the midst of React's commit.
    act(() => passcodeField().blur());
    show('hidden');
    sandbox.clock.advance(61_000);
    await waitFor(() => expect(found(secrets, drawn())).toEqual([]));
    show('visible');
    await waitFor(() => expect(step()).toBeDefined());
    expect(step()).not.toBe('prove');
    expect(found(secrets, drawn())).toEqual([]);
    expect(sandbox.requests.slice(before).map(({ operation }) => operation)).toEqual([]);

    await person.press(words.list.close);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await person.beginOtp();
    await person.typeCode(await person.code());
    await person.finish();
    expect(sandbox.account.factors).toHaveLength(2);
  },
);

test.skipIf(!Activity)('H7 E8 C3 a photo that was not sent goes with it, too', async () => {
  await stubPictures();
  const { sandbox, person, show } = begin();
  await person.seesList();
  await person.open(names.face);
  await person.press(words.face.start);
  await person.seesStep('prove');
  await person.hands.upload(front().getByLabelText<HTMLInputElement>(words.face.choose), photoFile());
  await waitFor(() => expect(document.querySelector('[data-state=photo]')).not.toBeNull());
  act(() => (document.activeElement as HTMLElement).blur());
  show('hidden');
  act(() => sandbox.clock.advance(60_000));
  show('visible');
  await waitFor(() => expect(step()).toBe('details'));
  await person.press(words.face.start);
  await person.seesStep('prove');
  expect(document.querySelector('[data-state=photo]')).toBeNull();
});

test.skipIf(!Activity).each(['while it is hidden', 'once it is shown again'])(
  'H7 U3 a removal that was hidden and ends %s asks nothing any more',
  async (when) => {
    const { sandbox, person, show } = begin();
    await person.seesList();
    await person.askToRemove(names.sms);
    sandbox.latency.set(5_000, 'reset-factor');
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(sandbox.requests.at(-1)?.operation).toBe('reset-factor'));
    show('hidden');
    if (when === 'once it is shown again') show('visible');
    await act(async () => sandbox.clock.advance(5_000));
    await waitFor(() => expect(sandbox.account.factors).toEqual([]));
    show('visible');
    await waitFor(() => expect(boundNames()).toEqual([]));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(await screen.findByText(words.list.none)).toBeVisible();
  },
);
