import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: 'Préparez votre application d’authentification',
  ready: 'Le QR code est valable une minute. Ouvrez d’abord l’application.',
  start: 'C’est prêt',
  noApp: 'Pas encore d’application\u00A0?',
  noAppHelp:
    'Toute application de codes à usage unique convient. Beaucoup de téléphones en ont une, dans les réglages des mots de passe. Sinon, cherchez «\u00A0authenticator\u00A0» dans votre magasin d’applications.',
  calmBefore: 'Prenez votre temps\u00A0: la minute ne commence qu’à votre clic.',
  calmMeanwhile: 'Prenez votre temps\u00A0: après la minute, un bouton donne un nouveau QR code.',
  steps: [
    'Ouvrez votre application d’authentification',
    'Scannez le code ou saisissez la clé à la main',
    'Saisissez les chiffres affichés',
  ],
  qr: 'QR code pour votre application d’authentification',
  noQr: 'Impossible d’afficher le QR code.',
  noQrHint: 'Saisissez la clé ci-dessous dans l’application.',
  openApp: 'Ouvrir l’application d’authentification',
  key: 'Clé',
  copyKey: 'Copier la clé',
  copied: 'Copié',
  copyFailed: 'Copie refusée\u00A0: sélectionnez la clé',
  details: 'Pour la saisie manuelle',
  account: 'Compte',
  issuer: 'Émetteur',
  algorithm: 'Algorithme',
  digits: 'Chiffres',
  period: 'Intervalle',
  seconds: (seconds) => `${seconds}\u00A0s`,
  minutes: (minutes) => `${minutes} minutes`,
  code: (length) => `Code à ${length} chiffres de l’application`,
  codeAny: 'Code de l’application',
  incomplete: (length) => `Saisissez les ${length} chiffres.`,
  autoSubmit: 'Vérification dès le dernier chiffre.',
  changed: 'Le QR code a changé.',
  changedHint: 'Scannez-le à nouveau et supprimez l’entrée précédente\u00A0: ses codes ne fonctionnent plus.',
  refused: {
    over: {
      title: 'Ce code a déjà servi ou vient d’expirer.',
      hint: 'Attendez le suivant et saisissez-le. S’il est aussi refusé, obtenez un nouveau QR code.',
    },
    old: {
      title: 'Ce code vient de l’ancien QR code.',
      hint: 'Supprimez cette entrée dans l’application, scannez le QR code affiché et saisissez le nouveau code.',
    },
    mistyped: {
      title: 'Sans doute une faute de frappe.',
      hint: 'Un chiffre est faux ou deux sont inversés. Vérifiez le code et saisissez-le à nouveau.',
    },
    behind: 'L’horloge de l’application semble retarder d’environ {time}.',
    ahead: 'L’horloge de l’application semble avancer d’environ {time}.',
    clock:
      'Par rapport à cet appareil. Réglez l’heure des deux sur automatique, puis saisissez le code affiché.',
  },
  renew: 'Obtenir un nouveau QR code',
  done: 'À la prochaine connexion, nous demanderons un code de l’application.',
};
