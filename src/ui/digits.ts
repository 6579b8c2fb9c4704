/** The digits of a text, in ASCII, whatever script they were written in; everything else falls out. */
export function digits(text: string): string {
  return text.replace(/\P{Nd}/gu, '').replace(/[^0-9]/gu, toAscii);
}

// Unicode puts the decimal digits of each script side by side from 0 to 9, and scripts side by side in whole tens.
function toAscii(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let below = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - below - 1))) below++;
  return String(below % 10);
}
