/** The words around every enrolment. */
export const wizard = {
  title: 'Add a second step',
  lead: 'Strongest first.',
  nothing: 'There is nothing left to add.',
  back: 'Back',
  cancel: 'Cancel',
  verify: 'Verify',
  loading: 'Loading…',
  done: 'Done',
  doneTitle: (name: string) => `${name} added`,
  doneNotice: 'You’re set.',
  /** The token's minute, from 60 down to 1. */
  secondsLeft: (seconds: number) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),
  expired: 'The minute is over.',
  /** The server takes the code no longer, though the minute isn't over. */
  needsNew: 'A new code is needed.',
  expiredHint: 'What you typed is kept. One button goes on.',
  /** Behind the words of the button that asks anew. */
  renewIn: (seconds: number) => `in ${seconds} s`,
  /** Spoken when it opens and nothing else can be done. */
  renewOpen: 'You can get a new code now.',
  discard: {
    title: 'Stop setting this up?',
    hint: 'What you did so far is thrown away. Nothing changes in your account.',
    confirm: 'Stop',
    cancel: 'Go on',
  },
  unsaved: {
    title: 'Leave without the recovery code?',
    hint: 'It is not shown again, and may be your only way in if you lose your phone.',
    confirm: 'Leave',
    cancel: 'Go back to it',
  },
  recovery: {
    label: 'Recovery code',
    hint: 'It lets you in if you lose your phone. It is shown once, here and now.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying was refused',
    save: 'Save as file',
    print: 'Print',
    gate: 'I have kept it somewhere safe',
    gateRequired: 'Keep the code first, then confirm it here.',
    gateType: 'Type the last four characters of the code',
    gateTypeWrong: 'These are not the last four. Look at your copy again.',
    fileName: 'recovery-code.txt',
    fileText: (code: string, account: string) =>
      `Recovery code${account ? ` for ${account}` : ''}\n\n${code}\n`,
  },
};
