import type { ErrorMessages } from '../locale.js';

const unit = { style: 'unit', unit: 'second', unitDisplay: 'long' } as const;
/** A number of seconds with its word, as it stands by itself: `21 секунда`, `5 секунд`. */
export const inSeconds = new Intl.NumberFormat('uk', unit).format;

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'Код помилки',
  copyRequestId: 'Копіювати',
  copied: 'Скопійовано',
  copyFailed: 'Не вдалося скопіювати',
  retry: 'Повторити',
  serverSays: (said) => `Відповідь сервера: ${said}`,
  kept: 'Введене не зникло.',
  offlineHint: 'Поки нічого не надішлеться. Продовжте, коли з’явиться.',
  tryAnyway: 'Усе одно продовжити',
  otherMethod: 'Вибрати інший спосіб',
  wait: (seconds) => `Зачекайте: ще ${inSeconds(seconds)}.`,
  kinds: {
    'session-ended': { title: 'Сеанс завершено.', hint: 'Увійдіть знову й продовжте.' },
    'token-unavailable': { title: 'Не вдалося перевірити вхід.', hint: 'Зачекайте й повторіть.' },
    forbidden: { title: 'Немає доступу.', hint: 'Зверніться до адміністратора.' },
    'plan-required': { title: 'Цього немає в тарифі.', hint: 'Зверніться до адміністратора.' },
    locked: {
      title: 'Обліковий запис поки що заблоковано.',
      hint: 'Зачекайте або зверніться до адміністратора.',
    },
    'not-allowed': { title: 'Не підтверджено.', hint: 'Нічого не змінилося. Можна повторити.' },
    'not-found': {
      title: 'Цього способу вже немає.',
      hint: 'Його могли видалити деінде. Перевірте список.',
    },
    conflict: {
      title: 'Ці дані вже використовуються.',
      hint: 'Введіть інші або перевірте список.',
    },
    'already-enrolled': {
      title: 'Цей спосіб уже додано.',
      hint: 'Для заміни видаліть спосіб і додайте новий.',
    },
    'last-factor': { title: 'Останній спосіб видалити не можна.', hint: 'Спершу додайте інший.' },
    unsupported: {
      title: 'Сервер це не підтримує.',
      hint: 'Виберіть інший спосіб або зверніться до адміністратора.',
    },
    'account-incomplete': {
      title: 'Спершу потрібен номер телефону або електронна адреса.',
      hint: 'Додайте дані в профілі.',
    },
    rejected: { title: 'Сервер відхилив запит.', hint: 'Перевірте дані й повторіть.' },
    'passcode-wrong': { title: 'Неправильний код.', hint: 'Перевірте код і введіть знову.' },
    'passcode-expired': { title: 'Код більше не діє.', hint: 'Отримайте новий код і введіть його.' },
    'proof-refused': {
      title: 'Сервер відхилив код.',
      hint: 'Перевірте код і введіть знову. Якщо не допоможе, отримайте новий код.',
    },
    'enrollment-expired': { title: 'Хвилина минула.', hint: 'Отримайте новий код і продовжте.' },
    'photo-refused': {
      title: 'Фото не підходить.',
      hint: 'Поверніться до світла, покажіть обличчя повністю й зробіть нове фото.',
    },
    'too-large': { title: 'Файл завеликий.', hint: 'Виберіть менший.' },
    'rate-limited': { title: 'Зачасто.', hint: 'Зачекайте й повторіть.' },
    offline: { title: 'Немає мережі.', hint: 'Повторіть, коли з’явиться.' },
    network: { title: 'Сервер недоступний.', hint: 'Перевірте мережу й повторіть.' },
    timeout: { title: 'Сервер не відповідає.', hint: 'Повторіть.' },
    aborted: { title: 'Припинено.', hint: 'Нічого не змінилося.' },
    server: { title: 'Помилка сервера.', hint: 'Зачекайте й повторіть.' },
    'bad-response': {
      title: 'Неправильна відповідь сервера.',
      hint: 'Повторіть. Якщо не допоможе, зверніться до адміністратора.',
    },
    'chunk-failed': {
      title: 'Не вдалося завантажити.',
      hint: 'Перевірте мережу й повторіть або оновіть сторінку.',
    },
  },
};
