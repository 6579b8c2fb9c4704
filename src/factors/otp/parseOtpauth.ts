/** What an otpauth URI says, as an app would read it. */
export interface OtpauthKey {
  /** Base32, upper case, without padding. */
  secret: string;
  issuer: string;
  account: string;
  algorithm: string;
  /** 6 to 8. */
  digits: number;
  /** Seconds, 15 to 60. */
  period: number;
}

const within = (value: string | null, low: number, high: number, usual: number) => {
  const number = value === null ? usual : Number(value);
  return Number.isInteger(number) && number >= low && number <= high ? number : undefined;
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads `otpauth://totp/<issuer>:<account>?secret=…` (contract 2.4); undefined for anything that is no such key, so that
 * nothing wrong is shown as a fact.
 */
export function parseOtpauth(uri: string): OtpauthKey | undefined {
  const match = /^otpauth:\/\/totp\/([^?]*)\?(.*)$/i.exec(uri);
  if (!match) return undefined;
  const params = new URLSearchParams(match[2]);
  const secret = (params.get('secret') ?? '').replace(/[\s=-]/g, '').toUpperCase();
  const algorithm = (params.get('algorithm') ?? 'SHA1').toUpperCase().replace(/^SHA-/, 'SHA');
  const digits = within(params.get('digits'), 6, 8, 6);
  const period = within(params.get('period'), 15, 60, 30);
  if (!/^[A-Z2-7]{16,}$/.test(secret) || !/^SHA(1|256|512)$/.test(algorithm) || !digits || !period) {
    return undefined;
  }
  const label = match[1] ?? '';
  // The colon between the two is a literal one (contract 2.4); only where there is none it may be encoded.
  const parts = label.split(label.includes(':') ? ':' : /%3a/i).map(decoded);
  const prefix = (parts.length > 1 && parts.shift()) || '';
  return {
    secret,
    issuer: params.get('issuer')?.trim() || prefix.trim(),
    account: parts.join(':').trim(),
    algorithm,
    digits,
    period,
  };
}
