import type { LazyMessages } from '../locale.js';

/** The words of the face's screens. */
export const face: LazyMessages['face'] = {
  consentTitle: 'Une photo de votre visage est conservée',
  consent:
    'Elle est envoyée au service de connexion, qui la compare quand vous vous connectez. Sans votre accord, la caméra reste éteinte et rien n’est envoyé. Vous pouvez supprimer la photo à tout moment.',
  otherWays: 'Pas de caméra, ou pas envie\u00A0? Un fichier photo convient aussi, ou une autre méthode.',
  start: 'Continuer',
  useCamera: 'Utiliser la caméra',
  takePhoto: 'Prendre la photo',
  retake: 'Reprendre la photo',
  cameraOff: 'Éteindre la caméra',
  camera: 'Caméra',
  hint: 'Un visage, de face, bien éclairé.',
  asking: 'Votre navigateur demande l’accès à la caméra. Choisissez «\u00A0Autoriser\u00A0».',
  starting: 'Démarrage de la caméra…',
  live: 'Regardez la caméra, le visage dans l’ovale.',
  paused: 'La caméra ne montre rien. Ouvrez son cache ou fermez les autres applications qui l’utilisent.',
  away: 'La caméra s’est éteinte en votre absence.',
  look: 'Votre visage est-il net et entier\u00A0? Rien n’est envoyé avant «\u00A0Utiliser cette photo\u00A0».',
  shotFailed: 'La photo n’a pas été prise. Réessayez.',
  problems: {
    denied: {
      title: 'Cette page n’a pas accès à la caméra.',
      hint: 'Autorisez-la par l’icône de caméra ou de réglages de la barre d’adresse, puis réessayez.',
    },
    dismissed: {
      title: 'La caméra n’a pas été autorisée.',
      hint: 'Réessayez et choisissez «\u00A0Autoriser\u00A0».',
    },
    system: {
      title: 'Ce navigateur n’a pas accès à la caméra.',
      hint: 'Autorisez-la dans les réglages de confidentialité de l’appareil, puis réessayez.',
    },
    blocked: { title: 'La caméra est désactivée pour ce site.', hint: 'Seul son éditeur peut l’activer.' },
    none: { title: 'Aucune caméra trouvée.', hint: 'Branchez-en une, puis réessayez.' },
    busy: {
      title: 'La caméra ne répond pas.',
      hint: 'Fermez les autres applications qui l’utilisent, puis réessayez.',
    },
    lost: {
      title: 'La caméra n’est plus disponible.',
      hint: 'Rebranchez-la ou autorisez-la à nouveau, puis réessayez.',
    },
    insecure: {
      title: 'Seules les pages sécurisées ont accès à la caméra.',
      hint: 'Ouvrez cette page en https.',
    },
    unsupported: {
      title: 'Ce navigateur ne peut pas utiliser la caméra.',
      hint: 'Essayez un autre navigateur.',
    },
    failed: { title: 'La caméra n’a pas démarré.', hint: 'Réessayez.' },
  },
  instead: 'Ou choisissez ci-dessous un fichier photo ou une autre méthode.',
  choose: 'Choisir une photo',
  chooseAnother: 'Choisir une autre photo',
  fileHint: 'JPEG, PNG ou WebP, 20\u00A0Mo maximum',
  preview: 'Votre photo',
  use: 'Utiliser cette photo',
  missing: 'Prenez ou choisissez d’abord une photo.',
  kept: 'La photo ci-dessus est conservée.',
  notAnImage: 'Ce fichier ne convient pas. Choisissez une photo JPEG ou PNG.',
  heic: 'Ce navigateur ne lit pas les photos HEIC d’iPhone. Prenez une photo ou choisissez un JPEG.',
  tooLarge: 'Ce fichier est trop lourd. Choisissez-en un de 20\u00A0Mo maximum.',
  tooManyPixels: 'Cette photo a trop de pixels. Choisissez-en une plus petite ou prenez une photo.',
  tooSmall: 'Cette photo est trop petite. Choisissez-en une plus grande.',
  uploading: 'Envoi de la photo…',
  checking: 'Vérification de la photo…',
  refused: {
    1700: { title: 'La photo n’est pas arrivée.', hint: 'Prenez ou choisissez une autre photo.' },
    1701: {
      title: 'La photo de comparaison manque.',
      hint: 'Contactez votre administrateur ou choisissez une autre méthode.',
    },
    1702: {
      title: 'Votre visage n’a pas été reconnu.',
      hint: 'Prenez une autre photo, face à la lumière, le visage dégagé.',
    },
    1704: {
      title: 'Impossible de vérifier votre numéro de téléphone.',
      hint: 'Vérifiez votre profil ou contactez votre administrateur.',
    },
    1705: {
      title: 'Impossible de vérifier votre adresse e-mail.',
      hint: 'Vérifiez votre profil ou contactez votre administrateur.',
    },
    1707: {
      title: 'Impossible de configurer votre visage.',
      hint: 'Prenez une autre photo ou choisissez une autre méthode.',
    },
  },
  done: 'À la prochaine connexion, votre visage pourra être comparé à cette photo.',
};
