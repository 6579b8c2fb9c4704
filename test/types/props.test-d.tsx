/** What the compiler promises of props: what is needed is asked for, what is optional takes undefined. */
import {
  EnrollWizard,
  FactorDetail,
  FactorList,
  MfaProvider,
  MfaSettings,
  PasscodeField,
  UnbindDialog,
} from '../../src/index.js';
import type {
  EnrolledFactor,
  EnrollWizardProps,
  FactorListProps,
  MfaClient,
  MfaClientOptions,
  MfaEvents,
  MfaProviderProps,
  MfaSettingsProps,
  PasscodeFieldProps,
  UnbindDialogProps,
} from '../../src/index.js';
import { createMfaClient } from '../../src/index.js';
import { expectTrue } from './expectType.js';
import type { Equal } from './expectType.js';

declare const client: MfaClient;
declare const factor: EnrolledFactor;

/** The keys of T that must be given. */
type Needed<T> = { [Key in keyof T]-?: Partial<Pick<T, Key>> extends Pick<T, Key> ? never : Key }[keyof T];
/** The optional keys of T that refuse undefined; there must be none, for hosts with exactOptionalPropertyTypes. */
type Stubborn<T> = {
  [Key in keyof T]-?: Key extends Needed<T> ? never : undefined extends Required<T>[Key] ? never : Key;
}[keyof T];

expectTrue<Equal<Needed<MfaProviderProps>, 'client'>>();
expectTrue<Equal<Needed<MfaClientOptions>, 'appId' | 'baseUrl' | 'getAccessToken'>>();
expectTrue<Equal<Needed<MfaSettingsProps>, never>>();
expectTrue<Equal<Needed<EnrollWizardProps>, never>>();
expectTrue<Equal<Needed<FactorListProps>, never>>();
expectTrue<Equal<Needed<MfaEvents>, never>>();
expectTrue<Equal<Needed<UnbindDialogProps>, 'factor' | 'onClose'>>();

/** Written with `?: T | undefined` or not: asked of the type itself, since Required<> hides it. */
type Takes<T> = { [Key in keyof T]: Key extends Needed<T> ? T[Key] : T[Key] | undefined };
declare function whole<T>(): Takes<T>;
export const taken = [
  whole<MfaProviderProps>() satisfies MfaProviderProps,
  whole<MfaClientOptions>() satisfies MfaClientOptions,
  whole<MfaSettingsProps>() satisfies MfaSettingsProps,
  whole<EnrollWizardProps>() satisfies EnrollWizardProps,
  whole<FactorListProps>() satisfies FactorListProps,
  whole<UnbindDialogProps>() satisfies UnbindDialogProps,
  whole<PasscodeFieldProps>() satisfies PasscodeFieldProps,
  whole<MfaEvents>() satisfies MfaEvents,
];

export const drawn = [
  // @ts-expect-error a provider without a client can ask nobody
  <MfaProvider key={1} />,
  <MfaProvider key={2} client={client} locale={undefined} messages={undefined} events={undefined} />,
  // @ts-expect-error a factor is shown by its id
  <FactorDetail key={3} />,
  <FactorDetail key={4} factorId="a" />,
  <FactorList key={5} onEnroll={undefined} readOnly={undefined} />,
  // @ts-expect-error headings have six levels, and h1 is the host's
  <FactorList key={6} headingLevel={1} />,
  <MfaSettings key={7} lastFactor="forbid" canUnbind={() => 'No.'} recoveryGate="type" />,
  // @ts-expect-error a closed set
  <MfaSettings key={8} lastFactor="never" />,
  // @ts-expect-error false gives the person no reason
  <MfaSettings key={9} canUnbind={() => false} />,
  <EnrollWizard key={10} factorType="PASSKEY" />,
  <UnbindDialog key={11} factor={factor} onClose={() => undefined} />,
  // @ts-expect-error somebody must close it
  <UnbindDialog key={12} factor={factor} />,
  // @ts-expect-error a field has a label
  <PasscodeField key={13} />,
];

// @ts-expect-error the server must know which app asks
createMfaClient({ baseUrl: 'https://acme.genauth.ai', getAccessToken: () => '' });
createMfaClient({ baseUrl: 'https://acme.genauth.ai', appId: 'a', getAccessToken: async () => null });
