import type { LazyMessages } from '../locale.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Methode instellen',
  lead: 'De veiligste eerst.',
  nothing: 'Alle beschikbare methoden zijn ingesteld.',
  back: 'Terug',
  cancel: 'Annuleren',
  close: 'Sluiten',
  verify: 'Controleren',
  loading: 'Laden…',
  done: 'Klaar',
  doneTitle: (name) => `‘${name}’ is ingesteld`,
  doneNotice: 'Alles is klaar.',
  secondsLeft: (seconds) =>
    seconds === 0 ? 'De minuut is om' : `Nog ${seconds} seconde${seconds === 1 ? '' : 'n'}`,
  spoken: (seconds) =>
    seconds === 0
      ? 'De minuut is om. Wat je hebt getypt, blijft bewaard. Met één knop ga je verder.'
      : `Nog ${seconds} seconde${seconds === 1 ? '' : 'n'}.`,
  expired: 'De minuut is om.',
  needsNew: 'Er is een nieuwe code nodig.',
  expiredHint: 'Wat je hebt getypt, blijft bewaard. Met één knop ga je verder.',
  renewIn: (seconds) => `over ${seconds}\u00A0s`,
  renewOpen: 'Je kunt nu een nieuwe code vragen.',
  discard: {
    title: 'Stoppen met instellen?',
    hint: 'Wat je tot nu toe deed, gaat verloren. Aan je account verandert niets.',
    confirm: 'Stoppen',
    cancel: 'Doorgaan',
  },
  unsaved: {
    title: 'Weggaan zonder de herstelcode?',
    hint: 'Je ziet de code maar één keer. Zonder kun je misschien niet inloggen als je je telefoon kwijtraakt.',
    confirm: 'Weggaan',
    cancel: 'Terug naar de code',
  },
  recovery: {
    label: 'Herstelcode',
    hint: 'Je ziet de code maar één keer. Je kunt ermee inloggen als je je telefoon kwijtraakt.',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren mag niet',
    save: 'Opslaan als bestand',
    print: 'Afdrukken',
    gate: 'Ik heb de code veilig bewaard',
    gateRequired: 'Bewaar eerst de code en bevestig dat dan hier.',
    gateType: 'Typ de laatste vier tekens van de code',
    gateTypeWrong: 'Dit zijn niet de laatste vier. Controleer je kopie.',
    fileName: 'herstelcode.txt',
    fileText: (code, account) => `Herstelcode${account && ` voor ${account}`}\n\n${code}\n`,
  },
};
