import type { LazyMessages } from '../locale.js';

const rules = new Intl.PluralRules('pl');
const forms: Record<string, string> = { one: 'sekunda', few: 'sekundy' };

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Dodaj metodę',
  lead: 'Od najsilniejszej.',
  nothing: 'Nie ma już nic do dodania.',
  back: 'Wstecz',
  cancel: 'Anuluj',
  verify: 'Sprawdź',
  loading: 'Wczytywanie…',
  done: 'Gotowe',
  doneTitle: (name) => `Dodano: ${name}`,
  doneNotice: 'Wszystko gotowe.',
  secondsLeft: (seconds) => `Jeszcze ${seconds} ${forms[rules.select(seconds)] ?? 'sekund'}`,
  expired: 'Minuta minęła.',
  needsNew: 'Potrzebny jest nowy kod.',
  expiredHint: 'Wpisane dane zostają. Kontynuuj jednym przyciskiem.',
  renewIn: (seconds) => `za ${seconds} s`,
  renewOpen: 'Możesz już uzyskać nowy kod.',
  discard: {
    title: 'Przerwać dodawanie?',
    hint: 'Wpisane dane przepadną. Na koncie nic się nie zmieni.',
    confirm: 'Przerwij',
    cancel: 'Kontynuuj',
  },
  unsaved: {
    title: 'Wyjść bez kodu odzyskiwania?',
    hint: 'Bez niego możesz się nie zalogować po utracie telefonu. Pokazujemy go tylko raz.',
    confirm: 'Wyjdź',
    cancel: 'Wróć do kodu',
  },
  recovery: {
    label: 'Kod odzyskiwania',
    hint: 'Bez niego możesz się nie zalogować po utracie telefonu. Pokazujemy go tylko raz.',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    copyFailed: 'Nie udało się skopiować',
    save: 'Zapisz w pliku',
    print: 'Drukuj',
    gate: 'Kod jest w bezpiecznym miejscu',
    gateRequired: 'Najpierw zachowaj kod, potem to potwierdź.',
    gateType: 'Wpisz cztery ostatnie znaki kodu',
    gateTypeWrong: 'To nie te znaki. Sprawdź swoją kopię.',
    fileName: 'kod-odzyskiwania.txt',
    fileText: (code, account) => `Kod odzyskiwania${account && ` (${account})`}\n\n${code}\n`,
  },
};
