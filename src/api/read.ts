import { is } from 'valibot';
import type { BaseIssue, BaseSchema, InferOutput } from 'valibot';

/**
 * The value, once the schema has seen it. What is thrown says nothing of the data: it may hold a secret.
 * @throws {TypeError}
 */
export function read<S extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(
  schema: S,
  data: unknown,
): InferOutput<S> {
  if (is(schema, data)) return data;
  throw new TypeError('Another shape than the API describes.');
}
