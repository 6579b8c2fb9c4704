import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'ईमेल पता',
  hint: 'हम एक ईमेल में कोड भेजेंगे। यह सिर्फ़ साइन इन की पुष्टि के लिए है।',
  weak: 'ईमेल कोई और भी पढ़ सकता है और कोड इस्तेमाल कर सकता है। ऑथेंटिकेटर ऐप ज़्यादा सुरक्षित है।',
  send: 'कोड भेजें',
  missing: 'ईमेल पता डालें।',
  spaces: 'स्पेस हटाएँ।',
  noAt: '@ नहीं है। उदाहरण: name@example.com',
  noDomain: '@ के बाद का पता पूरा नहीं है। उदाहरण: name@example.com',
  implausible: 'यह ईमेल पता नहीं लगता। उदाहरण: name@example.com',
  tooLong: 'यह ईमेल पता बहुत लंबा है।',
  guess: (address) => `क्या आपका मतलब ${address} है?`,
  sent: (to) => `हमने ${to} पर कोड भेजा है। स्पैम भी देखें।`,
  change: 'पता बदलें',
  code: 'ईमेल में मिला कोड',
  incomplete: 'पूरा कोड डालें।',
  codeHint: '4 से 8 अंक',
  codeHintLength: (length) => `${length} अंक`,
  autoSubmit: otp.autoSubmit,
  renew: 'नया कोड भेजें',
  done: 'अगली बार साइन इन करने पर हम इस पते पर कोड भेज सकते हैं।',
};
