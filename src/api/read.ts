/** What the fields of an answer must be, by their names, in the words of `typeof`. */
export type Schema = Readonly<Record<string, 'string' | 'boolean'>>;

/** What a schema has seen. What it does not speak of stays `unknown`. */
export type Read<S extends Schema> = Readonly<
  Record<string, unknown> & { [Name in keyof S]: { string: string; boolean: boolean }[S[Name]] }
>;

/** Whether each field is what the schema says, and no text is empty: an empty id, type, token or key names nothing. */
export const fits = <const S extends Schema>(schema: S, data: unknown): data is Read<S> =>
  Object.entries(schema).every(([name, kind]) => {
    const value = (data as Readonly<Record<string, unknown>> | null | undefined)?.[name];
    return typeof value === kind && value !== '';
  });

/**
 * The value, once it {@link fits}.
 * @throws {TypeError} without a word: what the client makes of it is the fact alone, for the data may hold a secret.
 */
export function read<const S extends Schema>(schema: S, data: unknown): Read<S> {
  if (fits(schema, data)) return data;
  throw new TypeError();
}
