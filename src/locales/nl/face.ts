import type { LazyMessages } from '../locale.js';

/** The words of the face's screens. */
export const face: LazyMessages['face'] = {
  consentTitle: 'Er wordt een foto van je gezicht bewaard',
  consent:
    'Die gaat naar de inlogdienst en wordt vergeleken als je inlogt. De camera blijft uit en er wordt niets verstuurd tot jij dat wilt. Je kunt de foto altijd verwijderen.',
  otherWays: 'Geen camera, of liever niet? Kies een fotobestand of een andere methode.',
  start: 'Doorgaan',
  useCamera: 'Camera gebruiken',
  takePhoto: 'Foto maken',
  retake: 'Nieuwe foto maken',
  cameraOff: 'Camera uitzetten',
  camera: 'Camera',
  hint: 'Eén gezicht, van voren, bij goed licht.',
  asking: 'Je browser vraagt of deze pagina de camera mag gebruiken. Kies ‘Toestaan’.',
  starting: 'De camera start…',
  live: 'Kijk in de camera, met je gezicht in het ovaal.',
  paused: 'Er komt geen beeld. Open het klepje van de camera of sluit andere apps die de camera gebruiken.',
  away: 'De camera is uitgezet terwijl je weg was.',
  look: 'Is je gezicht scherp en helemaal te zien? Er wordt niets verstuurd tot je ‘Deze foto gebruiken’ kiest.',
  shotFailed: 'Dat lukte niet. Maak de foto opnieuw.',
  problems: {
    denied: {
      title: 'Deze pagina mag de camera niet gebruiken.',
      hint: 'Sta dat toe via het pictogram in de adresbalk en probeer het opnieuw.',
    },
    dismissed: {
      title: 'Je hebt de camera nog niet toegestaan.',
      hint: 'Probeer het opnieuw en kies ‘Toestaan’.',
    },
    system: {
      title: 'Deze browser mag de camera niet gebruiken.',
      hint: 'Sta dat toe in de privacy-instellingen van het apparaat en probeer het opnieuw.',
    },
    blocked: {
      title: 'De camera staat uit voor deze site.',
      hint: 'Alleen de makers van de site kunnen dat veranderen.',
    },
    none: { title: 'Geen camera gevonden.', hint: 'Sluit er een aan en probeer het opnieuw.' },
    busy: {
      title: 'De camera reageert niet.',
      hint: 'Sluit andere apps die de camera gebruiken en probeer het opnieuw.',
    },
    lost: {
      title: 'De camera is niet meer beschikbaar.',
      hint: 'Sluit de camera weer aan of sta die weer toe en probeer het opnieuw.',
    },
    insecure: {
      title: 'Alleen veilige pagina’s mogen de camera gebruiken.',
      hint: 'Open deze pagina via een adres dat met https begint.',
    },
    unsupported: { title: 'Deze browser kan de camera niet gebruiken.', hint: 'Probeer een andere browser.' },
    failed: { title: 'De camera is niet gestart.', hint: 'Probeer het opnieuw.' },
  },
  instead: 'Of kies hieronder een fotobestand, of gebruik een andere methode.',
  choose: 'Foto kiezen',
  chooseAnother: 'Andere foto kiezen',
  fileHint: 'JPEG, PNG of WebP, hooguit 20\u00A0MB',
  preview: 'Je foto',
  use: 'Deze foto gebruiken',
  missing: 'Maak of kies eerst een foto.',
  kept: 'De foto hierboven blijft.',
  notAnImage: 'Dit bestand is geen bruikbare foto. Kies een JPEG of PNG.',
  heic: 'Deze browser kan iPhone-foto’s (HEIC) niet lezen. Maak een nieuwe foto of kies een JPEG.',
  tooLarge: 'Dit bestand is te groot. Kies er een van hooguit 20\u00A0MB.',
  tooManyPixels: 'Deze foto heeft te veel pixels. Kies een kleinere of maak een nieuwe foto.',
  tooSmall: 'Deze foto is te klein. Kies een grotere.',
  uploading: 'De foto wordt geüpload…',
  checking: 'De foto wordt gecontroleerd…',
  refused: {
    1700: { title: 'De foto is niet aangekomen.', hint: 'Maak of kies een andere foto.' },
    1701: {
      title: 'De foto om mee te vergelijken ontbreekt.',
      hint: 'Vraag het aan je beheerder of kies een andere methode.',
    },
    1702: {
      title: 'Je gezicht is niet herkend.',
      hint: 'Maak een andere foto: met je gezicht naar het licht en niets ervoor.',
    },
    1704: {
      title: 'Je telefoonnummer kon niet worden gecontroleerd.',
      hint: 'Kijk in je profiel of vraag het aan je beheerder.',
    },
    1705: {
      title: 'Je e-mailadres kon niet worden gecontroleerd.',
      hint: 'Kijk in je profiel of vraag het aan je beheerder.',
    },
    1707: {
      title: 'Je gezicht kon niet als methode worden ingesteld.',
      hint: 'Maak een andere foto of kies een andere methode.',
    },
  },
  done: 'Als je weer inlogt, kan je gezicht met deze foto worden vergeleken.',
};
