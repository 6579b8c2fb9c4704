/** Characters that turn the text around them or that nobody sees: directional marks, overrides, isolates; controls. */
const unseen = /[\p{Cc}\p{Bidi_C}]/gu;

/** A server's text as it may stand among the kit's own: it turns nothing around, and ends after so many characters. */
export const plainText = (text: string, longest = 100): string => text.slice(0, longest).replace(unseen, '');
