import type { SandboxChallenge, SandboxDetails, SandboxTools } from './SandboxFactor.js';
import { refusalAs, SandboxRefusal } from './SandboxRefusal.js';

/**
 * Sends a code to `to` and judges it later: its length, life and number of tries are the user pool's.
 * For factor types that prove an address by a message.
 * @throws SandboxRefusal when the target had a message within the last minute.
 */
export function startMessageChallenge(
  tools: SandboxTools,
  message: { readonly channel: string; readonly to: string; readonly details: SandboxDetails },
): SandboxChallenge {
  const passCode = tools.random.digits('pass-code', tools.config.codeLength);
  tools.send({ channel: message.channel, to: message.to, passCode });
  const sentAt = tools.now();
  let wrongTries = 0;

  return {
    details: message.details,
    solve: () => ({ passCode }),
    check({ passCode: given }) {
      const { codeSeconds, expiredCode, verifyCodeMaxAttempts, wrongCode } = tools.config;
      if (typeof given !== 'string' || given === '') {
        throw new SandboxRefusal(400, 'enrollmentData.passCode is required.');
      }
      if (tools.now() - sentAt >= codeSeconds * 1000 || wrongTries > verifyCodeMaxAttempts) {
        throw refusalAs(expiredCode, 'The code is no longer valid. Ask for a new one.', { wrongProof: true });
      }
      if (given !== passCode) {
        wrongTries += 1;
        throw refusalAs(wrongCode, 'The code is wrong.', { wrongProof: true });
      }
      return message.details;
    },
  };
}
