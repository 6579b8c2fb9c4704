import type { Locale, Messages } from './locale.js';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

/** Whether `own` can stand where `text` stood: `typeof` alone takes null and objects for lists. */
const isSameKind = (text: unknown, own: unknown): boolean =>
  isTexts(text) ? isTexts(own) : typeof own === typeof text;

/** `base` with what `own` replaces; a part of another kind than the text it would replace is left out. */
function merge<T>(base: T, own: unknown): T {
  if (!isTree(base) || !isTree(own)) return base;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(own)) {
    if (!Object.hasOwn(base, key) || value === undefined) continue;
    const text = base[key];
    merged[key] = isTree(text) ? merge(text, value) : isSameKind(text, value) ? value : text;
  }
  return merged as T;
}

/** A language with the host's own texts in it. */
export function withMessages(locale: Locale, messages: Messages): Locale {
  return {
    ...locale,
    list: merge(locale.list, messages.list),
    load: async (part) => merge(await locale.load(part), messages[part]),
  };
}
