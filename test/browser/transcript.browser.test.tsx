/** What somebody hears who sees nothing, from the first press to the last, word for word. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browserHands } from '../kit/browserHands.js';
import { createPerson, errorKind } from '../kit/person.js';
import { renderKit } from '../kit/renderKit.js';
import { listen } from '../kit/transcript.js';
import { names, words } from '../kit/words.js';

const keys = (text: string) => userEvent.keyboard(text);

function begin() {
  const kit = renderKit();
  return { ...kit, person: createPerson(browserHands, kit) };
}

test('D1 what is heard of an e-mail’s enrolment, with a wrong code on the way', async () => {
  const { person, pass, sandbox } = begin();
  await person.seesList();
  (await screen.findByRole('button', { name: words.list.addNamed(names.email) })).focus();
  const { said } = listen();
  await keys('{Enter}');
  await waitFor(() => expect(said().at(-1)).toMatch(/^textbox/));
  await keys('grace@navy.example{Enter}');
  await person.seesStep('prove');
  await pass(30_000);
  await keys('000000{Enter}');
  await waitFor(() => expect(errorKind()).toBeDefined());
  await keys(`${sandbox.inbox.at(-1)?.passCode ?? ''}{Enter}`);
  await person.seesStep('done');
  await waitFor(() => expect(document.activeElement).toHaveTextContent(words.email.done));
  await waitFor(() => expect(said().at(-1)).toMatch(/^status \|/));
  await keys('{Tab}');
  await waitFor(() => expect(said().at(-1)).toBe(`button | ${words.wizard.done}`));
  await keys('{Enter}');
  await waitFor(() => expect(said().at(-1)).toBe('heading | Set up'));
  // Where the screen has to be fetched first, the title holds the focus for its field.
  expect(said().filter((line) => line !== 'heading | E-mail code')).toEqual([
    'dialog | E-mail code | modal',
    'textbox | E-mail address | We send one e-mail with a code. Used for sign-in checks only.',
    'textbox | Code from the e-mail | 4 to 8 digits',
    'status: 30 seconds left',
    // No id to spell, and no "Copy".
    'alert: That was not accepted. Check the code and type it again. If it still fails, get a new one. The server says: The code is wrong.',
    'status | You’re set. Next time you sign in, we can send a code to this address.',
    'button | Done',
    'heading | Set up',
  ]);
});

test('D1 U2 what is heard of a removal', async () => {
  const { person } = begin();
  await person.seesList();
  screen.getByRole('button', { name: /^Remove Text message/ }).focus();
  const { said } = listen();
  await keys('{Enter}');
  await waitFor(() => expect(said().at(-1)).toBe('button | Keep it'));
  await keys('{Tab}');
  await waitFor(() => expect(said().at(-1)).toBe('button | Remove'));
  await keys('{Enter}');
  await waitFor(() => expect(said().slice(-2)).toContain('heading | Set up'));
  await waitFor(() => expect(said().join('\n')).toContain('status: '));
  expect(said()).toEqual([
    expect.stringMatching(
      /^alertdialog \| Remove Text message\? \| \+86 188\*{4}8888 will no longer be asked for when you sign in\. .* \| modal$/,
    ),
    'button | Keep it',
    'button | Remove',
    'status: Text message was removed.',
    'heading | Set up',
  ]);
});
