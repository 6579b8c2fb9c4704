import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'ID d’erreur',
  copyRequestId: 'Copier',
  copied: 'Copié',
  copyFailed: 'Copie refusée',
  retry: 'Réessayer',
  serverSays: (said) => `Message du serveur\u00A0: ${said}`,
  kept: 'Votre saisie est conservée.',
  offlineHint: 'Rien n’est envoyé. Continuez dès le retour de la connexion.',
  tryAnyway: 'Essayer quand même',
  otherMethod: 'Choisir une autre méthode',
  wait: (seconds) => `Réessayez dans ${seconds} seconde${seconds === 1 ? '' : 's'}.`,
  kinds: {
    'session-ended': { title: 'Votre session est terminée.', hint: 'Reconnectez-vous, puis continuez ici.' },
    'token-unavailable': {
      title: 'Impossible de vérifier votre session.',
      hint: 'Réessayez dans un instant.',
    },
    forbidden: { title: 'Action non autorisée.', hint: 'Contactez votre administrateur.' },
    'plan-required': {
      title: 'L’offre de votre organisation ne le permet pas.',
      hint: 'Contactez votre administrateur.',
    },
    locked: {
      title: 'Votre compte est bloqué pour l’instant.',
      hint: 'Attendez un peu ou contactez votre administrateur.',
    },
    'not-allowed': { title: 'Aucune confirmation reçue.', hint: 'Rien n’a changé. Réessayez.' },
    'not-found': {
      title: 'Cet élément n’existe plus.',
      hint: 'Il a peut-être été supprimé ailleurs. Vérifiez votre liste.',
    },
    conflict: {
      title: 'C’est déjà utilisé.',
      hint: 'Choisissez autre chose ou vérifiez votre liste\u00A0: c’est peut-être déjà configuré.',
    },
    'already-enrolled': {
      title: 'Cette méthode est déjà configurée.',
      hint: 'Vérifiez votre liste. Pour la remplacer, supprimez-la d’abord.',
    },
    'last-factor': {
      title: 'Impossible de supprimer votre dernière méthode.',
      hint: 'Configurez-en d’abord une autre.',
    },
    unsupported: {
      title: 'Le serveur ne le permet pas.',
      hint: 'Choisissez une autre méthode ou contactez votre administrateur.',
    },
    'account-incomplete': {
      title: 'Votre compte n’a ni numéro de téléphone ni adresse e-mail.',
      hint: 'Complétez votre profil, puis réessayez.',
    },
    rejected: { title: 'Le serveur a refusé.', hint: 'Vérifiez votre saisie et réessayez.' },
    'passcode-wrong': { title: 'Ce code est incorrect.', hint: 'Vérifiez-le et saisissez-le à nouveau.' },
    'passcode-expired': { title: 'Ce code a expiré.', hint: 'Obtenez un nouveau code et saisissez-le.' },
    'proof-refused': {
      title: 'La vérification a échoué.',
      hint: 'Vérifiez le code et saisissez-le à nouveau. S’il est encore refusé, obtenez un nouveau code.',
    },
    'enrollment-expired': { title: 'La minute est écoulée.', hint: 'Obtenez un nouveau code.' },
    'photo-refused': {
      title: 'Cette photo ne convient pas.',
      hint: 'Essayez une autre photo, face à la lumière, le visage en gros plan.',
    },
    'too-large': { title: 'C’est trop lourd.', hint: 'Choisissez un fichier plus petit.' },
    'rate-limited': { title: 'C’était trop tôt.', hint: 'Réessayez dans un instant.' },
    offline: { title: 'Vous êtes hors ligne.', hint: 'Réessayez dès le retour de la connexion.' },
    network: { title: 'Serveur injoignable.', hint: 'Vérifiez votre connexion et réessayez.' },
    timeout: { title: 'Le serveur ne répond pas.', hint: 'Réessayez.' },
    aborted: { title: 'Opération arrêtée.', hint: 'Rien n’a changé.' },
    server: { title: 'Le serveur a un problème.', hint: 'Réessayez dans un instant.' },
    'bad-response': {
      title: 'Réponse du serveur illisible.',
      hint: 'Réessayez. Si cela persiste, contactez votre administrateur.',
    },
    'chunk-failed': {
      title: 'Chargement impossible.',
      hint: 'Vérifiez votre connexion et réessayez, ou rechargez la page.',
    },
  },
};
