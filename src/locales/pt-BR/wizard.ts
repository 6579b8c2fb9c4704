import type { LazyMessages } from '../locale.js';

const left = (seconds: number) =>
  seconds === 0 ? 'O minuto acabou' : seconds === 1 ? 'Falta 1 segundo' : `Faltam ${seconds} segundos`;

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Configurar um método',
  lead: 'Do mais forte ao mais básico.',
  nothing: 'Não há mais nada para configurar.',
  back: 'Voltar',
  cancel: 'Cancelar',
  close: 'Fechar',
  verify: 'Verificar',
  loading: 'Carregando…',
  done: 'Concluir',
  doneTitle: (name) => `Configurado: ${name}`,
  doneNotice: 'Tudo pronto.',
  secondsLeft: left,
  spoken: (seconds) =>
    `${left(seconds)}.${seconds ? '' : ' O que você digitou foi mantido. Continue com um botão.'}`,
  expired: 'O minuto acabou.',
  needsNew: 'É preciso um novo código.',
  expiredHint: 'O que você digitou foi mantido. Continue com um botão.',
  renewIn: (seconds) => `em ${seconds} s`,
  renewOpen: 'Você já pode pedir um novo código.',
  discard: {
    title: 'Parar a configuração?',
    hint: 'O que você fez aqui se perde. Nada muda na sua conta.',
    confirm: 'Parar',
    cancel: 'Continuar',
  },
  unsaved: {
    title: 'Sair sem o código de recuperação?',
    hint: 'Só aparece uma vez. Sem ele, talvez você não consiga entrar se perder o celular.',
    confirm: 'Sair',
    cancel: 'Voltar ao código',
  },
  recovery: {
    label: 'Código de recuperação',
    hint: 'Com ele, você entra se perder o celular. Só aparece uma vez, agora.',
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'Não foi possível copiar',
    save: 'Salvar arquivo',
    print: 'Imprimir',
    gate: 'Guardei em um lugar seguro',
    gateRequired: 'Primeiro guarde o código, depois confirme aqui.',
    gateType: 'Digite os quatro últimos caracteres do código',
    gateTypeWrong: 'Não são os quatro últimos. Confira sua cópia.',
    fileName: 'codigo-de-recuperacao.txt',
    fileText: (code, account) => `Código de recuperação${account && ` (${account})`}\n\n${code}\n`,
  },
};
