import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `¿Eliminar «${name}»?`,
  consequence: (name, identity) => `Ya no se pedirá «${identity || name}» al iniciar sesión.`,
  others: (names) => `Podrá seguir usando: ${names}.`,
  last: 'Es su último método.',
  maybeLast: 'Puede que sea su último método.',
  lastHint: 'Sin él, la contraseña basta para iniciar sesión.',
  forbidden: 'No puede eliminar su último método. Configure antes otro.',
  keep: 'Conservar',
  confirm: 'Eliminar',
  asking: 'Un momento…',
  oneOfAKind: '¿Va a cambiarlo? Elimine este y configure después el nuevo.',
  first: 'Configurar antes otro',
  replaced: (name) => `Se configuró «${name}».`,
  replacedHint: 'Ya puede eliminar el anterior o conservar los dos.',
  appEntry: 'Después, elimine también la entrada en su app y no cuente más con su código de recuperación.',
  inProfile: {
    title: 'Aquí no se puede eliminar.',
    hint: 'Elimínelo en su perfil o consulte al administrador.',
  },
  kinds: {
    'not-found': { title: 'Ya estaba eliminado.', hint: 'Ocurrió en otro lugar. No queda nada por hacer.' },
    rejected: { title: 'El servidor no permitió eliminarlo.', hint: 'Nada ha cambiado.' },
  },
  notRemoved: (name) => `No se eliminó «${name}».`,
  changed: {
    added: (name) => `Se configuró: ${name}`,
    removed: (name) => `Se eliminó: ${name}`,
    dismiss: 'Cerrar aviso',
  },
};
