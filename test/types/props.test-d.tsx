/** What the compiler promises of props: what is needed is asked for, what is optional takes undefined. */
import {
  createMfaClient,
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
import type { Expect, Same } from './expectType.js';

declare const client: MfaClient;
declare const factor: EnrolledFactor;

/** The keys of T that must be given. */
type Needed<T> = { [Key in keyof T]-?: Partial<Pick<T, Key>> extends Pick<T, Key> ? never : Key }[keyof T];

export type Checks = [
  Expect<Same<Needed<MfaProviderProps>, 'client'>>,
  Expect<Same<Needed<MfaClientOptions>, 'appId' | 'baseUrl' | 'getAccessToken'>>,
  Expect<Same<Needed<MfaSettingsProps>, never>>,
  Expect<Same<Needed<EnrollWizardProps>, never>>,
  Expect<Same<Needed<FactorListProps>, never>>,
  Expect<Same<Needed<MfaEvents>, never>>,
  Expect<Same<Needed<PasscodeFieldProps>, 'label'>>,
  Expect<Same<Needed<UnbindDialogProps>, 'factor' | 'onClose'>>,
];

/** T with undefined in every optional place: fits only where each of them is written `?: T | undefined`. */
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
