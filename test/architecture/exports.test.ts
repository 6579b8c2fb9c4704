/** What the package offers. The lists beside this file are the promise; `npm run exports` rewrites them. */
import { existsSync } from 'node:fs';
import { test } from 'vitest';
import { committedNames, entries, exportedNames, sourceOf } from '../../scripts/exports.mjs';
import { expectNone } from './sources.js';

const operations = [
  'listEnrolledFactors',
  'listFactorsToEnroll',
  'getFactor',
  'sendEnrollFactorRequest',
  'enrollFactor',
  'resetFactor',
  'verifyTotp',
];
const client = ['createMfaClient', 'MfaError', 'isMfaError', ...operations];
const hooks = [
  'MfaProvider',
  'useMfaClient',
  'useEnrolledFactors',
  'useFactor',
  'useFactorsToEnroll',
  'useSuspenseEnrolledFactors',
  'useSuspenseFactor',
  'useSuspenseFactorsToEnroll',
  'useSendEnrollFactorRequest',
  'useEnrollFactor',
  'useResetFactor',
  'useEnrollment',
  'enrolledFactorsQueryOptions',
  'factorQueryOptions',
  'factorsToEnrollQueryOptions',
  'factorKeys',
  'sendEnrollFactorRequestMutationOptions',
  'enrollFactorMutationOptions',
  'resetFactorMutationOptions',
  'prefetchFactors',
];
const components = [
  'FactorList',
  'FactorDetail',
  'EnrollWizard',
  'UnbindDialog',
  'MfaSettings',
  'PasscodeField',
];
const factors = ['defineFactor', 'otp', 'sms', 'email', 'face', 'builtInFactors'];

/** Names that hosts hold on to. One that goes away breaks them. */
const promised: Record<string, string[]> = {
  '.': [...client, ...hooks, ...components, ...factors],
  './client': client,
  './hooks': hooks,
  './sandbox': ['createSandbox'],
  './sandbox/node': ['serveSandbox'],
};

test.each(Object.entries(promised))('%s offers every name that hosts rely on', (entry, names) => {
  const offered = existsSync(sourceOf(entry)) ? exportedNames(sourceOf(entry)) : [];
  const missing = names.filter((name) => !offered.includes(name)).join(', ');
  expectNone(missing ? [`${entry} does not export ${missing}.`] : []);
});

test.each(entries())('%s exports what its list says', (entry) => {
  const listed = committedNames(entry) ?? [];
  const offered = exportedNames(sourceOf(entry));
  const added = offered.filter((name) => !listed.includes(name)).join(', ');
  const gone = listed.filter((name) => !offered.includes(name)).join(', ');
  const meant = 'If that was meant, run "npm run exports" and commit the list.';
  expectNone([
    ...(added ? [`Exported, but not on the list: ${added}. ${meant}`] : []),
    ...(gone ? [`On the list, but not exported: ${gone}. ${meant}`] : []),
  ]);
});
