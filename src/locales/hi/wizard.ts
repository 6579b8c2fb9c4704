import type { LazyMessages } from '../locale.js';

const left = (seconds: number) => (seconds ? `${seconds} सेकंड बाकी` : 'एक मिनट पूरा हो गया');

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'तरीका जोड़ें',
  lead: 'सबसे मज़बूत पहले।',
  nothing: 'जोड़ने के लिए कुछ नहीं बचा।',
  back: 'वापस',
  cancel: 'रद्द करें',
  close: 'बंद करें',
  verify: 'पुष्टि करें',
  loading: 'लोड हो रहा है…',
  done: 'हो गया',
  doneTitle: (name) => `“${name}” को जोड़ दिया गया`,
  doneNotice: 'सब तैयार है।',
  secondsLeft: left,
  spoken: (seconds) => `${left(seconds)}।${seconds ? '' : ' डाली गई जानकारी सुरक्षित है। बटन दबाकर आगे बढ़ें।'}`,
  expired: 'एक मिनट पूरा हो गया।',
  needsNew: 'नया कोड चाहिए।',
  expiredHint: 'डाली गई जानकारी सुरक्षित है। बटन दबाकर आगे बढ़ें।',
  renewIn: (seconds) => `${seconds} सेकंड बाद`,
  renewOpen: 'अब नया कोड ले सकते हैं।',
  discard: {
    title: 'जोड़ना रोकें?',
    hint: 'डाली गई जानकारी मिट जाएगी। खाते में कुछ नहीं बदलेगा।',
    confirm: 'रोकें',
    cancel: 'जारी रखें',
  },
  unsaved: {
    title: 'रिकवरी कोड के बिना जाएँ?',
    hint: 'यह दोबारा नहीं दिखेगा। फ़ोन खो जाए, तो शायद सिर्फ़ इससे साइन इन हो सके।',
    confirm: 'जाएँ',
    cancel: 'कोड पर लौटें',
  },
  recovery: {
    label: 'रिकवरी कोड',
    hint: 'फ़ोन खो जाए, तो इससे साइन इन कर सकते हैं। यह दोबारा नहीं दिखेगा।',
    copy: 'कॉपी करें',
    copied: 'कॉपी हुआ',
    copyFailed: 'कॉपी नहीं हुआ',
    save: 'फ़ाइल में सेव करें',
    print: 'प्रिंट करें',
    gate: 'मैंने इसे सुरक्षित रख लिया है',
    gateRequired: 'पहले कोड सुरक्षित रखें, फिर पुष्टि करें।',
    gateType: 'कोड के आखिरी चार कैरेक्टर डालें',
    gateTypeWrong: 'ये आखिरी चार कैरेक्टर नहीं हैं। कोड फिर देखें।',
    fileName: 'रिकवरी-कोड.txt',
    fileText: (code, account) => `रिकवरी कोड${account && ` (${account})`}\n\n${code}\n`,
  },
};
