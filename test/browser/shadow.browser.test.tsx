/** The kit in a shadow root, where the page's `document` sees no more than the root's host. */
import { act, cleanup, render, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MfaProvider, MfaSettings } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { browserHands } from '../kit/browserHands.js';
import { clientOf } from '../kit/renderKit.js';
import { words } from '../kit/words.js';

test('U1 D1 in a shadow root, too, the next row has the focus after a removal', async () => {
  const factors = ['OTP', 'SMS', 'EMAIL'].map((factorType) => ({ factorType }));
  const sandbox = createSandbox({ clock: 'manual', seed: 7, account: { factors } });
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const container = root.appendChild(document.createElement('div'));
  render(
    <MfaProvider client={clientOf(sandbox)} clock={sandbox.clock}>
      <MfaSettings />
    </MfaProvider>,
    { container, baseElement: container },
  );
  const kit = within(container);
  const rows = () => kit.getAllByRole('button', { name: /^Remove / });
  await waitFor(() => expect(rows()).toHaveLength(3));
  const last = rows()[2]!.getAttribute('aria-label');
  await act(async () => browserHands.click(rows()[1]!));
  const question = within(await kit.findByRole('alertdialog'));
  await browserHands.click(question.getByRole('button', { name: words.unbind.confirm }));
  await waitFor(() => expect(kit.queryByRole('alertdialog')).toBeNull());
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(root.activeElement?.getAttribute('aria-label')).toBe(last);
  cleanup();
  host.remove();
});
