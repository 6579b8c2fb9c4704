import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'Ülke veya bölge',
  search: 'Ad veya kodla ara',
  noCountry: 'Eşleşen ülke yok. Kodunu deneyin, örneğin +90.',
  phone: 'Telefon numarası',
  hint: 'Kod içeren bir SMS göndeririz. Numaranız yalnızca oturum açma doğrulaması için kullanılır.',
  weak: 'SMS ele geçirilebilir. Kimlik doğrulama uygulaması daha güvenlidir.',
  send: 'Kod gönder',
  missing: 'Telefon numaranızı girin.',
  checking: 'Numara kontrol ediliyor…',
  implausible: 'Bu bir telefon numarasına benzemiyor. Rakamları kontrol edin.',
  noCountryCode: 'Bu kodu kullanan ülke yok. + işaretinden sonraki rakamları kontrol edin.',
  tooShort: (country) => `Bu numara çok kısa (${country}).`,
  tooLong: (country) => `Bu numara çok uzun (${country}).`,
  notOfCountry: (country) =>
    `Bu, seçilen ülkenin (${country}) numarasına benzemiyor. İkisini de kontrol edin.`,
  useAnyway: 'Numara doğru, kullan',
  countryNotAllowed: (country) =>
    `Bu ülkenin (${country}) numaraları burada kabul edilmiyor. Listedeki ülkelerden birinin numarasını kullanın.`,
  sent: (to) => `Kodun gönderildiği numara: ${to}.`,
  change: 'Numarayı değiştir',
  code: 'SMS’teki kod',
  incomplete: 'Kodun tamamını girin.',
  codeHint: '4–8 haneli',
  codeHintLength: (length) => `${length} haneli`,
  autoSubmit: otp.autoSubmit,
  renew: 'Yeni kod gönder',
  done: 'Bir sonraki oturum açışınızda bu numaraya kod gönderebiliriz.',
};
