import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'ID do erro',
  copyRequestId: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'Não foi possível copiar',
  retry: 'Tentar de novo',
  serverSays: (said) => `O servidor diz: ${said}`,
  kept: 'O que você digitou foi mantido.',
  offlineHint: 'Nada é enviado agora. Continue quando a conexão voltar.',
  tryAnyway: 'Tentar mesmo assim',
  otherMethod: 'Escolher outro método',
  wait: (seconds) => `Tente de novo em ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}.`,
  kinds: {
    'session-ended': { title: 'Sua sessão terminou.', hint: 'Entre de novo e continue aqui.' },
    'token-unavailable': {
      title: 'Não foi possível verificar sua sessão.',
      hint: 'Espere um pouco e tente de novo.',
    },
    forbidden: { title: 'Você não tem permissão para isso.', hint: 'Fale com o administrador.' },
    'plan-required': {
      title: 'O plano da sua organização não inclui isso.',
      hint: 'Fale com o administrador.',
    },
    locked: {
      title: 'Sua conta está bloqueada por enquanto.',
      hint: 'Espere um pouco ou fale com o administrador.',
    },
    'not-allowed': { title: 'Isto não foi confirmado.', hint: 'Nada mudou. Você pode tentar de novo.' },
    'not-found': {
      title: 'Este método não existe mais.',
      hint: 'Pode ter sido removido em outro lugar. Veja sua lista.',
    },
    conflict: {
      title: 'Isto já está em uso.',
      hint: 'Use outro ou veja sua lista: talvez já esteja configurado.',
    },
    'already-enrolled': {
      title: 'Este método já está configurado.',
      hint: 'Veja sua lista. Para trocar, remova o antigo primeiro.',
    },
    'last-factor': { title: 'Este é seu último método e precisa ficar.', hint: 'Primeiro configure outro.' },
    unsupported: {
      title: 'O servidor não permite isso.',
      hint: 'Escolha outro método ou fale com o administrador.',
    },
    'account-incomplete': {
      title: 'Sua conta precisa de um número de celular ou e-mail.',
      hint: 'Adicione no seu perfil e volte aqui.',
    },
    rejected: { title: 'O servidor não aceitou.', hint: 'Confira o que você digitou e tente de novo.' },
    'passcode-wrong': { title: 'O código está incorreto.', hint: 'Confira e digite de novo.' },
    'passcode-expired': { title: 'O código expirou.', hint: 'Peça um novo código e digite-o aqui.' },
    'proof-refused': {
      title: 'O código não foi aceito.',
      hint: 'Confira e digite de novo. Se não der certo, peça um novo código.',
    },
    'enrollment-expired': { title: 'O minuto acabou.', hint: 'Peça um novo código e continue.' },
    'photo-refused': {
      title: 'A foto não serviu.',
      hint: 'Tente outra: de frente para a luz, com o rosto em primeiro plano.',
    },
    'too-large': { title: 'O arquivo é grande demais.', hint: 'Escolha um menor.' },
    'rate-limited': { title: 'Foi cedo demais.', hint: 'Espere um pouco e tente de novo.' },
    offline: { title: 'Você está sem conexão.', hint: 'Tente de novo quando ela voltar.' },
    network: { title: 'Sem acesso ao servidor.', hint: 'Verifique a conexão e tente de novo.' },
    timeout: { title: 'O servidor demorou demais.', hint: 'Tente de novo.' },
    aborted: { title: 'Isto foi interrompido.', hint: 'Nada mudou.' },
    server: { title: 'O servidor está com problemas.', hint: 'Espere um pouco e tente de novo.' },
    'bad-response': {
      title: 'O servidor deu uma resposta inválida.',
      hint: 'Tente de novo. Se continuar, avise o administrador.',
    },
    'chunk-failed': {
      title: 'Não foi possível carregar.',
      hint: 'Verifique a conexão e tente de novo, ou recarregue a página.',
    },
  },
};
