import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'Fout-id',
  copyRequestId: 'Kopiëren',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren mislukt',
  retry: 'Opnieuw proberen',
  serverSays: (said) => `De server meldt: ${said}`,
  kept: 'Wat je hebt getypt, blijft bewaard.',
  offlineHint: 'Er wordt nu niets verstuurd. Zodra je weer online bent, kun je verder.',
  tryAnyway: 'Toch proberen',
  otherMethod: 'Andere methode kiezen',
  wait: (seconds) => `Probeer het over ${seconds} seconde${seconds === 1 ? '' : 'n'} opnieuw.`,
  kinds: {
    'session-ended': { title: 'Je bent uitgelogd.', hint: 'Log weer in en ga hier verder.' },
    'token-unavailable': {
      title: 'We konden niet controleren of je bent ingelogd.',
      hint: 'Probeer het zo meteen opnieuw.',
    },
    forbidden: { title: 'Je hebt hier geen toestemming voor.', hint: 'Vraag het aan je beheerder.' },
    'plan-required': {
      title: 'Dit zit niet in het abonnement van je organisatie.',
      hint: 'Vraag het aan je beheerder.',
    },
    locked: {
      title: 'Je account is tijdelijk geblokkeerd.',
      hint: 'Wacht een tijdje of vraag het aan je beheerder.',
    },
    'not-allowed': {
      title: 'Dit is niet bevestigd.',
      hint: 'Er is niets veranderd. Je kunt het opnieuw proberen.',
    },
    'not-found': {
      title: 'Dit is er niet meer.',
      hint: 'Misschien is het ergens anders verwijderd. Kijk in je lijst.',
    },
    conflict: {
      title: 'Dit is al in gebruik.',
      hint: 'Gebruik iets anders of kijk in je lijst: misschien is het al ingesteld.',
    },
    'already-enrolled': {
      title: 'Dit is al ingesteld.',
      hint: 'Kijk in je lijst. Wil je een nieuwe, verwijder dan eerst de oude.',
    },
    'last-factor': {
      title: 'Je laatste methode kun je niet verwijderen.',
      hint: 'Stel eerst een andere in.',
    },
    unsupported: {
      title: 'De server kan dit niet.',
      hint: 'Kies een andere methode of vraag het aan je beheerder.',
    },
    'account-incomplete': {
      title: 'Je account heeft eerst een telefoonnummer of e-mailadres nodig.',
      hint: 'Vul dat in je profiel in en kom dan terug.',
    },
    rejected: {
      title: 'De server accepteert dit niet.',
      hint: 'Controleer wat je hebt getypt en probeer het opnieuw.',
    },
    'passcode-wrong': { title: 'Die code klopt niet.', hint: 'Controleer de code en typ die opnieuw.' },
    'passcode-expired': { title: 'Die code is verlopen.', hint: 'Vraag een nieuwe code aan en typ die.' },
    'proof-refused': {
      title: 'Dat is niet geaccepteerd.',
      hint: 'Controleer de code en typ die opnieuw. Lukt het niet, vraag dan een nieuwe code aan.',
    },
    'enrollment-expired': { title: 'De minuut is om.', hint: 'Vraag een nieuwe code aan en ga verder.' },
    'photo-refused': {
      title: 'Deze foto werkt niet.',
      hint: 'Probeer een andere: met je gezicht naar het licht en beeldvullend.',
    },
    'too-large': { title: 'Dit is te groot.', hint: 'Kies een kleiner bestand.' },
    'rate-limited': { title: 'Dat was te snel.', hint: 'Wacht even en probeer het opnieuw.' },
    offline: { title: 'Je bent offline.', hint: 'Probeer het opnieuw zodra je weer online bent.' },
    network: {
      title: 'De server is niet bereikbaar.',
      hint: 'Controleer je verbinding en probeer het opnieuw.',
    },
    timeout: { title: 'De server reageert te traag.', hint: 'Probeer het opnieuw.' },
    aborted: { title: 'Dit is gestopt.', hint: 'Er is niets veranderd.' },
    server: { title: 'De server heeft een probleem.', hint: 'Probeer het zo meteen opnieuw.' },
    'bad-response': {
      title: 'Het antwoord van de server klopt niet.',
      hint: 'Probeer het opnieuw. Blijft dit zo, meld het dan aan je beheerder.',
    },
    'chunk-failed': {
      title: 'Dit kon niet worden geladen.',
      hint: 'Controleer je verbinding en probeer het opnieuw, of laad de pagina opnieuw.',
    },
  },
};
