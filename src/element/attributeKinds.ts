/** How an attribute is read as a property, and written by it. */
export interface AttributeKind<T> {
  /** Undefined for what is no such value: the kit's default then counts. */
  read(text: string): T | undefined;
  write(value: T): string;
}

const text: AttributeKind<string> = { read: (value) => value || undefined, write: String };

/** There is on, `="false"` is off, and left out is the kit's default. */
const flag: AttributeKind<boolean> = {
  read: (value) => value !== 'false',
  write: (value) => (value ? '' : 'false'),
};

const number: AttributeKind<number> = {
  read: (value) => (value.trim() === '' || Number.isNaN(Number(value)) ? undefined : Number(value)),
  write: String,
};

/** As of `<h1>` to `<h5>`. */
const level: AttributeKind<1 | 2 | 3 | 4 | 5> = {
  read: (value) => ([1, 2, 3, 4, 5] as const).find((one) => String(one) === value.trim()),
  write: String,
};

/** Between spaces or commas. React 19 and Vue set a property where there is one, and give it the attribute's text. */
const list: AttributeKind<readonly string[]> = {
  read: (value) => value.split(/[\s,]+/).filter(Boolean),
  write: (value: string | readonly string[]) => (typeof value === 'string' ? value : value.join(' ')),
};

function oneOf<const T extends string>(...values: readonly T[]): AttributeKind<T> {
  return { read: (value) => values.find((one) => one === value), write: String };
}

/** The attributes of `<genauth-mfa>` by the name of their property; `baseUrl` is written `base-url`. */
export const attributeKinds = {
  baseUrl: text,
  appId: text,
  userKey: text,
  userPoolId: text,
  authScheme: oneOf('bearer', 'raw'),
  headerFamily: oneOf('authing', 'genauth', 'both'),
  language: text,
  timeout: number,
  locale: text,
  theme: oneOf('auto', 'light', 'dark'),
  stylesheet: oneOf('unlayered', 'layered', 'none'),
  factorTypes: list,
  hideWeak: flag,
  readOnly: flag,
  headingLevel: level,
  lastFactor: oneOf('warn', 'forbid', 'allow'),
  countries: list,
  defaultCountry: text,
  defaultPhone: text,
  defaultEmail: text,
  passcodeLength: number,
  autoSubmit: flag,
  recoveryGate: oneOf('confirm', 'type'),
};

/** The name of a property that has an attribute. */
export type AttributeName = keyof typeof attributeKinds;

/** What a property with an attribute holds. */
export type AttributeValue<Name extends AttributeName> =
  (typeof attributeKinds)[Name] extends AttributeKind<infer T> ? T : never;

export const attributeNames = Object.keys(attributeKinds) as AttributeName[];

/** 'baseUrl' -> 'base-url'. */
export const toAttribute = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
