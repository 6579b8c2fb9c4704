import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'E-posta adresi',
  hint: 'Kod içeren bir e-posta göndeririz. Adresiniz yalnızca oturum açma doğrulaması için kullanılır.',
  weak: 'E-postanızı okuyabilen herkes bu kodları kullanabilir. Kimlik doğrulama uygulaması daha güvenlidir.',
  send: 'Kod gönder',
  missing: 'E-posta adresinizi girin.',
  spaces: 'E-posta adresinde boşluk olmaz. Boşlukları silin.',
  noAt: '@ eksik. Örnek: name@example.com',
  noDomain: '@ işaretinden sonrası eksik. Örnek: name@example.com',
  implausible: 'Bu bir e-posta adresine benzemiyor. Örnek: name@example.com',
  tooLong: 'Bu, bir e-posta adresi için çok uzun.',
  guess: (address) => `Şunu mu demek istediniz: ${address}?`,
  sent: (to) => `Kodun gönderildiği adres: ${to}. Spam klasörüne de bakın.`,
  change: 'Adresi değiştir',
  code: 'E-postadaki kod',
  incomplete: 'Kodun tamamını girin.',
  codeHint: '4–8 haneli',
  codeHintLength: (length) => `${length} haneli`,
  autoSubmit: otp.autoSubmit,
  renew: 'Yeni kod gönder',
  done: 'Bir sonraki oturum açışınızda bu adrese kod gönderebiliriz.',
};
