import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'दो चरणों में पुष्टि',
  lead: 'पासवर्ड के साथ, एक और तरीके से पुष्टि करें। दो जोड़ें: फ़ोन खो जाए, तो दूसरा काम आएगा।',
  enrolled: 'जुड़े हुए',
  enrollable: 'आप जोड़ सकते हैं',
  none: 'अभी कोई तरीका जुड़ा नहीं है',
  noneHint: 'नीचे से एक जोड़ें: पासवर्ड चोरी हो जाए, तो काम आएगा।',
  allSet: 'सभी तरीके जुड़े हैं।',
  nothingOffered: 'अभी कोई तरीका चालू नहीं है। एडमिन से पूछें।',
  loading: 'तरीके लोड हो रहे हैं',
  add: 'जोड़ें',
  addNamed: (name) => `${name} जोड़ें`,
  remove: 'हटाएँ',
  removeNamed: (name, identity) => `${name}${identity && ` (${identity})`} हटाएँ`,
  removing: 'हटाया जा रहा है…',
  removed: (name) => `“${name}” को हटाया गया।`,
  retry: 'फिर कोशिश करें',
  reload: 'पेज फिर लोड करें',
  close: 'बंद करें',
  unavailable: 'इस ब्राउज़र में नहीं चलता',
  strength: { 1: 'सामान्य', 2: 'अच्छा', 3: 'मज़बूत' },
  unknown: (type) => `दूसरा तरीका (${type})`,
  problem: {
    offline: { title: 'आप ऑफ़लाइन हैं', hint: 'कनेक्शन लौटने पर लोड हो जाएगा।' },
    session: { title: 'आप साइन आउट हो गए हैं', hint: 'फिर साइन इन करें।' },
    gone: { title: 'यह तरीका अब जुड़ा नहीं है', hint: 'शायद इसे कहीं और से हटाया गया।' },
    other: { title: 'लोड नहीं हो सका', hint: 'कनेक्शन जाँचकर फिर कोशिश करें या पेज फिर लोड करें।' },
  },
  detail: { identity: 'इसके साथ', strength: 'मज़बूती' },
  names: {
    OTP: { name: 'ऑथेंटिकेटर ऐप', summary: 'फ़ोन पर कोड, बिना नेटवर्क भी' },
    SMS: { name: 'SMS कोड', summary: 'आपके फ़ोन पर' },
    EMAIL: { name: 'ईमेल कोड', summary: 'आपके चुने पते पर' },
    FACE: { name: 'चेहरे की फ़ोटो', summary: 'साइन इन पर मिलाई जाती है' },
  },
};
