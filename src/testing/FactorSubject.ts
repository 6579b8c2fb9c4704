import type { Factor } from '../factors/factor.js';
import type { Locale } from '../locales/locale.js';
import type { SandboxFactor } from '../sandbox/index.js';

/** How a person's hands are moved: the page's own events by default, a real browser's by `userEvent`. */
export interface FactorHands {
  /** Presses it once. */
  click(element: Element): Promise<unknown>;
  /** Types a text in place of what a field holds. */
  fill(element: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<unknown>;
}

/** Somebody in front of the wizard, who does what the type's own screens ask for. */
export interface FactorPerson {
  /** What they click and type with. */
  readonly hands: FactorHands;
  /** What is in front: the wizard's dialog. */
  front(): HTMLElement;
  /** The field with this label; waits for it. */
  field(label: string | RegExp): Promise<HTMLInputElement>;
  /** The button with this name; waits for it. */
  button(name: string | RegExp): Promise<HTMLButtonElement>;
  /** Presses the button with this name. */
  press(name: string | RegExp): Promise<void>;
  /** Types into the field with this label, in place of what it holds. */
  fill(label: string | RegExp, text: string): Promise<void>;
  /** Presses the wizard's own button: "Send code", "Verify". */
  submit(): Promise<void>;
  /** The `enrollmentData` that the sandbox would take at this moment. */
  proof(): Promise<Readonly<Record<string, unknown>>>;
}

/** What the contract must be told of a type: what its screens want of a person, and how the server stores it. */
export interface FactorSubject {
  /** The type that is tried, as a provider gets it. */
  factor: Factor;
  /** Its half of the sandbox. */
  half: SandboxFactor;
  /** `profile` of the enrolment request, with nothing else in it. @default {} */
  profile?: Readonly<Record<string, string>> | undefined;
  /** Gives what the first screen asks for; the contract presses its button. @default nothing */
  giveDetails?: ((person: FactorPerson) => Promise<void> | void) | undefined;
  /** Gives the proof that the second screen asks for, and sends it; `again` after a refusal. */
  prove: (person: FactorPerson, again: boolean) => Promise<void>;
  /** What one factor shows in the list, by what the server stores; undefined for a plain row. */
  shown: readonly { profile: Record<string, unknown>; as: string | undefined }[];
  /** Texts of the example above that must never be seen whole once it is bound. @default none */
  hidden?: readonly string[] | undefined;
  /** The languages in which it must have words. @default English and Simplified Chinese */
  locales?: readonly Locale[] | undefined;
  /** Milliseconds that a check waits for what it looks for. @default 10000 */
  patience?: number | undefined;
  /** @default the page's own events */
  hands?: FactorHands | undefined;
}

/** One promise of the contract. */
export interface FactorCheck {
  /** In a person's words, with the ids of `docs/promises.md`. */
  name: string;
  /**
   * Puts the kit on the page where that is needed, and takes it off again.
   * @throws {Error} that says what was not kept.
   */
  run(): Promise<void>;
}
