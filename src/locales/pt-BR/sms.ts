import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'País ou região',
  search: 'Buscar por nome ou código',
  noCountry: 'Nenhum país encontrado. Tente o código, como +55.',
  phone: 'Número de celular',
  hint: 'Enviamos um SMS com um código. O número só serve para confirmar que é você.',
  weak: 'Um SMS pode ser interceptado. Um app autenticador é mais seguro.',
  send: 'Enviar código',
  missing: 'Digite seu número de celular.',
  checking: 'Verificando o número…',
  implausible: 'Isto não parece um número de celular. Confira os dígitos.',
  noCountryCode: 'Nenhum país tem este código. Confira os dígitos depois do +.',
  tooShort: (country) => `Este número é curto demais (${country}).`,
  tooLong: (country) => `Este número é longo demais (${country}).`,
  notOfCountry: (country) => `Isto não parece um número deste país (${country}). Confira os dois.`,
  useAnyway: 'O número está certo, usar',
  countryNotAllowed: (country) =>
    `Números deste país não são aceitos aqui (${country}), só os dos países da lista.`,
  sent: (to) => `Enviamos um código para ${to}.`,
  change: 'Mudar número',
  code: 'Código do SMS',
  incomplete: 'Digite o código completo.',
  codeHint: '4 a 8 dígitos',
  codeHintLength: (length) => `${length} dígitos`,
  autoSubmit: otp.autoSubmit,
  renew: 'Enviar novo código',
  done: 'Na próxima vez que você entrar, podemos enviar um código para este número.',
};
