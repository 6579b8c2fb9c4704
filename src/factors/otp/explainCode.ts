import type { ErrorWords, LazyMessages } from '../../locales/locale.js';
import type { OtpauthKey } from './parseOtpauth.js';

/** A code that the server has refused, and what it was meant for. */
export interface RefusedCode {
  proof: string;
  /** What an app that shows the right codes has. */
  key: OtpauthKey | undefined;
  /** The one before it, with another secret. */
  oldKey: OtpauthKey | undefined;
  /** When the code was given, in milliseconds since 1970. */
  at: number;
}

/** Seconds to each side in which a code is looked for: further off, chance is as good an explanation. */
const reach = 600;

/** But for a clock that was set by hand to the time of another zone: those are half an hour apart, and 14 hours at most. */
const zone = 1800;
const zones = 28;

/**
 * Says why the server may have refused a code, by computing what the app would show. It only explains: the server has
 * decided, and nothing of the code or the secret is kept or given on. Undefined where nothing is known, and where the page
 * has no WebCrypto for want of a secure context.
 */
export async function explainCode(
  { proof, key, oldKey, at }: RefusedCode,
  { refused, seconds, minutes }: LazyMessages['otp'],
): Promise<ErrorWords | undefined> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (!subtle || key?.digits !== proof.length) return undefined;

  const codes = await codesAround(subtle, key, at, [...nearby(key), ...inAnyZone(key)]);
  const nearestFirst = [...codes.keys()].sort((a, b) => Math.abs(a) - Math.abs(b));
  const offset = nearestFirst.find((step) => codes.get(step) === proof);
  if (offset === 0 || offset === -1) return refused.over;
  if (offset !== undefined) {
    const off = Math.abs(offset) * key.period;
    const time = off < 120 ? seconds(Math.round(off / 5) * 5) : minutes(Math.round(off / 60));
    const title = offset < 0 ? refused.behind : refused.ahead;
    return { title: title.replace('{time}', time), hint: refused.clock };
  }

  if (oldKey && [...(await codesAround(subtle, oldKey, at, nearby(oldKey))).values()].includes(proof))
    return refused.old;

  return [-1, 0, 1].some((step) => isSlip(proof, codes.get(step) ?? '')) ? refused.mistyped : undefined;
}

const around = (step: number, far: number) => Array.from({ length: 2 * far + 1 }, (_, i) => step - far + i);

/** The steps of the ten minutes before and after. */
const nearby = ({ period }: OtpauthKey) => around(0, Math.floor(reach / period));

/** The present step in each time zone, and the ones beside it. */
const inAnyZone = ({ period }: OtpauthKey) =>
  around(0, zones).flatMap((zonesOff) => around(Math.round((zonesOff * zone) / period), 1));

/** The codes of some steps, by their distance from a moment. */
async function codesAround(
  subtle: SubtleCrypto,
  key: OtpauthKey,
  at: number,
  steps: readonly number[],
): Promise<Map<number, string>> {
  const { secret, algorithm, digits, period } = key;
  const hash = algorithm.replace('SHA', 'SHA-');
  const hmac = await subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash }, false, ['sign']);
  const present = Math.floor(at / 1000 / period);
  const codes = await Promise.all(
    steps.map(async (step): Promise<[number, string]> => {
      const counter = new DataView(new ArrayBuffer(8));
      counter.setBigUint64(0, BigInt(present + step));
      const mac = new DataView(await subtle.sign('HMAC', hmac, counter));
      // RFC 4226 5.3: the last four bits say where in the hash the number stands.
      const number = mac.getUint32(mac.getUint8(mac.byteLength - 1) % 16) % 2 ** 31;
      return [step, String(number % 10 ** digits).padStart(digits, '0')];
    }),
  );
  return new Map(codes);
}

/** The bytes of base32 (RFC 4648 6) that `parseOtpauth` has checked; bits that fill no byte are padding. */
function bytesOf(base32: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of base32) {
    held = (held % 256) * 32 + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
  }
  return Uint8Array.from(bytes);
}

/** Whether, in a code of the same length, one digit is off or two neighbours are swapped. */
function isSlip(typed: string, meant: string): boolean {
  const [first, second, ...more] = [...meant].flatMap((digit, i) => (digit === typed[i] ? [] : [i]));
  if (first === undefined || more.length > 0) return false;
  if (second === undefined) return true;
  return second === first + 1 && typed[first] === meant[second] && typed[second] === meant[first];
}
