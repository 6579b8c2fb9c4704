import type { SandboxDetails, SandboxFactor, SandboxTools } from '../../sandbox/SandboxFactor.js';
import { refusalAs, SandboxRefusal } from '../../sandbox/SandboxRefusal.js';
import { encodeBase32 } from '../../sandbox/tools/encodeBase32.js';
import { qrCodeDataUrl } from '../../sandbox/tools/qrCodeDataUrl.js';
import { totp, totpStep, type TotpAlgorithm } from '../../sandbox/tools/totp.js';

const secretBytes = 10;

function readAlgorithm(value: unknown): TotpAlgorithm {
  return value === 'SHA256' || value === 'SHA512' ? value : 'SHA1';
}

/** A new secret and recovery code, with the pool's way of counting. */
function makeDetails(tools: SandboxTools): SandboxDetails {
  const { totpAlgorithm, totpDigits, totpPeriod } = tools.config;
  return {
    secret: encodeBase32(tools.random.bytes('secret', secretBytes)),
    recoveryCode: (tools.random.hex('recovery-code', 12).match(/.{4}/g) ?? []).join('-'),
    algorithm: totpAlgorithm,
    digits: totpDigits,
    period: totpPeriod,
  };
}

function codeAt(details: SandboxDetails, at: number): Promise<string> {
  return totp(String(details.secret), {
    at,
    algorithm: readAlgorithm(details.algorithm),
    digits: Number(details.digits),
    period: Number(details.period),
  });
}

/** The step whose code this is, of those that count now; RFC 6238 5.2 lets each be used once. */
async function findStep(
  details: SandboxDetails,
  code: string,
  tools: SandboxTools,
): Promise<number | undefined> {
  const { totpReplay, totpWindow } = tools.config;
  const period = Number(details.period);
  const present = totpStep(tools.now(), period);
  for (let step = present - totpWindow; step <= present + totpWindow; step += 1) {
    const used =
      totpReplay === 'refused' && details.usedStep !== undefined && step <= Number(details.usedStep);
    if (!used && (await codeAt(details, step * period * 1000)) === code) return step;
  }
  return undefined;
}

/** The otpauth URI in the vendor's order of parameters (contract 2.4). */
function otpauthUri(details: SandboxDetails, tools: SandboxTools): string {
  const issuer = encodeURIComponent(tools.issuer);
  const { email, username, phoneNumber, userId } = tools.user;
  const account = encodeURIComponent(email ?? username ?? phoneNumber ?? userId);
  const { secret, period, digits, algorithm } = details;
  return `otpauth://totp/${issuer}:${account}?secret=${secret}&period=${period}&digits=${digits}&algorithm=${algorithm}&issuer=${issuer}`;
}

/**
 * The authenticator app's half of the sandbox. Details: `secret` (base32), `recoveryCode`, `algorithm`, `digits`,
 * `period` in seconds, and after a code was accepted `usedStep`.
 */
export const otpSandbox: SandboxFactor = {
  factorType: 'OTP',
  idTail: 'otp',
  seed: (given, tools) => ({ ...makeDetails(tools), ...given }),
  profile: () => ({}),
  maskedProfile: () => ({}),

  start({ previous }, tools) {
    const details = (tools.config.renewedSecret === 'same' && previous) || makeDetails(tools);
    const qrCodeUri = otpauthUri(details, tools);
    let wrongTries = 0;
    return {
      answer: {
        otpData: { qrCodeUri, qrCodeDataUrl: qrCodeDataUrl(qrCodeUri), recoveryCode: details.recoveryCode },
      },
      details,
      solve: async () => ({ passCode: await codeAt(details, tools.now()) }),
      async check({ passCode }) {
        const { totpLockAfter, wrongTotp } = tools.config;
        if (typeof passCode !== 'string' || passCode === '') {
          throw new SandboxRefusal(400, 'enrollmentData.passCode is required.', { apiCode: 6003 });
        }
        const usedStep = await findStep(details, passCode, tools);
        if (usedStep !== undefined) return { ...details, usedStep };
        wrongTries += 1;
        if (totpLockAfter > 0 && wrongTries >= totpLockAfter) {
          throw refusalAs('422+2057', 'Too many wrong codes. Begin again.', { voidsToken: true });
        }
        throw refusalAs(wrongTotp, 'The code is wrong.', { wrongProof: true });
      },
    };
  },

  async verifyTotp(details, code, tools) {
    const usedStep = await findStep(details, code, tools);
    return usedStep === undefined
      ? { verified: false, details }
      : { verified: true, details: { ...details, usedStep } };
  },
};
