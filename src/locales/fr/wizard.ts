import type { LazyMessages } from '../locale.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Configurer une méthode',
  lead: 'La plus sûre d’abord.',
  nothing: 'Toutes les méthodes disponibles sont configurées.',
  back: 'Retour',
  cancel: 'Annuler',
  close: 'Fermer',
  verify: 'Vérifier',
  loading: 'Chargement…',
  done: 'Terminé',
  doneTitle: (name) => `Méthode configurée\u00A0: ${name}`,
  doneNotice: 'Tout est prêt.',
  secondsLeft: (seconds) =>
    seconds === 0 ? 'La minute est écoulée' : `Encore ${seconds} seconde${seconds === 1 ? '' : 's'}`,
  spoken: (seconds) =>
    seconds === 0
      ? 'La minute est écoulée. Votre saisie est conservée. Un bouton permet de continuer.'
      : `Encore ${seconds} seconde${seconds === 1 ? '' : 's'}.`,
  expired: 'La minute est écoulée.',
  needsNew: 'Il faut un nouveau code.',
  expiredHint: 'Votre saisie est conservée. Un bouton permet de continuer.',
  renewIn: (seconds) => `dans ${seconds}\u00A0s`,
  renewOpen: 'Vous pouvez obtenir un nouveau code.',
  discard: {
    title: 'Arrêter la configuration\u00A0?',
    hint: 'Votre saisie sera perdue. Rien ne change dans votre compte.',
    confirm: 'Arrêter',
    cancel: 'Continuer',
  },
  unsaved: {
    title: 'Quitter sans le code de secours\u00A0?',
    hint: 'Il ne s’affiche qu’une fois. C’est peut-être votre seul accès si vous perdez votre téléphone.',
    confirm: 'Quitter',
    cancel: 'Revenir au code',
  },
  recovery: {
    label: 'Code de secours',
    hint: 'Il ne s’affiche qu’une fois. Il vous permet de vous connecter si vous perdez votre téléphone.',
    copy: 'Copier',
    copied: 'Copié',
    copyFailed: 'Copie refusée',
    save: 'Enregistrer',
    print: 'Imprimer',
    gate: 'Ce code est en lieu sûr',
    gateRequired: 'Conservez d’abord le code, puis confirmez ici.',
    gateType: 'Les quatre derniers caractères du code',
    gateTypeWrong: 'Ce ne sont pas les quatre derniers. Vérifiez votre copie.',
    fileName: 'code-de-secours.txt',
    fileText: (code, account) => `Code de secours${account && `\u00A0: ${account}`}\n\n${code}\n`,
  },
};
