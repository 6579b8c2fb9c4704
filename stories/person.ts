import type { StoryContext } from '@storybook/react-vite';
import { waitFor } from 'storybook/test';
import { sandboxOf } from '../.storybook/storySandbox.js';

/** What a play function gets, as far as a person needs it. */
export type Scene = Pick<StoryContext, 'canvas' | 'userEvent' | 'id'>;

type Name = string | RegExp;

const sleeps = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';

/** What a person does in a story: finds things by role and name, waits for what must come, reads codes elsewhere. */
export function person({ canvas, userEvent, id }: Scene) {
  const sandbox = sandboxOf(id);
  const button = (name: Name) => canvas.findByRole('button', { name });
  const field = (name: Name) => canvas.findByRole('textbox', { name });

  return {
    sandbox,
    button,
    field,
    /** Waits for a button that sleeps: what it stands for may still be read. */
    press: async (name: Name) => {
      const found = await button(name);
      await waitFor(() => {
        if (sleeps(found)) throw new Error(`The button ${String(name)} does not wake up.`);
      });
      await userEvent.click(found);
    },
    /** Presses a button that sleeps all the same. */
    pressAsleep: async (name: Name) => {
      const found = await button(name);
      if (!sleeps(found)) throw new Error(`The button ${String(name)} is awake.`);
      await userEvent.click(found);
    },
    /** Types as fast as the keyboard gives it, into a field that may hold something already. */
    fill: async (name: Name, text: string) => userEvent.type(await field(name), text),
    /** Puts a text into a field in one go. */
    paste: async (name: Name, text: string) => {
      await userEvent.click(await field(name));
      await userEvent.paste(text);
    },
    /** The code of the message that came last. */
    sentCode: () => sandbox.inbox.at(-1)?.passCode ?? '',
    /** The code that the authenticator app shows at this moment. */
    appCode: async () => {
      const asked = await waitFor(() => {
        const last = sandbox.account.pending.at(-1);
        if (!last) throw new Error('Nothing was asked for, so the app shows no code.');
        return last;
      });
      const { passCode } = await asked.solve();
      return typeof passCode === 'string' ? passCode : '';
    },
    /** Lets time pass, for the server and the screens alike. */
    wait: (seconds: number) => sandbox.clock.advance(seconds * 1000),
  };
}

/** A code of the same length that is certainly another one. */
export const wrong = (code: string): string => `${(Number(code[0]) + 5) % 10}${code.slice(1)}`;
