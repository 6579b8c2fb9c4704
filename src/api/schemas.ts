import {
  array,
  fallback,
  looseObject,
  minLength,
  object,
  parse,
  pipe,
  record,
  string,
  unknown,
} from 'valibot';

/** One bound factor as the server tells it; `profile` is read by the factor's own definition. */
export interface EnrolledFactor {
  /** Opaque; may hold `|` (contract 2.3). */
  factorId: string;
  /** The wire name; any string, since servers know types that this kit doesn't. */
  factorType: string;
  /** What the server stores for it; not documented but for phones (contract 10.1). */
  profile: Record<string, unknown>;
}

/** One type that can still be bound. */
export interface EnrollableFactor {
  factorType: string;
}

const name = pipe(string(), minLength(1));
const enrolled = object({
  factorId: name,
  factorType: name,
  profile: fallback(record(string(), unknown()), () => ({})),
});
const enrollable = looseObject({ factorType: name });

/** Both lists come as array, as one object, as null, or not at all (contract 5.1, no. 1). */
const asArray = (data: unknown): unknown[] =>
  data === null || data === undefined ? [] : Array.isArray(data) ? (data as unknown[]) : [data];

/** The first of each, so that a server that repeats itself does not show a row twice. */
function firstOfEach<T>(items: T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size < seen.add(keyOf(item)).size);
}

export const readEnrolledFactor = (data: unknown): EnrolledFactor => parse(enrolled, data);

export const readEnrolledFactors = (data: unknown): EnrolledFactor[] =>
  firstOfEach(parse(array(enrolled), asArray(data)), (factor) => factor.factorId);

export const readEnrollableFactors = (data: unknown): EnrollableFactor[] =>
  firstOfEach(
    parse(array(enrollable), asArray(data)).map(({ factorType }) => ({ factorType })),
    (factor) => factor.factorType,
  );
