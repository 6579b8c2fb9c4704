import type { EnrolledFactor } from '../api/readEnrolledFactors.js';
import type { UploadPhoto } from '../client/MfaClient.js';
import type { Clock } from '../enrollment/clock.js';
import type { BeforeAction } from '../hooks/BeforeAction.js';
import type { MfaEvents } from '../hooks/MfaEvents.js';
import type { Locale, Messages } from '../locales/locale.js';
import type { SlotClasses } from '../ui/slots.js';
import type { StylesheetKind } from './adoptStyles.js';
import { attributeKinds, attributeNames, toAttribute } from './attributeKinds.js';
import type { AttributeKind, AttributeName, AttributeValue } from './attributeKinds.js';
import type { TokenAnswer, TokenRequest } from './MfaElementEvents.js';

/** The properties that have no attribute. */
const propertyNames = [
  'getAccessToken',
  'beforeAction',
  'canUnbind',
  'disabledTypes',
  'uploadPhoto',
  'messages',
  'events',
  'headers',
  'classNames',
  'fetch',
  'clock',
] as const;
type PropertyName = (typeof propertyNames)[number];

/**
 * Attributes that their property does not write: a language's module, which none can hold, and whom the page is for, which
 * stands in no markup but the page's own. What was set last counts.
 */
const keptNames = ['locale', 'userKey', 'defaultPhone', 'defaultEmail'] as const;

// A server has no elements; there the class only has to load.
const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/** The properties of `<genauth-mfa>`, and the attributes that some of them are. */
export class MfaElementProperties extends Base {
  static readonly observedAttributes: readonly string[] = [...attributeNames.map(toAttribute), 'lang'];

  /** The app's authentication address, `https://acme.genauth.ai`. Needed. */
  declare baseUrl: string | undefined;
  /** The application's id. Needed. */
  declare appId: string | undefined;
  /** Anything that tells one signed-in user from another; with another one the last one's data goes. */
  declare userKey: string | undefined;
  /** The user pool's id, where a deployment asks for it. */
  declare userPoolId: string | undefined;
  /** @default 'bearer' */
  declare authScheme: 'bearer' | 'raw' | undefined;
  /** Which header names carry app id and language. @default 'authing' */
  declare headerFamily: 'authing' | 'genauth' | 'both' | undefined;
  /** Language of the server's messages, texts and mails: `en`, `zh-CN`, `zh-TW`, `ja`. */
  declare language: string | undefined;
  /** Milliseconds that one call may take. @default 10000 */
  declare timeout: number | undefined;
  /** BCP 47 tag, or a language's module (as a property). @default the `lang` of the page around it, else 'en' */
  declare locale: string | Locale | { default: Locale } | undefined;
  /** @default the page's own `color-scheme` */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /**
   * How its sheet stands beside the page's: `unlayered` withstands resets such as `* { padding: 0 }`, and
   * `genauth-mfa .mfa-button` overrides it; in `layered` any rule of the page's wins; with `none` the page links one.
   * @default 'unlayered'
   */
  declare stylesheet: StylesheetKind | undefined;
  /** The types to offer, in this order; between spaces as an attribute. @default all, the strongest first */
  declare factorTypes: readonly string[] | undefined;
  /** Leaves out the types of strength 1. @default false */
  declare hideWeak: boolean | undefined;
  /** Shows without letting anything be changed. @default false */
  declare readOnly: boolean | undefined;
  /** The level of its title, 1 to 5; the list's groups are one below. @default 2 */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | undefined;
  /** What happens to the last factor. @default 'warn' */
  declare lastFactor: 'warn' | 'forbid' | 'allow' | undefined;
  /** ISO 3166 codes of the countries whose numbers are taken; between spaces as an attribute. @default all */
  declare countries: readonly string[] | undefined;
  /** ISO 3166 code of the country that stands in the phone's form at first. @default the locale's */
  declare defaultCountry: string | undefined;
  /** The phone number that stands in the form at first, in E.164: the account's own, say. @default none */
  declare defaultPhone: string | undefined;
  /** The address that stands in the e-mail's form at first: the account's own, say. @default none */
  declare defaultEmail: string | undefined;
  /** Digits of a code that is sent, where the pool's setting is known; 4 to 8. @default unknown */
  declare passcodeLength: number | undefined;
  /** Whether a code of known length is checked with its last digit; `auto-submit="false"` is off. @default true */
  declare autoSubmit: boolean | undefined;
  /** How the recovery code is shown to be kept: by a tick, or by typing its last group. @default 'confirm' */
  declare recoveryGate: 'confirm' | 'type' | undefined;

  /** Gives the access token; without it the event `genauth-mfa-token` asks the page. */
  declare getAccessToken:
    ((ask: Pick<TokenRequest, 'refresh' | 'signal'>) => TokenAnswer | Promise<TokenAnswer>) | undefined;
  /** Awaited before a factor is bound or unbound: the place for a step-up. */
  declare beforeAction: BeforeAction | undefined;
  /** The page's own say on a removal: true, or the reason (shown to the person) why this one must stay. */
  declare canUnbind:
    ((factor: EnrolledFactor, factors: readonly EnrolledFactor[]) => true | string) | undefined;
  /** Types in which nothing may be added or removed, and why (shown to the person): `{ SMS: 'Ask the help desk.' }`. */
  declare disabledTypes: Readonly<Record<string, string>> | undefined;
  /** Stores a photo of a face. @default GenAuth's own upload endpoint */
  declare uploadPhoto: UploadPhoto | undefined;
  /** Texts of your own in place of the kit's; partial. */
  declare messages: Messages | undefined;
  /** The same as the events `enrolled`, `unbound`, `error` and `event`, as functions. */
  declare events: MfaEvents | undefined;
  /** More headers for each call; they can't replace the kit's own. */
  declare headers: Readonly<Record<string, string>> | undefined;
  /** Class names of your own, by slot. */
  declare classNames: SlotClasses | undefined;
  /** Replaces the browser's; the sandbox goes in here. */
  declare fetch: ((request: Request) => Promise<Response>) | undefined;
  /** Where time comes from; tests move it. @default the browser's */
  declare clock: Clock | undefined;

  readonly #own = new Map<string, unknown>();

  static {
    for (const name of attributeNames) reflect(this, name);
    for (const name of propertyNames) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: MfaElementProperties) {
          return this.#own.get(name);
        },
        set(this: MfaElementProperties, value: unknown) {
          this.#keep(name, value);
        },
      });
    }
    for (const name of keptNames) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: MfaElementProperties) {
          return this.#own.get(name) ?? readAttribute(this, name);
        },
        set(this: MfaElementProperties, value: unknown) {
          const tag = name === 'locale' && typeof value === 'string' ? value : undefined;
          writeAttribute(this, name, tag);
          this.#keep(name, tag === undefined ? value : undefined);
        },
      });
    }
  }

  /** Called after one of them has changed. */
  protected propertyChanged(_name: string): void {}

  /** Called when the page has written an attribute: what a property kept in its place goes. */
  protected attributeWritten(attribute: string): void {
    for (const name of keptNames) if (toAttribute(name) === attribute) this.#own.delete(name);
  }

  /** Properties that were set before the class was there stand in the way of its own. */
  protected takeEarlyProperties(): void {
    for (const name of [...attributeNames, ...propertyNames]) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = this[name];
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  #keep(name: PropertyName | (typeof keptNames)[number], value: unknown): void {
    if (value === undefined || value === null) this.#own.delete(name);
    else this.#own.set(name, value);
    this.propertyChanged(name);
  }
}

function readAttribute<Name extends AttributeName>(
  element: HTMLElement,
  name: Name,
): AttributeValue<Name> | undefined {
  const text = element.getAttribute(toAttribute(name));
  const kind = attributeKinds[name] as unknown as AttributeKind<AttributeValue<Name>>;
  return text === null ? undefined : kind.read(text);
}

function writeAttribute<Name extends AttributeName>(
  element: HTMLElement,
  name: Name,
  value: AttributeValue<Name> | null | undefined,
): void {
  const kind = attributeKinds[name] as unknown as AttributeKind<AttributeValue<Name>>;
  if (value === undefined || value === null) element.removeAttribute(toAttribute(name));
  else element.setAttribute(toAttribute(name), kind.write(value));
}

/** Gives the class a property that is its attribute. */
function reflect(of: typeof MfaElementProperties, name: AttributeName): void {
  Object.defineProperty(of.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: MfaElementProperties) {
      return readAttribute(this, name);
    },
    set(this: MfaElementProperties, value: never) {
      writeAttribute(this, name, value);
    },
  });
}
