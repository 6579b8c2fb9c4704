import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Remover “${name}”?`,
  consequence: (name, identity) => `Não será mais pedido quando você entrar: ${identity || name}.`,
  others: (names) => `Você ainda pode entrar com: ${names}.`,
  last: 'Este é seu último método.',
  maybeLast: 'Este pode ser seu último método.',
  lastHint: 'Sem ele, basta a senha para entrar.',
  forbidden: 'Seu último método não pode ser removido. Primeiro configure outro.',
  keep: 'Manter',
  confirm: 'Remover',
  asking: 'Só um momento…',
  oneOfAKind: 'Vai trocar por um novo? Remova este primeiro e depois configure o novo.',
  first: 'Configurar outro antes',
  replaced: (name) => `Configurado: ${name}.`,
  replacedHint: 'Agora você pode remover o antigo ou manter os dois.',
  appEntry: 'No app, o item fica até você excluí-lo por lá. Não conte mais com o código de recuperação dele.',
  inProfile: {
    title: 'Não é possível remover aqui.',
    hint: 'Remova no seu perfil ou fale com o administrador.',
  },
  kinds: {
    'not-found': {
      title: 'Isto já foi removido.',
      hint: 'Foi feito em outro lugar. Não há mais nada a fazer.',
    },
    rejected: { title: 'O servidor recusou a remoção.', hint: 'Nada mudou.' },
  },
  notRemoved: (name) => `Não removido: ${name}.`,
  changed: {
    added: (name) => `Configurado: ${name}`,
    removed: (name) => `Removido: ${name}`,
    dismiss: 'Fechar aviso',
  },
};
