import { MailIcon } from '../../ui/icons/MailIcon.js';
import { defineFactor } from '../factor.js';
import { maskEmail } from './maskEmail.js';

/** Codes by e-mail. */
export const email = defineFactor({
  type: 'EMAIL',
  strength: 1,
  Icon: MailIcon,
  name: ({ list }) => list.names.EMAIL.name,
  summary: ({ list }) => list.names.EMAIL.summary,
  readProfile: ({ email: address }): string | undefined =>
    typeof address === 'string' && address ? address : undefined,
  describe: maskEmail,
  profile: ({ email: address }: { email: string }) => ({ email: address }),
  pause: 60_000,
  prove: (passCode: string) => ({ passCode }),
  // Old deployments take it away in the profile alone (contract 3.1).
  removal: ({ inProfile }) => ({ refused: inProfile }),
  load: async (locale) => {
    const [screens, text] = await Promise.all([import('./emailScreens.js'), locale.load('email')]);
    return screens.emailScreens(text);
  },
});
