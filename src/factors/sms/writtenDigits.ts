import { digits } from '../../ui/digits.js';
import type { PhoneFault } from './PhoneReading.js';

/** Characters: no more are looked at, however much was pasted. */
const longest = 250;

/** What may stand between digits: dashes, slashes, dots, spaces, brackets, tildes of any width. */
const separators =
  '-\u2010-\u2015\u2212\u30FC\uFF0D\uFF0F/\uFF0E. ()\uFF08\uFF09\uFF3B\uFF3D[\\]~\u2053\u223C\uFF5E';
const oneOrTwoDigits = new RegExp(`^\\+?(?:[${separators}]*\\d){1,2}$`);
const phone = new RegExp(`^\\+?(?:[${separators}]*\\d){3}[${separators}\\d]*$`);

/**
 * An extension at the end: `ext. 12`, `x12`, `#12`, `- 12#`, `;12`, `,,12`. The less clear its sign, the fewer digits may
 * follow. No part can match what the next one begins with, so that no text takes long.
 */
const extension = new RegExp(
  [
    ';ext=\\d{1,20}',
    '[ ,]*(?:e?xt(?:ensi(?:\xF3|o\u0301?))?n?|\uFF45?\uFF58\uFF54\uFF4E?|доб|anexo)[:.\uFF0E]?[ ,-]*\\d{1,20}#?',
    '[ ,]*(?:[x\uFF58#\uFF03~\uFF5E]|int|\uFF49\uFF4E\uFF54)[:.\uFF0E]?[ ,-]*\\d{1,9}#?',
    '[- ]+\\d{1,6}#',
    ' *(?:,,|;)[:.\uFF0E]?[ ,-]*\\d{1,15}#?',
    ' *,(?:,*[:.\uFF0E])?[ ,-]*\\d{1,9}#?',
  ]
    .map((one) => `(?:${one})$`)
    .join('|'),
  'i',
);

const contextMark = ';phone-context=';
const context = /^(?:\+[-.()]*\d[\d.()-]*|(?:\d+(?:-+\d+)*\.)*[a-z]+(?:-*\d)*\.?)$/i;

/** The number within a text, as it stands there; of an address by RFC 3966 (`tel:…;phone-context=+1`) the number and its code. */
function phoneIn(text: string): string | undefined {
  const end = text.indexOf(contextMark);
  if (end < 0) return /[+\d](?:.*[\d#])?/.exec(text)?.[0];
  const [where = ''] = text.slice(end + contextMark.length).split(';');
  if (!context.test(where)) return undefined;
  const scheme = text.indexOf('tel:');
  return (where.startsWith('+') ? where : '') + text.substring(scheme < 0 ? 0 : scheme + 4, end);
}

/** The digits of a number that stands in a text, behind a plus if it has one, without an extension. */
export function writtenDigits(text: string): { digits: string } | { fault: PhoneFault } {
  if (text.length > longest) return { fault: 'too-long' };
  const written = phoneIn(text)?.split(';isub=')[0] ?? '';
  const main = written.replace(extension, '');
  if (!phone.test(main) && !phone.test(written) && !/^\d\d$/.test(written))
    return { fault: oneOrTwoDigits.test(written) ? 'too-short' : 'implausible' };
  if (!main) return { fault: 'implausible' };
  return { digits: (main.startsWith('+') ? '+' : '') + digits(main) };
}
