import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Verificação em duas etapas',
  lead: 'Além da senha, você confirma que é você com um destes métodos. Tenha dois: se perder o celular, use o outro.',
  enrolled: 'Configurados',
  enrollable: 'Você pode configurar',
  none: 'Nenhum método configurado',
  noneHint: 'Configure um abaixo: assim, uma senha roubada não basta para entrar.',
  allSet: 'Você já configurou todos os métodos.',
  nothingOffered: 'Nenhum método ativado aqui. Fale com o administrador.',
  loading: 'Carregando seus métodos',
  add: 'Configurar',
  addNamed: (name) => `Configurar “${name}”`,
  remove: 'Remover',
  removeNamed: (name, identity) => `Remover “${name}”${identity && `, ${identity}`}`,
  removing: 'Removendo…',
  removed: (name) => `Removido: ${name}.`,
  retry: 'Tentar de novo',
  reload: 'Recarregar a página',
  close: 'Fechar',
  unavailable: 'Indisponível neste navegador',
  strength: { 1: 'Básica', 2: 'Boa', 3: 'Forte' },
  unknown: (type) => `Outro método (${type})`,
  problem: {
    offline: { title: 'Você está sem conexão', hint: 'Tudo continua quando ela voltar.' },
    session: { title: 'Sua sessão terminou', hint: 'Entre de novo para ver seus métodos.' },
    gone: { title: 'Este método não existe mais', hint: 'Pode ter sido removido em outro lugar.' },
    other: {
      title: 'Não foi possível carregar',
      hint: 'Verifique a conexão e tente de novo, ou recarregue a página.',
    },
  },
  detail: { identity: 'Usado com', strength: 'Segurança' },
  names: {
    OTP: { name: 'App autenticador', summary: 'Códigos no celular, mesmo sem sinal' },
    SMS: { name: 'SMS', summary: 'Um código por SMS no seu celular' },
    EMAIL: { name: 'Código por e-mail', summary: 'Enviado ao e-mail que você escolher' },
    FACE: { name: 'Rosto', summary: 'Uma foto, comparada quando você entra' },
  },
};
