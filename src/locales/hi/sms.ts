import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'देश या इलाका',
  search: 'नाम या कोड से खोजें',
  noCountry: 'देश नहीं मिला। कोड डालें, जैसे +91।',
  phone: 'फ़ोन नंबर',
  hint: 'हम एक SMS में कोड भेजेंगे। यह सिर्फ़ साइन इन की पुष्टि के लिए है।',
  weak: 'SMS कोई और भी पढ़ सकता है। ऑथेंटिकेटर ऐप ज़्यादा सुरक्षित है।',
  send: 'कोड भेजें',
  missing: 'फ़ोन नंबर डालें।',
  checking: 'नंबर की जाँच हो रही है…',
  implausible: 'यह फ़ोन नंबर नहीं लगता। अंक जाँचें।',
  noCountryCode: 'देश का कोड गलत है। + के बाद के अंक जाँचें।',
  tooShort: (country) => `यह नंबर बहुत छोटा है (${country})।`,
  tooLong: (country) => `यह नंबर बहुत लंबा है (${country})।`,
  notOfCountry: (country) => `यह नंबर इस देश (${country}) का नहीं लगता। दोनों जाँचें।`,
  useAnyway: 'यही नंबर इस्तेमाल करें',
  countryNotAllowed: (country) => `इस देश (${country}) का नंबर नहीं चलेगा, सिर्फ़ सूची के देशों का।`,
  sent: (to) => `हमने ${to} पर कोड भेजा है।`,
  change: 'नंबर बदलें',
  code: 'SMS में मिला कोड',
  incomplete: 'पूरा कोड डालें।',
  codeHint: '4 से 8 अंक',
  codeHintLength: (length) => `${length} अंक`,
  autoSubmit: otp.autoSubmit,
  renew: 'नया कोड भेजें',
  done: 'अगली बार साइन इन करने पर हम इस नंबर पर कोड भेज सकते हैं।',
};
