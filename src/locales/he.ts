/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   אימות דו־שלבי        set up, add       הוספה, להוסיף
 *   second step, method     שיטה                 remove            הסרה, להסיר
 *   authenticator app       אפליקציית אימות      to verify         אימות
 *   text message (factor)   הודעת SMS            code              קוד
 *   e-mail code (factor)    קוד באימייל          key (OTP)         מפתח
 *   e-mail address          כתובת אימייל         recovery code     קוד שחזור
 *   phone number            מספר טלפון           account           חשבון
 *   face                    זיהוי פנים           sign in           התחברות, להתחבר
 *   photo                   תמונה                administrator     מנהל המערכת
 *
 * No one is addressed as a man or a woman: יש, אפשר and כדאי with an infinitive, nouns on buttons. An entry in the app
 * is רשומה and is deleted (למחוק), not removed. Names that come from outside stand in ״״ behind a noun, in brackets or
 * behind a colon; addresses and numbers in isolates, so that they and the marks around them keep their places.
 */
import { list } from './he/list.js';
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';

/** Hebrew. */
const he: Locale = {
  tag: 'he',
  dir: 'rtl',
  list,
  load: loadParts(() => import('./he/screens.js')),
};

export default he;
