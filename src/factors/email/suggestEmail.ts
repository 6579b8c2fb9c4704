/** Where most people have their mail. */
const common = (
  'gmail.com googlemail.com outlook.com hotmail.com yahoo.com icloud.com ' +
  'qq.com 163.com 126.com foxmail.com protonmail.com'
).split(' ');

/** Providers whose names are near to those, and right as they are. */
const right = new Set(
  [...common].concat(
    'mail.com live.com aol.com ymail.com email.com gmx.com gmx.net me.com mac.com msn.com 139.com 188.com vip.qq.com live.cn'.split(
      ' ',
    ),
  ),
);

/** How many letters are missing, too many, wrong, or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** `gmail.de` or `yahoo.ca`: the name is right, and the country is a country. `.co`, `.cm` and `.om` are slips of `.com`. */
function isAbroad(domain: string, known: string): boolean {
  const name = known.slice(0, known.indexOf('.') + 1);
  return domain.startsWith(name) && /^(?!co|cm|om)[a-z]{2}$/.test(domain.slice(name.length));
}

/**
 * The address that was probably meant where the domain is a letter or two away from a common one; undefined where nothing
 * is. A guess: other domains are as good, so it is only ever offered.
 */
export function suggestEmail(email: string): string | undefined {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  if (right.has(domain)) return undefined;
  const near = common
    .map((known) => ({ known, far: distance(domain, known) }))
    .filter(({ known, far }) => far <= (known.length > 8 ? 2 : 1) && !isAbroad(domain, known))
    .sort((a, b) => a.far - b.far)[0];
  return near && `${email.slice(0, at + 1)}${near.known}`;
}
