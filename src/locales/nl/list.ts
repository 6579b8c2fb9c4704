import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Tweestapsverificatie',
  lead: 'Naast je wachtwoord bewijs je met een van deze methoden dat jij het bent. Twee is beter: raak je je telefoon kwijt, dan kun je nog inloggen met de andere methode.',
  enrolled: 'Ingesteld',
  enrollable: 'Beschikbaar',
  none: 'Nog niets ingesteld',
  noneHint: 'Stel hieronder een methode in, zodat een gestolen wachtwoord niet genoeg is om in te loggen.',
  allSet: 'Alle beschikbare methoden zijn ingesteld.',
  nothingOffered: 'Er is hier geen methode ingeschakeld. Vraag het aan je beheerder.',
  loading: 'Je methoden worden geladen',
  add: 'Instellen',
  addNamed: (name) => `Instellen: ${name}`,
  remove: 'Verwijderen',
  removeNamed: (name, identity) => `Verwijderen: ${name}${identity && `, ${identity}`}`,
  removing: 'Wordt verwijderd…',
  removed: (name) => `‘${name}’ is verwijderd.`,
  retry: 'Opnieuw proberen',
  reload: 'Pagina opnieuw laden',
  close: 'Sluiten',
  unavailable: 'Kan niet in deze browser',
  strength: { 1: 'Basis', 2: 'Goed', 3: 'Sterk' },
  unknown: (type) => `Andere methode (${type})`,
  problem: {
    offline: { title: 'Je bent offline', hint: 'Zodra je weer online bent, gaat het vanzelf verder.' },
    session: { title: 'Je bent uitgelogd', hint: 'Log weer in om dit te zien.' },
    gone: {
      title: 'Deze methode is niet meer ingesteld',
      hint: 'Misschien is die ergens anders verwijderd.',
    },
    other: {
      title: 'Dit kon niet worden geladen',
      hint: 'Controleer je verbinding en probeer het opnieuw, of laad de pagina opnieuw.',
    },
  },
  detail: { identity: 'Gebruikt met', strength: 'Veiligheid' },
  names: {
    OTP: { name: 'Authenticator-app', summary: 'Codes op je telefoon, ook zonder bereik' },
    SMS: { name: 'Sms-code', summary: 'Per sms naar je telefoon' },
    EMAIL: { name: 'E-mailcode', summary: 'Naar een adres dat je kiest' },
    FACE: { name: 'Gezicht', summary: 'Een foto, vergeleken bij het inloggen' },
  },
};
