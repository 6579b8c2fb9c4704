import type { CSSProperties } from 'react';

/** A custom property with which a host changes the look: `--mfa-` and this name. */
export interface Token {
  /** What follows `--mfa-`: `accent`. */
  name: string;
  /** What it colours or measures. */
  does: string;
  /** What holds without it, as tokens.css has it; `--mfa--<name>` there is another token's value. */
  default: string;
}

const mixed = (part: string, percent: number) =>
  `color-mix(in oklab, var(--mfa--${part}) ${percent}%, var(--mfa--surface))`;

/**
 * Every token. Ink, surface and accent are enough for a whole theme: the quiet colours are mixed from them. The three
 * colours that mean something (good, warn, bad) stay as they are until a host says otherwise.
 */
export const tokens = [
  {
    name: 'accent',
    does: 'The main button, links, the focus, the line that shows how long a code still lives.',
    default: 'light-dark(#2f5bea, #8fa9ff)',
  },
  { name: 'accent-ink', does: 'Words on the accent.', default: 'var(--mfa--surface)' },
  { name: 'ink', does: 'Words and icons.', default: 'light-dark(#111528, #eaedf8)' },
  { name: 'ink-2', does: 'Words of less weight: identities, hints.', default: mixed('ink', 70) },
  {
    name: 'surface',
    does: 'The ground of cards, dialogs, buttons and fields.',
    default: 'light-dark(#fff, #151820)',
  },
  {
    name: 'sunken',
    does: 'The ground of what lies deeper: the key, a row under the pointer.',
    default: mixed('ink', 3.5),
  },
  {
    name: 'tint',
    does: 'The ground of a factor’s icon, and of what is selected.',
    default: mixed('accent', 12),
  },
  { name: 'line', does: 'Hairlines between rows and around cards.', default: mixed('ink', 11) },
  { name: 'line-2', does: 'The edge of an ordinary button.', default: mixed('ink', 19) },
  {
    name: 'edge',
    does: 'The edge of a field; 3:1 against the surface (WCAG 1.4.11).',
    default: mixed('ink', 48),
  },
  { name: 'good', does: 'Success and "Strong".', default: 'light-dark(#12743f, #6fd59c)' },
  {
    name: 'good-tint',
    does: 'The ground of a success.',
    default: 'color-mix(in oklab, limegreen 12%, var(--mfa--surface))',
  },
  {
    name: 'warn',
    does: 'Warnings, "Basic", the last seconds of a code.',
    default: 'light-dark(#8a5300, #f3c06a)',
  },
  {
    name: 'warn-tint',
    does: 'The ground of a warning.',
    default: 'color-mix(in oklab, orange 12%, var(--mfa--surface))',
  },
  { name: 'bad', does: 'Errors, and the button that removes.', default: 'light-dark(#b3261a, #ff9d93)' },
  {
    name: 'bad-tint',
    does: 'The ground of an error.',
    default: 'color-mix(in oklab, red 12%, var(--mfa--surface))',
  },
  { name: 'bad-ink', does: 'Words on the button that removes.', default: 'var(--mfa--surface)' },
  {
    name: 'shade',
    does: 'The shadow of dialogs, cards, buttons and fields.',
    default: 'light-dark(#10182824, #000b)',
  },
  { name: 'scrim', does: 'What lies over the page behind a dialog.', default: '#0008' },
  { name: 'ring', does: 'The whole outline of what has the focus.', default: '2px solid var(--mfa--accent)' },
  {
    name: 'radius-l',
    does: 'Corners of cards and dialogs; follows `radius`.',
    default: 'calc(var(--mfa--radius) * 4 / 3)',
  },
  { name: 'radius', does: 'Corners of lists, of the QR code and the camera.', default: '12px' },
  {
    name: 'radius-s',
    does: 'Corners of buttons, fields and notices; follows `radius`.',
    default: 'calc(var(--mfa--radius) * 2 / 3)',
  },
  { name: 'control', does: 'The height of a button; never below 44 px under a finger.', default: '40px' },
  {
    name: 'font-size',
    does: 'The size of ordinary text, which all other sizes follow.',
    default: 'max(15px, 0.9375rem, 0.9375em)',
  },
  { name: 'font', does: 'The typeface.', default: 'system-ui, sans-serif' },
  {
    name: 'mono',
    does: 'The typeface of codes and keys, every digit as wide as the next.',
    default: 'ui-monospace, monospace',
  },
] as const satisfies readonly Token[];

/** The name of a token, without `--mfa-`. */
export type TokenName = (typeof tokens)[number]['name'];

/** A `style` of React's that may hold tokens: `const brand: TokenStyle = { '--mfa-accent': 'teal' }`. */
export type TokenStyle = CSSProperties & { [Name in TokenName as `--mfa-${Name}`]?: string | undefined };
