/** What is wrong with an address: words for each stand in the locale. */
export type EmailFault = 'missing' | 'spaces' | 'noAt' | 'noDomain' | 'implausible' | 'tooLong';

/** What was typed, as an address for the wire, or what is wrong with it. */
export type EmailReading = { email: string; fault?: undefined } | { email?: undefined; fault: EmailFault };

/** The limits of SMTP, in bytes (RFC 5321 4.5.3.1, with the angle brackets taken off). */
const longest = { local: 64, address: 254 };

/** What a URL would take for something else than a part of a name. */
const foreign = /[\s/:?#[\]\\@%<>^|,;!"'`(){}*]/;

const bytes = (text: string) => new TextEncoder().encode(text).length;

/**
 * What was typed or pasted as a plain address: `Ada <ada@example.com>` and `mailto:` opened, the @, dots and letters of
 * Chinese and Japanese keyboards in their usual width, nothing invisible, nothing that ends a sentence.
 */
function tidy(typed: string): string {
  return typed
    .replace(/\p{Cf}/gu, '')
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\uFE6B/gu, '@')
    .replace(/[\u3002\uFF61]/gu, '.')
    .trim()
    .replace(/^[^<]*<([^<>]*)>[,;]?$/, '$1')
    .replace(/^mailto:([^?]*).*$/i, '$1')
    .replace(/[.,;]+$/, '')
    .trim()
    .normalize('NFC');
}

/** A domain as mail servers know it (IDNA), by the browser's own rules; undefined where it can't be one. */
function asciiDomain(domain: string): string | undefined {
  if (/^[\x21-\x7E]+$/.test(domain)) return domain;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
}

/**
 * Reads an address: something before an @, a dotted name behind it, no spaces; what the server makes of it is the server's.
 * The domain goes out in ASCII, whatever the browser made of it: Chromium translates `bücher.example` in the field's value
 * itself, Firefox and Safari leave it.
 */
export function parseEmail(typed: string): EmailReading {
  const address = tidy(typed);
  if (!address) return { fault: 'missing' };
  if (/\s/u.test(address)) return { fault: 'spaces' };
  const at = address.lastIndexOf('@');
  if (at < 0) return { fault: 'noAt' };
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  if (!local || local.includes('@')) return { fault: 'implausible' };
  const ascii = foreign.test(domain) ? undefined : asciiDomain(domain);
  if (!ascii || !/^[^.]+(\.[^.]+)*\.(?!\d+$)[^.]{2,}$/.test(ascii)) return { fault: 'noDomain' };
  const email = `${local}@${ascii}`;
  if (bytes(local) > longest.local || bytes(email) > longest.address) return { fault: 'tooLong' };
  return { email };
}
