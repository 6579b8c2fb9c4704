import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'Adresse e-mail',
  hint: 'Nous envoyons un code par e-mail. L’adresse ne sert qu’à vérifier la connexion.',
  weak: 'Qui lit vos e-mails peut utiliser ces codes. Une application d’authentification est plus sûre.',
  send: 'Envoyer le code',
  missing: 'Saisissez votre adresse e-mail.',
  spaces: 'Supprimez les espaces.',
  noAt: 'Il manque le @. Exemple\u00A0: nom@example.com.',
  noDomain: 'L’adresse est incomplète après le @. Exemple\u00A0: nom@example.com.',
  implausible: 'Cette adresse e-mail semble incorrecte. Exemple\u00A0: nom@example.com.',
  tooLong: 'Cette adresse e-mail est trop longue.',
  guess: (address) => `Vouliez-vous dire ${address}\u00A0?`,
  sent: (to) => `Code envoyé à ${to}. Vérifiez aussi les indésirables.`,
  change: 'Changer d’adresse',
  code: 'Code reçu par e-mail',
  incomplete: 'Saisissez le code entier.',
  codeHint: '4 à 8 chiffres',
  codeHintLength: (length) => `${length} chiffres`,
  autoSubmit: otp.autoSubmit,
  renew: 'Envoyer un nouveau code',
  done: 'À la prochaine connexion, nous pourrons envoyer un code à cette adresse.',
};
