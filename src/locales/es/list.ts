import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Verificación en dos pasos',
  lead: 'Además de la contraseña, uno de estos métodos demuestra su identidad. Mejor dos: si pierde el teléfono, le queda el otro.',
  enrolled: 'Configurados',
  enrollable: 'Disponibles',
  none: 'Aún no hay nada configurado',
  noneHint: 'Configure un método, para que una contraseña robada no baste para entrar.',
  allSet: 'Todos los métodos disponibles están configurados.',
  nothingOffered: 'No hay ningún método activado. Consulte al administrador.',
  loading: 'Cargando sus métodos',
  add: 'Configurar',
  addNamed: (name) => `Configurar: ${name}`,
  remove: 'Eliminar',
  removeNamed: (name, identity) => `Eliminar: ${name}${identity && `, ${identity}`}`,
  removing: 'Eliminando…',
  removed: (name) => `Se eliminó «${name}».`,
  retry: 'Reintentar',
  reload: 'Recargar la página',
  close: 'Cerrar',
  unavailable: 'No disponible en este navegador',
  strength: { 1: 'Básica', 2: 'Buena', 3: 'Alta' },
  unknown: (type) => `Otro método (${type})`,
  problem: {
    offline: { title: 'No hay conexión', hint: 'Se reanudará automáticamente cuando vuelva la conexión.' },
    session: { title: 'Se cerró su sesión', hint: 'Vuelva a iniciar sesión.' },
    gone: { title: 'Este método ya no está configurado', hint: 'Quizá se eliminó en otro lugar.' },
    other: { title: 'No se pudo cargar', hint: 'Compruebe la conexión y reintente, o recargue la página.' },
  },
  detail: { identity: 'Se usa con', strength: 'Seguridad' },
  names: {
    OTP: { name: 'App de autenticación', summary: 'Códigos en su teléfono, incluso sin señal' },
    SMS: { name: 'Código por SMS', summary: 'Enviado a su teléfono' },
    EMAIL: { name: 'Código por correo', summary: 'Enviado a la dirección que elija' },
    FACE: { name: 'Rostro', summary: 'Una foto, comparada al iniciar sesión' },
  },
};
