/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   verificação em duas etapas   set up, add        configurar
 *   second step, method     método                       remove             remover
 *   authenticator app       app autenticador             to verify, prove   verificar, confirmar
 *   text message (factor)   SMS                          code               código
 *   e-mail code (factor)    código por e-mail            key (OTP)          chave
 *   e-mail address          e-mail                       recovery code      código de recuperação
 *   phone number            número de celular            account            conta
 *   face                    rosto                        sign in, out       entrar, sair
 *   photo                   foto                         administrator      administrador
 *
 * The reader is você. Buttons are infinitives, sentences ask in the imperative of você. Names that come from outside
 * stand in “ ”, in brackets or behind a colon, so that their gender and number do not matter.
 */
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';
import { list } from './pt-BR/list.js';

/** Brazilian Portuguese. */
const ptBR: Locale = {
  tag: 'pt-BR',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./pt-BR/screens.js')),
};

export default ptBR;
