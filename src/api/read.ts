import { is } from 'valibot';
import type { InferOutput, ObjectEntries, ObjectSchema } from 'valibot';

/**
 * The value, once the schema has seen it and none of the texts that it asks for is empty: an empty id, type, token or key
 * names nothing. What the schema does not speak of stays `unknown`.
 * @throws {TypeError} without a word: what the client makes of it is the fact alone, for the data may hold a secret.
 */
export function read<S extends ObjectSchema<ObjectEntries, undefined>>(
  schema: S,
  data: unknown,
): InferOutput<S> & Readonly<Record<string, unknown>> {
  const whole = data as InferOutput<S> & Readonly<Record<string, unknown>>;
  if (is(schema, data) && Object.keys(schema.entries).every((name) => whole[name] !== '')) return whole;
  throw new TypeError();
}
