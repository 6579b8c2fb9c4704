/** docs/embedding.md: its form around the kit's field for a code, by React Hook Form, is compiled, and run here. */
import { screen, waitFor } from '@testing-library/react';
import { Secret, TOTP } from 'otpauth';
import { expect, test, vi } from 'vitest';
import { accountWith, bound } from '../../stories/bound.js';
import { domKit } from '../kit/domKit.js';
import { CodeForm } from './embedding/CodeForm.js';

test('P1 the field for a code stands in a form of the app’s own, with that form’s checks and words', async () => {
  const onRight = vi.fn();
  const { sandbox, person } = domKit({ sandbox: accountWith(bound.app) }, <CodeForm onRight={onRight} />);
  const secret = Secret.fromBase32(String(sandbox.account.factors[0]?.details['secret']));
  const code = new TOTP({ secret }).generate({ timestamp: sandbox.clock.now() });
  const user = person.hands;
  const field = screen.getByRole('textbox', { name: 'Code from your authenticator app' });

  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Type the code.');
  expect(field).toHaveFocus();

  await user.keyboard(code.slice(0, 3));
  await user.click(screen.getByRole('button', { name: 'Check' }));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Type all six digits.'));
  expect(sandbox.requests).toEqual([]);

  await user.clear(field);
  await user.type(field, code === '000000' ? '111111' : '000000');
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('That code is not right.'));
  expect(onRight).not.toHaveBeenCalled();

  await user.clear(field);
  await user.type(field, code);
  await user.click(screen.getByRole('button', { name: 'Check' }));
  await waitFor(() => expect(onRight).toHaveBeenCalledOnce());
});
