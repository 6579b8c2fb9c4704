import type { ComponentType, ReactNode } from 'react';
import type { EnrollmentData } from '../api/enrollFactor.js';
import type { EnrollStart } from '../api/sendEnrollFactorRequest.js';
import type { UploadedPhoto } from '../client/MfaClient.js';
import type { ErrorWords, LazyMessages, ListMessages, Locale } from '../locales/locale.js';

/** The words that are at hand wherever a factor is named. */
export interface FactorWords {
  /** BCP 47 tag of the language on screen. */
  tag: string;
  /** The list’s words, among them the names of the types. */
  list: ListMessages;
}

/** What the host's props say to the screens of factors; each reads what concerns it. */
export interface FactorScreenOptions {
  /** ISO 3166 codes of the countries whose numbers are taken. @default all */
  countries?: readonly string[] | undefined;
  /** ISO 3166 code of the country that stands in the phone's form at first. @default the locale's */
  defaultCountry?: string | undefined;
  /** The phone number that stands in the form at first, in E.164: the account's own, say. @default none */
  defaultPhone?: string | undefined;
  /** The address that stands in the e-mail's form at first: the account's own, say. @default none */
  defaultEmail?: string | undefined;
  /** Digits of a code that is sent, where the host knows its pool's setting; 4 to 8. @default unknown */
  passcodeLength?: number | undefined;
  /** Whether a code of known length is checked with its last digit. @default true */
  autoSubmit?: boolean | undefined;
}

/** What a factor's first screen gets: it asks the person for what the enrolment needs, if anything. */
export interface DetailsProps<Details, Text = unknown> {
  /** Its `<form>` must carry this id: the submit button stands in the wizard's footer. */
  formId: string;
  /** What was given before, kept over back and forth. */
  draft: Details | undefined;
  /** Keeps what is typed so far. */
  onDraft: (draft: Details) => void;
  /** What was given is complete. */
  onSubmit: (details: Details) => void;
  /** A request is under way: what is typed stays, and nothing can be sent. */
  busy: boolean;
  /** What went wrong, ready to be shown beside the field; it speaks for itself. */
  error: ReactNode;
  /** Id of `error`, for `aria-describedby`; undefined while there is none. */
  errorId: string | undefined;
  /**
   * Whether `error` is the server's no to what was given, so that the field is marked as wrong (`aria-invalid`); false for
   * trouble that has nothing to do with it: network, server, limits, rights.
   */
  refused: boolean;
  /** The language, and what the types are called in it. */
  words: FactorWords;
  /** The factor's own words, from its `load`. */
  text: Text;
  /** What the host has set for the screens. */
  options: FactorScreenOptions;
  /** What the host shows to people who lack the app that this takes (`slots.appHelp`). @default nothing */
  help?: ReactNode;
}

/** What a factor's second screen gets: it asks for the proof. */
export interface ProveProps<Details, Challenge, Proof, Text = unknown> {
  /** Its `<form>` must carry this id: the submit button stands in the wizard's footer. */
  formId: string;
  /** What `onDraft` was given last, also after the person has gone back and come again. */
  draft: Proof | undefined;
  /**
   * Keeps what a person would not lose unasked before it is sent (a photo), until the wizard ends: leaving asks first, though
   * no challenge runs. What is typed in a moment, a code, is no draft.
   */
  onDraft: (draft: Proof) => void;
  /** What the server has answered; undefined for a type that gathers its proof first. */
  challenge: Challenge | undefined;
  /** Whether a renewal has brought another secret. */
  changed: boolean;
  /** Another one with each challenge, also where nothing of it can be seen: for `round` of the passcode's field. */
  round: number | undefined;
  /** What was given on the first screen; undefined for a type that asks nothing. */
  details: Details | undefined;
  /** The proof is complete. */
  onSubmit: (proof: Proof) => void;
  /** Goes back to the first screen, with what was given there. */
  onChangeDetails: () => void;
  /** A proof is under way: what is typed stays, and nothing can be sent. */
  busy: boolean;
  /** The minute is over: nothing can be proved until the person asks anew. */
  expired: boolean;
  /** What went wrong, ready to be shown beside the field; it speaks for itself. */
  error: ReactNode;
  /** Id of `error`, for `aria-describedby`; undefined while there is none. */
  errorId: string | undefined;
  /** The language, and what the types are called in it. */
  words: FactorWords;
  /** The factor's own words, from its `load`. */
  text: Text;
  /** What the host has set for the screens. */
  options: FactorScreenOptions;
  /** What the host shows to people who lack the app that this takes (`slots.appHelp`). @default nothing */
  help?: ReactNode;
}

/** A factor's screens and the few words that the wizard says for it. */
export interface FactorScreens<Details, Challenge, Proof, Text> {
  /** The first screen. */
  Details: ComponentType<DetailsProps<Details, Text>>;
  /** The second screen. */
  Prove: ComponentType<ProveProps<Details, Challenge, Proof, Text>>;
  /** Handed to both as `text`. */
  text: Text;
  /** What the wizard’s buttons and its end say for this type. */
  labels: {
    /** The first screen's button. */
    start: string;
    /** The second screen's button. @default the wizard's "Verify" */
    prove?: string | undefined;
    /** The button that asks anew. */
    renew: string;
    /** What is different from now on, said when it's done. */
    done: string;
  };
  /** Whose account the recovery code opens, for the file and the print that hold it. @default nobody's is named */
  recoveryAccount?: ((challenge: Challenge) => string) | undefined;
  /** Words for the server's own codes (`apiCode`) that mean something for this type alone, in place of the general ones. */
  refusals?: Readonly<Record<number, ErrorWords>> | undefined;
  /**
   * Why the server may have refused a proof, in words that stand in place of the general ones; undefined where nothing is
   * known. It explains and never decides, and keeps nothing of what it is given.
   */
  explainRefusal?:
    | ((refused: {
        proof: Proof;
        challenge: Challenge | undefined;
        /** The challenge that a renewal has replaced with another secret. */
        replaced: Challenge | undefined;
        /** When the proof was given, in milliseconds since 1970 by the provider's clock. */
        at: number;
      }) => Promise<ErrorWords | undefined>)
    | undefined;
}

/** What is special about removing a factor of a type. */
export interface FactorRemoval {
  /** What else follows from it, as far as anybody knows. */
  follows?: string | undefined;
  /** The way on where the server refuses it, in place of the general words. */
  refused?: ErrorWords | undefined;
}

/** What a proof may need from outside. */
export interface ProofTools {
  /** Ends when the person gives up. */
  signal: AbortSignal;
  /** `progress` is told shares from 0 to 1 where the host's own store tells them; never where it doesn't. */
  uploadPhoto: (
    photo: Blob,
    options: { signal: AbortSignal; progress?: ((share: number) => void) | undefined },
  ) => Promise<UploadedPhoto>;
}

/**
 * Everything the kit asks about a type of factor. Shared code never asks which type it is: a type that does not fit adds
 * an optional answer here, which the others lack.
 */
export interface FactorDefinition<Identity, Details, Challenge, Proof, Text> {
  /** The wire name. */
  readonly type: string;
  /** How strong it is, 3 the strongest; the choice shows the strongest first. */
  readonly strength: 1 | 2 | 3;
  /** A picture in `currentColor`; decoration, so hidden from screen readers. */
  readonly Icon: ComponentType;
  /** What people call it. */
  name(words: FactorWords): string;
  /** One line on what it is. */
  summary(words: FactorWords): string;
  /** Reads what the server stores; undefined where it can't, and the row stays a plain one. @default undefined */
  readProfile?: ((profile: Readonly<Record<string, unknown>>) => Identity | undefined) | undefined;
  /** The masked identity shown in lists: `+86 188****8888`. @default none is shown */
  describe?: ((identity: Identity) => string | undefined) | undefined;
  /** Whether this browser can do it. @default true */
  isAvailable?: (() => boolean) | undefined;
  /** The `profile` of the enrolment request, with only this type's fields. @default {} */
  profile?: ((details: Details) => Readonly<Record<string, string>>) | undefined;
  /**
   * Milliseconds between two requests for one address, by the server's own limit; 0 for none.
   * @default 0
   */
  readonly pause?: number | undefined;
  /** Milliseconds after which a challenge that still lives may be asked for anew. @default 60000 */
  readonly renewAfter?: number | undefined;
  /** The proof is gathered first and the token is asked for with it. @default false */
  readonly proofFirst?: boolean | undefined;
  /** Reads the challenge from the server's answer; may throw on a wrong shape. @default nothing */
  readChallenge?: ((start: EnrollStart) => Challenge) | undefined;
  /** Whether two challenges carry the same secret. @default true */
  isSameChallenge?: ((before: Challenge, after: Challenge) => boolean) | undefined;
  /** What proves possession, in the API's fields. */
  prove(proof: Proof, tools: ProofTools): EnrollmentData | Promise<EnrollmentData>;
  /** The recovery code that the person must keep when it's done; undefined where none has come. @default none */
  recoveryCode?: ((challenge: Challenge) => string | undefined) | undefined;
  /** What is special about removing it, in the words of that question. @default nothing */
  removal?: ((words: LazyMessages['unbind']) => FactorRemoval) | undefined;
  /** The screens, fetched when a person opens them. */
  load(locale: Locale): Promise<FactorScreens<Details, Challenge, Proof, Text>>;
}

/** A factor type as shared code sees it. Made by {@link defineFactor} alone. */
export type Factor = FactorDefinition<unknown, unknown, unknown, unknown, unknown>;

/**
 * Makes a factor type of the kit's or of yours: one object that answers what the kit asks.
 *
 * Its inner types (what is read from the server, what the person gives, what the server answers, what proves it, words) are known inside the definition only; the kit hands each back to the definition that made it.
 */
export function defineFactor<Identity, Details, Challenge, Proof, Text>(
  definition: FactorDefinition<Identity, Details, Challenge, Proof, Text>,
): Factor {
  // Sound, for shared code can only pass on what this very definition has given.
  return definition as unknown as Factor;
}
