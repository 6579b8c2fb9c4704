import { object, string } from 'valibot';
import { read } from './read.js';

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
  /** The wire name. */
  factorType: string;
}

const enrollable = object({ factorType: string() });
const enrolled = object({ factorId: string(), factorType: string() });

/** A profile of any shape is none that a definition could read; its row stays a plain one. */
const asRecord = (profile: unknown): Record<string, unknown> =>
  typeof profile === 'object' && profile !== null && !Array.isArray(profile)
    ? (profile as Record<string, unknown>)
    : {};

/** Both lists come as array, as one object, as null, or not at all (contract 5.1, no. 1). */
const asArray = (data: unknown): unknown[] =>
  data === null || data === undefined ? [] : Array.isArray(data) ? (data as unknown[]) : [data];

/** The first of each, so that a server that repeats itself does not show a row twice. */
function firstOfEach<T>(items: T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size < seen.add(keyOf(item)).size);
}

export const readEnrolledFactor = (data: unknown): EnrolledFactor => {
  const { factorId, factorType, profile } = read(enrolled, data);
  return { factorId, factorType, profile: asRecord(profile) };
};

export const readEnrolledFactors = (data: unknown): EnrolledFactor[] =>
  firstOfEach(asArray(data).map(readEnrolledFactor), (factor) => factor.factorId);

export const readEnrollableFactors = (data: unknown): EnrollableFactor[] =>
  firstOfEach(
    asArray(data).map((item) => ({ factorType: read(enrollable, item).factorType })),
    (factor) => factor.factorType,
  );
