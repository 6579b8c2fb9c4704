/** The list's words: the only ones in the first load. */
export const list = {
  title: 'Two-step verification',
  lead: 'Besides your password, you prove it is you with one of these. Two are better than one: if you lose your phone, the other lets you in.',
  enrolled: 'Set up',
  enrollable: 'You can add',
  /** Nothing is bound. */
  none: 'Nothing is set up yet',
  noneHint: 'Add one below, so that a stolen password is not enough to get in.',
  /** Nothing is left to bind. */
  allSet: 'You have set up everything that is offered here.',
  nothingOffered: 'No kind of second step is switched on here. Ask your administrator.',
  loading: 'Loading your sign-in methods',
  add: 'Set up',
  addNamed: (name: string) => `Set up ${name}`,
  remove: 'Remove',
  removeNamed: (name: string, identity: string) =>
    identity ? `Remove ${name}, ${identity}` : `Remove ${name}`,
  removing: 'Removing…',
  removed: (name: string) => `${name} was removed.`,
  retry: 'Try again',
  reload: 'Reload the page',
  close: 'Close',
  unavailable: 'Not possible in this browser',
  strength: { 1: 'Basic', 2: 'Good', 3: 'Strong' },
  /** A type that the kit doesn't know. */
  unknown: (type: string) => `Other method (${type})`,
  problem: {
    offline: { title: 'You are offline', hint: 'This goes on by itself when you are back.' },
    session: { title: 'You have been signed out', hint: 'Sign in again to see this.' },
    gone: { title: 'This method is no longer set up', hint: 'It may have been removed elsewhere.' },
    other: {
      title: 'This could not be loaded',
      hint: 'Check your connection and try again, or reload the page.',
    },
  },
  detail: { identity: 'Used with', strength: 'Strength' },
  names: {
    OTP: { name: 'Authenticator app', summary: 'Codes on your phone, no signal needed' },
    SMS: { name: 'Text message', summary: 'A code by SMS to your phone' },
    EMAIL: { name: 'E-mail code', summary: 'To an address that you choose' },
    FACE: { name: 'Face', summary: 'A photo, compared when you sign in' },
  },
};
