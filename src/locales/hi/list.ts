import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'दो चरणों में पुष्टि',
  lead: 'पासवर्ड के अलावा, इनमें से किसी एक से आप अपनी पहचान की पुष्टि करते हैं। दो तरीके बेहतर हैं: फ़ोन खो जाए, तो दूसरा काम आएगा।',
  enrolled: 'जुड़े हुए',
  enrollable: 'आप जोड़ सकते हैं',
  none: 'अभी कोई तरीका नहीं जुड़ा है',
  noneHint: 'नीचे से एक जोड़ें, ताकि चोरी हुए पासवर्ड से कोई साइन इन न कर सके।',
  allSet: 'यहाँ उपलब्ध सब कुछ आप जोड़ चुके हैं।',
  nothingOffered: 'यहाँ कोई तरीका चालू नहीं है। अपने एडमिन से पूछें।',
  loading: 'आपके तरीके लोड हो रहे हैं',
  add: 'जोड़ें',
  addNamed: (name) => `${name} जोड़ें`,
  remove: 'हटाएँ',
  removeNamed: (name, identity) => `${name}${identity && ` (${identity})`} हटाएँ`,
  removing: 'हटाया जा रहा है…',
  removed: (name) => `“${name}” को हटा दिया गया।`,
  retry: 'फिर कोशिश करें',
  reload: 'पेज फिर लोड करें',
  close: 'बंद करें',
  unavailable: 'इस ब्राउज़र में संभव नहीं',
  strength: { 1: 'सामान्य', 2: 'अच्छा', 3: 'मज़बूत' },
  unknown: (type) => `दूसरा तरीका (${type})`,
  problem: {
    offline: { title: 'आप ऑफ़लाइन हैं', hint: 'कनेक्शन लौटने पर यह अपने आप आगे बढ़ेगा।' },
    session: { title: 'आप साइन आउट हो गए हैं', hint: 'इसे देखने के लिए फिर साइन इन करें।' },
    gone: { title: 'यह तरीका अब जुड़ा नहीं है', hint: 'शायद इसे कहीं और से हटाया गया।' },
    other: { title: 'लोड नहीं हो सका', hint: 'अपना कनेक्शन जाँचकर फिर कोशिश करें या पेज फिर लोड करें।' },
  },
  detail: { type: 'प्रकार', identity: 'किसके साथ', strength: 'मज़बूती' },
  names: {
    OTP: { name: 'ऑथेंटिकेटर ऐप', summary: 'फ़ोन पर कोड, नेटवर्क के बिना भी' },
    SMS: { name: 'SMS', summary: 'आपके फ़ोन पर SMS से कोड' },
    EMAIL: { name: 'ईमेल कोड', summary: 'आपके चुने हुए पते पर' },
    FACE: { name: 'चेहरा', summary: 'साइन इन पर मिलाई जाने वाली फ़ोटो' },
  },
};
