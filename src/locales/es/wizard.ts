import type { LazyMessages } from '../locale.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Configurar un método',
  lead: 'Primero, el más seguro.',
  nothing: 'Todos los métodos disponibles están configurados.',
  back: 'Atrás',
  cancel: 'Cancelar',
  close: 'Cerrar',
  verify: 'Verificar',
  loading: 'Cargando…',
  done: 'Listo',
  doneTitle: (name) => `Se configuró «${name}»`,
  doneNotice: 'Todo listo.',
  secondsLeft: (seconds) =>
    seconds === 0 ? 'Se acabó el minuto' : seconds === 1 ? 'Queda 1 segundo' : `Quedan ${seconds} segundos`,
  spoken: (seconds) =>
    seconds === 0
      ? 'Se acabó el minuto. Lo que escribió se conserva. Siga con un solo botón.'
      : seconds === 1
        ? 'Queda 1 segundo.'
        : `Quedan ${seconds} segundos.`,
  expired: 'Se acabó el minuto.',
  needsNew: 'Hace falta un código nuevo.',
  expiredHint: 'Lo que escribió se conserva. Siga con un solo botón.',
  renewIn: (seconds) => `en ${seconds}\u00A0s`,
  renewOpen: 'Ya puede obtener otro código.',
  discard: {
    title: '¿Dejar la configuración?',
    hint: 'Se perderá lo hecho hasta ahora. Su cuenta no cambia.',
    confirm: 'Dejarla',
    cancel: 'Seguir',
  },
  unsaved: {
    title: '¿Salir sin el código de recuperación?',
    hint: 'Se muestra una sola vez. Si pierde el teléfono, quizá solo pueda iniciar sesión con este código.',
    confirm: 'Salir',
    cancel: 'Volver al código',
  },
  recovery: {
    label: 'Código de recuperación',
    hint: 'Se muestra una sola vez. Si pierde el teléfono, podrá iniciar sesión con este código.',
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'No se permite copiar',
    save: 'Guardar archivo',
    print: 'Imprimir',
    gate: 'Lo tengo en un lugar seguro',
    gateRequired: 'Guarde primero el código y confírmelo aquí.',
    gateType: 'Los cuatro últimos caracteres del código',
    gateTypeWrong: 'No son los cuatro últimos. Revise su copia.',
    fileName: 'código-de-recuperación.txt',
    fileText: (code, account) => `Código de recuperación${account && `: ${account}`}\n\n${code}\n`,
  },
};
