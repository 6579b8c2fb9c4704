import * as v from 'valibot';

import { SandboxRefusal } from '../SandboxRefusal.js';

/**
 * Reads a call's body by a schema.
 * @throws SandboxRefusal 400 with the first thing that is wrong.
 */
export function readBody<const Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SandboxRefusal(400, `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
}

/** Text with at least one character. */
export const requiredText = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** Any JSON object; what is in it, its reader judges. */
export const anyObject = v.record(v.string(), v.unknown());
