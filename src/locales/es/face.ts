import type { LazyMessages } from '../locale.js';

/** The words of the face's screens. */
export const face: LazyMessages['face'] = {
  consentTitle: 'Se guardará una foto de su rostro',
  consent:
    'Se envía al servicio de inicio de sesión y se compara cuando inicia sesión. Sin su permiso no se enciende la cámara ni se envía nada. Puede eliminar la foto cuando quiera.',
  otherWays: '¿Sin cámara, o prefiere no usarla? También sirve un archivo de foto u otro método.',
  start: 'Continuar',
  useCamera: 'Usar la cámara',
  takePhoto: 'Tomar la foto',
  retake: 'Tomar otra foto',
  cameraOff: 'Apagar la cámara',
  camera: 'Cámara',
  hint: 'Un solo rostro, de frente, con buena luz.',
  asking: 'El navegador pregunta si esta página puede usar la cámara. Elija «Permitir».',
  starting: 'Encendiendo la cámara…',
  live: 'Mire a la cámara, con el rostro en el óvalo.',
  paused: 'No llega imagen. Destape la cámara o cierre otras apps que la usen.',
  away: 'La cámara se apagó en su ausencia.',
  look: '¿Se ve su rostro nítido y completo? No se envía nada hasta que elija «Usar esta foto».',
  shotFailed: 'No se pudo tomar la foto. Reintente.',
  problems: {
    denied: {
      title: 'Esta página no puede usar la cámara.',
      hint: 'Permítala con el icono de cámara o de ajustes en la barra de direcciones y reintente.',
    },
    dismissed: { title: 'No se permitió la cámara.', hint: 'Reintente y elija «Permitir».' },
    system: {
      title: 'Su dispositivo no permite a este navegador usar la cámara.',
      hint: 'Permítala en los ajustes de privacidad del dispositivo y reintente.',
    },
    blocked: {
      title: 'La cámara está desactivada en este sitio.',
      hint: 'Solo sus responsables pueden activarla.',
    },
    none: { title: 'No se encontró ninguna cámara.', hint: 'Conecte una y reintente.' },
    busy: { title: 'La cámara no responde.', hint: 'Cierre otras apps que la usen y reintente.' },
    lost: {
      title: 'Se perdió la conexión con la cámara.',
      hint: 'Conéctela o permítala de nuevo y reintente.',
    },
    insecure: {
      title: 'Solo las páginas seguras pueden usar la cámara.',
      hint: 'Abra esta página con https.',
    },
    unsupported: { title: 'Este navegador no puede usar la cámara.', hint: 'Pruebe con otro navegador.' },
    failed: { title: 'La cámara no se encendió.', hint: 'Reintente.' },
  },
  instead: 'O elija abajo un archivo de foto u otro método.',
  choose: 'Elegir una foto',
  chooseAnother: 'Elegir otra foto',
  fileHint: 'JPEG, PNG o WebP, máximo 20\u00A0MB',
  preview: 'Su foto',
  use: 'Usar esta foto',
  missing: 'Tome o elija antes una foto.',
  kept: 'La foto de arriba se conserva.',
  notAnImage: 'Este archivo no es una foto válida. Elija una foto JPEG o PNG.',
  heic: 'Este navegador no puede leer fotos de iPhone (HEIC). Tome otra foto o elija una JPEG.',
  tooLarge: 'El archivo es demasiado grande. Elija uno de máximo 20\u00A0MB.',
  tooManyPixels: 'La foto tiene demasiados píxeles. Elija una más pequeña o tome otra foto.',
  tooSmall: 'La foto es demasiado pequeña. Elija una más grande.',
  uploading: 'Subiendo la foto…',
  checking: 'Comprobando la foto…',
  refused: {
    1700: { title: 'La foto no llegó.', hint: 'Tome o elija otra foto.' },
    1701: { title: 'Falta la foto de comparación.', hint: 'Consulte al administrador o elija otro método.' },
    1702: {
      title: 'No se reconoció su rostro.',
      hint: 'Tome otra foto: de cara a la luz y con el rostro despejado.',
    },
    1704: {
      title: 'No se pudo comprobar su número de teléfono.',
      hint: 'Revíselo en su perfil o consulte al administrador.',
    },
    1705: {
      title: 'No se pudo comprobar su correo electrónico.',
      hint: 'Revíselo en su perfil o consulte al administrador.',
    },
    1707: { title: 'No se pudo configurar su rostro.', hint: 'Tome otra foto o elija otro método.' },
  },
  done: 'Al iniciar sesión se podrá comparar su rostro con esta foto.',
};
