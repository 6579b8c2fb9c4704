import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `להסיר את ״${name}״?`,
  consequence: (name, identity) => `אחרי ההסרה לא נבקש בהתחברות: \u2068${identity || name}\u2069.`,
  others: (names) => `עדיין אפשר להתחבר באמצעות: ${names}.`,
  last: 'זו השיטה האחרונה.',
  maybeLast: 'ייתכן שזו השיטה האחרונה.',
  lastHint: 'בלעדיה אפשר להתחבר בסיסמה בלבד.',
  forbidden: 'אי אפשר להסיר את השיטה האחרונה. יש להוסיף קודם שיטה אחרת.',
  keep: 'להשאיר',
  confirm: 'הסרה',
  asking: 'רק רגע…',
  oneOfAKind: 'כדי להחליף, יש להסיר קודם ואז להוסיף מחדש.',
  first: 'להוסיף קודם שיטה אחרת',
  replaced: (name) => `השיטה ״${name}״ נוספה.`,
  replacedHint: 'עכשיו אפשר להסיר את הישנה או להשאיר את שתיהן.',
  appEntry: 'את הרשומה באפליקציה יש למחוק שם. ייתכן שקוד השחזור שלה כבר לא תקף.',
  inProfile: { title: 'אי אפשר להסיר את זה כאן.', hint: 'יש להסיר בפרופיל או לפנות למנהל המערכת.' },
  kinds: {
    'not-found': { title: 'זה כבר הוסר.', hint: 'ייתכן שהוסר במקום אחר. אין צורך לעשות דבר.' },
    rejected: { title: 'השרת דחה את ההסרה.', hint: 'לא השתנה דבר.' },
  },
  notRemoved: (name) => `השיטה ״${name}״ לא הוסרה.`,
  changed: {
    added: (name) => `נוספה: ${name}`,
    removed: (name) => `הוסרה: ${name}`,
    dismiss: 'סגירה',
  },
};
