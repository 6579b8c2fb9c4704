import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: 'Tenha o app autenticador à mão',
  ready: 'Você verá um QR code que vale por um minuto. Abra o app antes e terá tempo de sobra.',
  start: 'Continuar',
  noApp: 'Ainda não tem o app?',
  noAppHelp:
    'Serve qualquer app de códigos de uso único. Muitos celulares têm um nas configurações de senhas. Ou busque “autenticador” na loja de apps.',
  calmBefore: 'Sem pressa: o minuto só começa com o seu clique.',
  calmMeanwhile: 'Sem pressa: quando o minuto acabar, um botão gera um novo QR code.',
  steps: [
    'Abra o app autenticador',
    'Escaneie o QR code ou digite a chave',
    'Digite o código que aparece no app',
  ],
  qr: 'QR code para o app autenticador',
  noQr: 'Não foi possível mostrar o QR code.',
  noQrHint: 'Digite no app a chave abaixo: o efeito é o mesmo.',
  openApp: 'Abrir no app autenticador',
  key: 'Chave',
  copyKey: 'Copiar chave',
  copied: 'Copiado',
  copyFailed: 'Cópia bloqueada: selecione a chave',
  details: 'Dados para digitar no app',
  account: 'Conta',
  issuer: 'Emissor',
  algorithm: 'Algoritmo',
  digits: 'Dígitos',
  period: 'Período',
  seconds: (seconds) => `${seconds} s`,
  minutes: (minutes) => `${minutes} minutos`,
  code: (length) => `Código de ${length} dígitos do app`,
  codeAny: 'Código do app',
  incomplete: (length) => `Digite todos os ${length} dígitos.`,
  autoSubmit: 'O código é verificado assim que você digita o último dígito.',
  changed: 'O QR code mudou.',
  changedHint: 'Escaneie de novo e exclua do app o item anterior: os códigos dele não valem mais.',
  refused: {
    over: {
      title: 'Este código já foi usado ou acabou de expirar.',
      hint: 'Espere o próximo e digite-o. Se também não for aceito, gere um novo QR code.',
    },
    old: {
      title: 'Este código é do QR code antigo.',
      hint: 'Exclua o item antigo do app, escaneie o QR code atual e digite o novo código.',
    },
    mistyped: {
      title: 'Parece que o código foi digitado errado.',
      hint: 'Um dígito está errado ou dois estão trocados. Compare com o app e digite de novo.',
    },
    behind: 'O relógio do app parece estar cerca de {time} atrasado.',
    ahead: 'O relógio do app parece estar cerca de {time} adiantado.',
    clock:
      'Comparado com o deste dispositivo. Ative data e hora automáticas nos dois e digite o código que aparece no app.',
  },
  renew: 'Gerar novo QR code',
  done: 'Na próxima vez que você entrar, pediremos um código do app.',
};
