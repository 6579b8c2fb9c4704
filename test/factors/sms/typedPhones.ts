import { sample, stringMatching } from 'fast-check';
import metadata from 'libphonenumber-js/min/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { dialCodes } from '../../../src/factors/sms/dialCodes.js';

type Country = keyof typeof metadata.countries;
type Kind = [pattern: string, lengths?: number[]] | 0;

/** What is typed, and the country that is chosen beside it. */
export type Typed = readonly [text: string, chosen: string];

const countries = [...dialCodes.keys()] as Country[];

/** What the package knows of a country, by name. */
function planOf(country: Country) {
  const plan = metadata.countries[country] as unknown[];
  const [abroad, numbers, trunk, kinds] = [plan[1], plan[2], plan[5], plan[11]];
  const known = { abroad, numbers, trunk: trunk || '0', kinds: kinds || [] };
  return known as { abroad: string; numbers: string; trunk: string; kinds: Kind[] };
}

const codeOf = (country: string) => dialCodes.get(country)?.slice(1) ?? '';
const sharing = (country: string) => countries.filter((other) => codeOf(other) === codeOf(country));

/** Whoever has a number of this country may have chosen: itself, those that share its code, and three that are far away. */
const choicesFor = (country: string) => [
  ...new Set([country, ...sharing(country).slice(0, 3), 'US', 'DE', 'CN']),
];

const inScript = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** A national number as it is typed, rightly and nearly so. */
function waysToType(number: string, country: Country): string[] {
  const code = codeOf(country);
  const { trunk } = planOf(country);
  const [half, rest] = [number.slice(0, 3), number.slice(3)];
  const middle = number.length >> 1;
  return [
    number,
    `${trunk}${number}`,
    `+${code}${number}`,
    `00${code}${number}`,
    `011 ${code} ${number}`,
    `${code}${number}`,
    `+${code} (${trunk}) ${half}-${rest}`,
    `(${trunk}${half}) ${rest.split('').join(' ')}`,
    `tel:+${code}-${half}.${rest}`,
    `${number} ext. 42`,
    `+${code} ${number}x7`,
    `${number};phone-context=+${code}`,
    inScript(`+${code}${number}`, 0xff10),
    inScript(number, 0x660),
    number.slice(0, -1),
    `+${code}${number}5`,
    `+${code}${number.slice(1)}`,
    `+${code}${number.slice(0, middle)}${(Number(number[middle]) + 3) % 10}${number.slice(middle + 1)}`,
    number.slice(0, middle) + String((Number(number[middle]) + 7) % 10) + number.slice(middle + 1),
  ];
}

/** The package's own example of each country, in every way, for everyone who may have chosen otherwise. */
export function typedExamples(): Typed[] {
  return countries.flatMap((country) =>
    waysToType(examples[country], country).flatMap((text) =>
      choicesFor(country).map((chosen) => [text, chosen] as const),
    ),
  );
}

/** A row of chances that is the same for the same seed. */
function chances(seed: number) {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return { below, oneOf };
}

/** Numbers by each pattern of each country, those that are of one kind alone too. @param each how many by a pattern */
export function typedByPattern(seed: number, each: number): Typed[] {
  const { oneOf } = chances(seed);
  return countries.flatMap((country) => {
    const { numbers, kinds } = planOf(country);
    const patterns = [numbers, ...kinds.flatMap((kind) => (kind && kind[0]) || [])];
    return patterns.flatMap((pattern) =>
      sample(stringMatching(new RegExp(`^(?:${pattern})$`)), { seed, numRuns: each }).map((number) => {
        const text = oneOf([number, `+${codeOf(country)}${number}`, ...waysToType(number, country)]);
        return [text, oneOf(choicesFor(country))] as const;
      }),
    );
  });
}

const pieces =
  '+|+|00|011|0|1|8|15|(0)| |-|.|/|(|)|~|,|,,|;|:|#|x|X|ext|extn.|int|доб|anexo|;ext=|;isub=|tel:|;phone-context=|+1|+44|b|0|1|2|3|4|5|6|7|8|9'.split(
    '|',
  );

const beforeNumbers = ['', '', 'tel:', '~', '('];
const beforeExtensions = [
  'x',
  ' ext',
  ', anexo ',
  '#',
  '~',
  ' int',
  '- ',
  ' - ',
  ';',
  ',,',
  ',',
  ', ,',
  ';ext=',
];
const beforeTheirDigits = ['', '', ':', '.', ' ', ', ', ' -', ',,.'];
const endings = ['', '', '#', '#', '##', ' ', ';phone-context=b', ';phone-context=+1', ';isub=12'];

/** Digits behind each beginning that there is, and now and then anything else that stands in a number. */
export function typedAtRandom(seed: number, count: number): Typed[] {
  const { below, oneOf } = chances(seed);
  const digits = (most: number) => Array.from({ length: below(most + 1) }, () => below(10)).join('');
  return Array.from({ length: count }, () => {
    const country = oneOf(countries);
    const code = codeOf(country);
    const { abroad, trunk } = planOf(country);
    const start = oneOf([`+${code}`, `+${code}`, code, `00${code}`, `${abroad}${code}`, trunk, '', '', '+']);
    const text = oneOf([
      () => start + digits(14),
      () => start + digits(14),
      () => start + examples[country].slice(0, below(8)) + digits(8),
      () => start + Array.from({ length: below(12) }, () => oneOf([digits(4), oneOf(pieces)])).join(''),
      () =>
        oneOf(beforeNumbers) +
        oneOf([start, '', examples[country]]) +
        digits(9) +
        oneOf(beforeExtensions) +
        oneOf(beforeTheirDigits) +
        digits(22) +
        oneOf(endings),
    ])();
    return [text, oneOf([country, country, oneOf(choicesFor(country)), oneOf(countries), 'XX', ''])] as const;
  });
}
