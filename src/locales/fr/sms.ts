import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'Pays ou région',
  search: 'Chercher un nom ou un indicatif',
  noCountry: 'Aucun résultat. Essayez l’indicatif, comme +33.',
  phone: 'Numéro de téléphone',
  hint: 'Nous envoyons un code par SMS. Le numéro ne sert qu’à vérifier la connexion.',
  weak: 'Les SMS peuvent être interceptés. Une application d’authentification est plus sûre.',
  send: 'Envoyer le code',
  missing: 'Saisissez votre numéro de téléphone.',
  checking: 'Vérification du numéro…',
  implausible: 'Ce numéro semble incorrect. Vérifiez les chiffres.',
  noCountryCode: 'Aucun pays n’a cet indicatif. Vérifiez les chiffres après le +.',
  tooShort: (country) => `Ce numéro est trop court (${country}).`,
  tooLong: (country) => `Ce numéro est trop long (${country}).`,
  notOfCountry: (country) =>
    `Ce numéro semble incorrect pour le pays choisi (${country}). Vérifiez les deux.`,
  useAnyway: 'Ce numéro est correct, l’utiliser',
  countryNotAllowed: (country) =>
    `Les numéros de ce pays ne sont pas acceptés (${country}), seulement ceux des pays de la liste.`,
  sent: (to) => `Code envoyé à ${to}.`,
  change: 'Changer de numéro',
  code: 'Code reçu par SMS',
  incomplete: 'Saisissez le code entier.',
  codeHint: '4 à 8 chiffres',
  codeHintLength: (length) => `${length} chiffres`,
  autoSubmit: otp.autoSubmit,
  renew: 'Envoyer un nouveau code',
  done: 'À la prochaine connexion, nous pourrons envoyer un code à ce numéro.',
};
