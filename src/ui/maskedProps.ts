/**
 * What keeps a secret, a code or an address out of translations, spelling services and session replays. Together
 * with `maskedClass` it speaks to Clarity, Datadog, FullStory, Hotjar, LogRocket, PostHog, rrweb and Sentry.
 */
export const maskedProps = {
  translate: 'no',
  spellCheck: false,
  'data-private': '',
  'data-hj-suppress': '',
  'data-sentry-mask': '',
  'data-dd-privacy': 'mask',
  'data-clarity-mask': 'true',
} as const;

/** The class names for those replay tools that read classes. rrweb masks text alone: a field's value it takes unless it is blocked. */
export const maskedClass = 'ph-no-capture fs-mask rr-mask rr-block notranslate';

/** Out of session replays, and still translated: what somebody else has written. */
export const unrecorded = {
  ...maskedProps,
  translate: undefined,
  className: 'ph-no-capture fs-mask rr-mask rr-block',
} as const;

/** For pictures and addresses, which masking of text does not cover: the tools leave the whole element out. */
export const blockedProps = {
  ...maskedProps,
  'data-sentry-block': '',
  'data-dd-privacy': 'hidden',
} as const;

/** The class names that go with `blockedProps`. */
export const blockedClass = 'ph-no-capture fs-exclude rr-block notranslate';
