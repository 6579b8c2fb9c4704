import { is } from 'valibot';
import type { InferOutput, ObjectEntries, ObjectSchema } from 'valibot';

export type Read<S extends ObjectSchema<ObjectEntries, undefined>> = InferOutput<S> & Readonly<Record<string, unknown>>;

/**
 * Whether the schema has seen it and none of the texts that it asks for is empty: an empty id, type, token or key names
 * nothing. What the schema does not speak of stays `unknown`.
 */
export const fits = <S extends ObjectSchema<ObjectEntries, undefined>>(
  schema: S,
  data: unknown,
): data is Read<S> =>
  is(schema, data) && Object.keys(schema.entries).every((name) => (data as Read<S>)[name] !== '');

/**
 * The value, once it {@link fits}.
 * @throws {TypeError} without a word: what the client makes of it is the fact alone, for the data may hold a secret.
 */
export function read<S extends ObjectSchema<ObjectEntries, undefined>>(schema: S, data: unknown): Read<S> {
  if (fits(schema, data)) return data;
  throw new TypeError();
}
