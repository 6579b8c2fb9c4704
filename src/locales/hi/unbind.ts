import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `“${name}” को हटाएँ?`,
  consequence: (name, identity) => `साइन इन करते समय यह अब नहीं माँगा जाएगा: ${identity || name}`,
  others: (names) => `आप अब भी इनसे साइन इन कर सकते हैं: ${names}`,
  last: 'यह आपका आखिरी तरीका है।',
  maybeLast: 'यह आपका आखिरी तरीका हो सकता है।',
  lastHint: 'इसके बिना, सिर्फ़ पासवर्ड से आपका खाता खुल जाएगा।',
  forbidden: 'आपका आखिरी तरीका हटाया नहीं जा सकता। पहले दूसरा तरीका जोड़ें।',
  keep: 'रहने दें',
  confirm: 'हटाएँ',
  asking: 'एक पल रुकें…',
  working: 'हटाया जा रहा है…',
  oneOfAKind: 'नए पर जा रहे हैं? पहले इसे हटाएँ, फिर नया जोड़ें।',
  first: 'पहले दूसरा तरीका जोड़ें',
  replaced: (name) => `“${name}” को जोड़ दिया गया।`,
  replacedHint: 'अब आप पुराना हटा सकते हैं या दोनों रख सकते हैं।',
  appEntry: 'ऐप की एंट्री तब तक रहेगी, जब तक आप उसे वहाँ न मिटाएँ। उसके रिकवरी कोड पर अब भरोसा न करें।',
  inProfile: { title: 'इसे यहाँ से हटाया नहीं जा सकता।', hint: 'इसे अपनी प्रोफ़ाइल से हटाएँ या अपने एडमिन से पूछें।' },
  kinds: {
    'not-found': { title: 'इसे पहले ही हटाया जा चुका है।', hint: 'यह कहीं और से हुआ। अब कुछ करना बाकी नहीं है।' },
    rejected: { title: 'सर्वर ने इसे हटाने से मना किया।', hint: 'कुछ नहीं बदला।' },
  },
  notRemoved: (name) => `“${name}” को नहीं हटाया गया।`,
  changed: {
    added: (name) => `जोड़ा गया: ${name}`,
    removed: (name) => `हटाया गया: ${name}`,
    dismiss: 'बंद करें',
  },
};
