import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `“${name}” को हटाएँ?`,
  consequence: (name, identity) => `साइन इन पर अब नहीं माँगा जाएगा: ${identity || name}`,
  others: (names) => `अब भी इनसे साइन इन कर सकते हैं: ${names}`,
  last: 'यह आपका आखिरी तरीका है।',
  maybeLast: 'यह आपका आखिरी तरीका हो सकता है।',
  lastHint: 'इसके बिना, सिर्फ़ पासवर्ड से साइन इन हो सकता है।',
  forbidden: 'आखिरी तरीका हटाया नहीं जा सकता। पहले दूसरा तरीका जोड़ें।',
  keep: 'रहने दें',
  confirm: 'हटाएँ',
  asking: 'एक पल रुकें…',
  oneOfAKind: 'बदलने के लिए पहले पुराना हटाएँ, फिर नया जोड़ें।',
  first: 'पहले दूसरा तरीका जोड़ें',
  replaced: (name) => `“${name}” को जोड़ा गया।`,
  replacedHint: 'अब पुराना हटाएँ या दोनों रखें।',
  appEntry: 'ऐप से पुरानी एंट्री मिटाएँ। उसका रिकवरी कोड शायद अब न चले।',
  inProfile: { title: 'इसे यहाँ से हटाया नहीं जा सकता।', hint: 'इसे प्रोफ़ाइल से हटाएँ या एडमिन से पूछें।' },
  kinds: {
    'not-found': { title: 'इसे पहले ही हटा दिया गया।', hint: 'शायद इसे कहीं और से हटाया गया। और कुछ नहीं करना है।' },
    rejected: { title: 'सर्वर ने इसे नहीं हटाया।', hint: 'कुछ नहीं बदला।' },
  },
  notRemoved: (name) => `“${name}” को नहीं हटाया गया।`,
  changed: {
    added: (name) => `जोड़ा गया: ${name}`,
    removed: (name) => `हटाया गया: ${name}`,
    dismiss: 'बंद करें',
  },
};
