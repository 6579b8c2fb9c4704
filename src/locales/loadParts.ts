import type { LazyMessages, Locale } from './locale.js';

/** Fetches all parts of a language together when the first of them is asked for; a failure is not kept. */
export function loadParts(fetchAll: () => Promise<LazyMessages>): Locale['load'] {
  const part =
    <Part extends keyof LazyMessages>(name: Part) =>
    () =>
      fetchAll().then((all) => all[name]);
  return {
    wizard: part('wizard'),
    unbind: part('unbind'),
    errors: part('errors'),
    otp: part('otp'),
    sms: part('sms'),
    email: part('email'),
    face: part('face'),
  };
}
