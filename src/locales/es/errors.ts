import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'ID del error',
  copyRequestId: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'No se permite copiar',
  retry: 'Reintentar',
  serverSays: (said) => `El servidor dice: ${said}`,
  kept: 'Lo que escribió se conserva.',
  offlineHint: 'Ahora no se envía nada. Podrá seguir cuando vuelva la conexión.',
  tryAnyway: 'Intentar igualmente',
  otherMethod: 'Elegir otro método',
  wait: (seconds) => `Podrá reintentar en ${seconds} segundo${seconds === 1 ? '' : 's'}.`,
  kinds: {
    'session-ended': { title: 'Se cerró su sesión.', hint: 'Vuelva a iniciar sesión y siga aquí.' },
    'token-unavailable': { title: 'No se pudo comprobar su sesión.', hint: 'Reintente en un momento.' },
    forbidden: { title: 'No tiene permiso para esto.', hint: 'Consulte al administrador.' },
    'plan-required': {
      title: 'El plan de su organización no lo incluye.',
      hint: 'Consulte al administrador.',
    },
    locked: {
      title: 'Su cuenta está bloqueada por ahora.',
      hint: 'Espere un rato o consulte al administrador.',
    },
    'not-allowed': { title: 'No se confirmó la operación.', hint: 'Nada ha cambiado. Puede reintentar.' },
    'not-found': { title: 'Ya no existe.', hint: 'Quizá se eliminó en otro lugar. Revise su lista.' },
    conflict: {
      title: 'Ya está en uso.',
      hint: 'Use otro dato o revise su lista: quizá ya está configurado.',
    },
    'already-enrolled': {
      title: 'Ya está configurado.',
      hint: 'Revise su lista. Para cambiarlo, elimine antes el anterior.',
    },
    'last-factor': { title: 'No puede eliminar su último método.', hint: 'Configure antes otro.' },
    unsupported: {
      title: 'El servidor no puede hacerlo.',
      hint: 'Elija otro método o consulte al administrador.',
    },
    'account-incomplete': {
      title: 'A su cuenta le falta un número de teléfono o un correo electrónico.',
      hint: 'Añádalo a su perfil y vuelva aquí.',
    },
    rejected: { title: 'El servidor no lo aceptó.', hint: 'Revise lo que escribió y reintente.' },
    'passcode-wrong': { title: 'El código no es correcto.', hint: 'Revise el código y escríbalo de nuevo.' },
    'passcode-expired': { title: 'El código ha caducado.', hint: 'Obtenga otro código y escríbalo.' },
    'proof-refused': {
      title: 'No se aceptó.',
      hint: 'Revise el código y escríbalo de nuevo. Si vuelve a fallar, obtenga otro código.',
    },
    'enrollment-expired': { title: 'Se acabó el minuto.', hint: 'Obtenga otro código y siga.' },
    'photo-refused': {
      title: 'Esta foto no sirve.',
      hint: 'Pruebe con otra: de cara a la luz, con el rostro en primer plano.',
    },
    'too-large': { title: 'Es demasiado grande.', hint: 'Elija un archivo más pequeño.' },
    'rate-limited': { title: 'Demasiado pronto.', hint: 'Espere un momento y reintente.' },
    offline: { title: 'No hay conexión.', hint: 'Reintente cuando vuelva la conexión.' },
    network: { title: 'No se pudo contactar con el servidor.', hint: 'Compruebe la conexión y reintente.' },
    timeout: { title: 'El servidor tardó demasiado.', hint: 'Reintente.' },
    aborted: { title: 'Se detuvo la operación.', hint: 'Nada ha cambiado.' },
    server: { title: 'El servidor tiene un problema.', hint: 'Reintente en un momento.' },
    'bad-response': {
      title: 'La respuesta del servidor no se entiende.',
      hint: 'Reintente. Si se repite, consulte al administrador.',
    },
    'chunk-failed': {
      title: 'No se pudo cargar esta parte.',
      hint: 'Compruebe la conexión y reintente, o recargue la página.',
    },
  },
};
