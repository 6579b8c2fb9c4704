/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind = {
  title: (name: string) => `Remove ${name}?`,
  consequence: (name: string, identity: string) =>
    identity
      ? `${identity} will no longer be asked for when you sign in.`
      : `${name} will no longer be asked for when you sign in.`,
  others: (names: string) => `You can still sign in with ${names}.`,
  last: 'This is your last second step.',
  /** The list could not be read. */
  maybeLast: 'This may be your last second step.',
  lastHint: 'Without it, your password alone opens your account.',
  forbidden: 'Your last second step can’t be removed. Set up another one first.',
  keep: 'Keep it',
  confirm: 'Remove',
  /** The app around the kit asks for something first. */
  asking: 'Just a moment…',
  oneOfAKind: 'Changing to a new one? Remove this one first, then set up the new one.',
  first: 'Set up another first',
  replaced: (name: string) => `${name} is set up.`,
  replacedHint: 'Now you can remove the old one, or keep both.',
  /** An authenticator app. */
  appEntry:
    'The entry in your app stays until you delete it there. Don’t rely on its recovery code any more.',
  /** A phone or an address that the server takes away in the profile alone. */
  inProfile: {
    title: 'This can’t be removed here.',
    hint: 'Remove it from your profile instead, or ask your administrator.',
  },
  /** In place of the general words for these errors. */
  kinds: {
    'not-found': {
      title: 'This has been removed already.',
      hint: 'It happened elsewhere. There is nothing left to do.',
    },
    rejected: { title: 'The server refused to remove this.', hint: 'Nothing has changed.' },
  },
  /** The question was closed before the answer came. */
  notRemoved: (name: string) => `${name} was not removed.`,
  changed: {
    added: (name: string) => `Set up: ${name}`,
    removed: (name: string) => `Removed: ${name}`,
    dismiss: 'Dismiss',
  },
};
