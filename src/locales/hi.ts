/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   दो चरणों में पुष्टि     set up, add       जोड़ना
 *   second step, method     तरीका               remove            हटाना
 *   authenticator app       ऑथेंटिकेटर ऐप        to verify         पुष्टि करना
 *   text message (factor)   SMS कोड             code              कोड
 *   e-mail code (factor)    ईमेल कोड             key (OTP)         कुंजी
 *   e-mail address          ईमेल पता             recovery code     रिकवरी कोड
 *   phone number            फ़ोन नंबर             account           खाता
 *   face                    चेहरा, चेहरे की फ़ोटो   sign in, out      साइन इन, साइन आउट
 *   photo                   फ़ोटो                administrator     एडमिन
 *
 * The reader is आप, named only where a sentence needs it; buttons end in -एँ as well. Western digits. An entry in the app
 * is एंट्री and is deleted (मिटाएँ), not removed. Names that come from outside stand in “”, in brackets or behind a colon,
 * with को where a verb would agree with them.
 */
import { list } from './hi/list.js';
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';

/** Hindi. */
const hi: Locale = {
  tag: 'hi',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./hi/screens.js')),
};

export default hi;
