/** The buttons that are more than 2.2 times as long as in English; none is cut on a screen of 320 px. */
export const longButtons: readonly string[] = [
  'de wizard.discard.confirm: Stop → Abbrechen',
  'de wizard.discard.cancel: Go on → Weitermachen',
  'de otp.copyKey: Copy key → Schlüssel kopieren',
  'it wizard.discard.confirm: Stop → Interrompi',
  'ja wizard.recovery.copied: Copied → コピーしました',
  'ru wizard.recovery.copy: Copy → Копировать',
  'ru errors.copyRequestId: Copy → Копировать',
  'uk wizard.discard.confirm: Stop → Припинити',
  'uk wizard.recovery.copy: Copy → Копіювати',
  'uk errors.copyRequestId: Copy → Копіювати',
];
