import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'E-mail',
  hint: 'Enviamos um e-mail com um código. O endereço só serve para confirmar que é você.',
  weak: 'Quem lê seu e-mail pode usar estes códigos. Um app autenticador é mais seguro.',
  send: 'Enviar código',
  missing: 'Digite seu e-mail.',
  spaces: 'Um e-mail não tem espaços. Remova-os.',
  noAt: 'Falta o @. Exemplo: nome@example.com.',
  noDomain: 'Está incompleto depois do @. Exemplo: nome@example.com.',
  implausible: 'Isto não parece um e-mail. Exemplo: nome@example.com.',
  tooLong: 'Isto é longo demais para um e-mail.',
  guess: (address) => `Você quis dizer ${address}?`,
  sent: (to) => `Enviamos um código para ${to}. Veja também a pasta de spam.`,
  change: 'Mudar e-mail',
  code: 'Código do e-mail',
  incomplete: 'Digite o código completo.',
  codeHint: '4 a 8 dígitos',
  codeHintLength: (length) => `${length} dígitos`,
  autoSubmit: otp.autoSubmit,
  renew: 'Enviar novo código',
  done: 'Na próxima vez que você entrar, podemos enviar um código para este e-mail.',
};
