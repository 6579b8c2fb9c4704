/** The words of the question before a factor is removed. */
export const unbind = {
  title: (name: string) => `Remove ${name}?`,
  consequence: (name: string, identity: string) =>
    identity
      ? `${identity} will no longer be asked for when you sign in.`
      : `${name} will no longer be asked for when you sign in.`,
  others: (names: string) => `You can still sign in with ${names}.`,
  last: 'This is your last second step.',
  lastHint: 'Without it, your password alone opens your account.',
  forbidden: 'Your last second step can’t be removed. Set up another one first.',
  keep: 'Keep it',
  confirm: 'Remove',
  working: 'Removing…',
};
