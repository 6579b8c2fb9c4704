/** A label of a domain as people write it (RFC 3492); as it is where it can't be read. */
function readable(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const coded = label.slice(4);
  const hyphen = coded.lastIndexOf('-');
  const letters = [...coded.slice(0, Math.max(hyphen, 0))].map((letter) => letter.codePointAt(0) ?? 0);
  let point = 128;
  let position = 0;
  let bias = 72;
  let at = hyphen + 1;
  while (at < coded.length) {
    const start = position;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = parseInt(coded[at++] ?? '', 36);
      if (Number.isNaN(digit)) return label;
      // Punycode counts from a to 9, parseInt from 0 to z.
      const value = digit < 10 ? digit + 26 : digit - 10;
      position += value * weight;
      if (position > 0x7fffffff) return label;
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      if (value < threshold) break;
      weight *= 36 - threshold;
    }
    const count = letters.length + 1;
    let delta = start === 0 ? Math.floor((position - start) / 700) : (position - start) >> 1;
    delta += Math.floor(delta / count);
    let k = 0;
    for (; delta > 455; k += 36) delta = Math.floor(delta / 35);
    bias = k + Math.floor((36 * delta) / (delta + 38));
    point += Math.floor(position / count);
    position %= count;
    if (point > 0x10ffff) return label;
    letters.splice(position++, 0, point);
  }
  return String.fromCodePoint(...letters);
}

/** An address whose domain is written as people write it: `ada@bücher.example` for `ada@xn--bcher-kva.example`. */
export function readableEmail(email: string): string {
  const at = email.lastIndexOf('@') + 1;
  return email.slice(0, at) + email.slice(at).split('.').map(readable).join('.');
}
