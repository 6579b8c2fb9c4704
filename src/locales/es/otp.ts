import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: 'Tenga a mano su app de autenticación',
  ready: 'El código QR vale un minuto. Abra antes la app y tendrá tiempo de sobra.',
  start: 'Empezar',
  noApp: '¿Aún sin app?',
  noAppHelp:
    'Sirve cualquier app de códigos de un solo uso. Muchos teléfonos ya la incluyen en los ajustes de contraseñas. O busque «authenticator» en su tienda de apps.',
  calmBefore: 'Sin prisa: el minuto empieza con su clic.',
  calmMeanwhile: 'Sin prisa: si se acaba el minuto, un botón da otro código QR.',
  steps: [
    'Abra su app de autenticación',
    'Escanee el código o escriba la clave a mano',
    'Escriba los dígitos que muestra la app',
  ],
  qr: 'Código QR para su app de autenticación',
  noQr: 'No se puede mostrar el código QR.',
  noQrHint: 'Escriba a mano en su app la clave de abajo: es lo mismo.',
  openApp: 'Abrir en la app de autenticación',
  key: 'Clave',
  copyKey: 'Copiar clave',
  copied: 'Copiado',
  copyFailed: 'No se permite copiar: seleccione la clave',
  details: 'Datos para escribir a mano',
  account: 'Cuenta',
  issuer: 'Emisor',
  algorithm: 'Algoritmo',
  digits: 'Dígitos',
  period: 'Intervalo',
  seconds: (seconds) => `${seconds}\u00A0s`,
  minutes: (minutes) => `${minutes} minutos`,
  code: (length) => `Código de ${length} dígitos de la app`,
  codeAny: 'Código de la app',
  incomplete: (length) => `Escriba los ${length} dígitos.`,
  autoSubmit: 'Se verifica al escribir el último dígito.',
  changed: 'El código QR ha cambiado.',
  changedHint: 'Escanéelo de nuevo y elimine de la app la entrada anterior: sus códigos ya no valen.',
  refused: {
    over: {
      title: 'Este código ya se usó o acaba de caducar.',
      hint: 'Espere al siguiente y escríbalo. Si tampoco se acepta, obtenga otro código QR.',
    },
    old: {
      title: 'Este código es del código QR anterior.',
      hint: 'Elimine esa entrada en su app, escanee el código QR actual y escriba el código nuevo.',
    },
    mistyped: {
      title: 'Parece un error al escribir.',
      hint: 'Un dígito no coincide o hay dos invertidos. Revise el código y escríbalo de nuevo.',
    },
    behind: 'El reloj de su app parece atrasado ({time} aprox.).',
    ahead: 'El reloj de su app parece adelantado ({time} aprox.).',
    clock:
      'Se compara con el reloj de este dispositivo. Ponga la hora automática en ambos y escriba el código que muestra la app.',
  },
  renew: 'Obtener otro código QR',
  done: 'Al iniciar sesión le pediremos un código de la app.',
};
