import { fits, read } from './read.js';
import type { Read } from './read.js';

/** One bound factor as the server tells it; `profile` is read by the factor's own definition. */
export interface EnrolledFactor {
  /** Opaque; may hold `|`. */
  factorId: string;
  /** The wire name; any string, since servers know types that this kit doesn't. */
  factorType: string;
  /** What the server stores for it; not documented but for phones. */
  profile: Record<string, unknown>;
}

/** One type that can still be bound. */
export interface EnrollableFactor {
  /** The wire name. */
  factorType: string;
}

const enrollable = { factorType: 'string' } as const;
const enrolled = { factorId: 'string', factorType: 'string' } as const;

/** A profile of any shape is none that a definition could read; its row stays a plain one. */
const asRecord = (profile: unknown): Record<string, unknown> =>
  Object(profile) === profile && !Array.isArray(profile)
    ? (profile as Record<string, unknown>)
    : {};

/** Both lists come as array, as one object, as null, or not at all (contract 5.1, no. 1). */
const asArray = (data: unknown): unknown[] =>
  data === null || data === undefined ? [] : Array.isArray(data) ? (data as unknown[]) : [data];

/**
 * What can be read of a list: an item without its names could be neither shown nor removed, and hides none of the others. Of
 * equal ones the first, so that a server that repeats itself does not show a row twice.
 * @throws {TypeError} where nothing of it can be read: then it is no such list.
 */
function readEach<S extends typeof enrollable | typeof enrolled>(
  schema: S,
  key: keyof S & string,
  data: unknown,
): Read<S>[] {
  const items = asArray(data);
  const seen = new Set<unknown>();
  const each = items.filter((item): item is Read<S> => fits(schema, item) && seen.size < seen.add(item[key]).size);
  if (items.length && !seen.size) throw new TypeError();
  return each;
}

const asFactor = ({ factorId, factorType, profile }: Read<typeof enrolled>): EnrolledFactor => ({
  factorId,
  factorType,
  profile: asRecord(profile),
});

export const readEnrolledFactor = (data: unknown) => asFactor(read(enrolled, data));

export const readEnrolledFactors = (data: unknown) => readEach(enrolled, 'factorId', data).map(asFactor);

export const readEnrollableFactors = (data: unknown): EnrollableFactor[] =>
  readEach(enrollable, 'factorType', data).map(({ factorType }) => ({ factorType }));
