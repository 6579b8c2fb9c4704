import type { ErrorMessages } from '../locale.js';

const unit = { style: 'unit', unit: 'second', unitDisplay: 'long' } as const;
/** A number of seconds with its word, as it stands by itself: `21 секунда`, `5 секунд`. */
export const inSeconds = new Intl.NumberFormat('ru', unit).format;

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'Код ошибки',
  copyRequestId: 'Копировать',
  copied: 'Скопировано',
  copyFailed: 'Не удалось скопировать',
  retry: 'Повторить',
  serverSays: (said) => `Ответ сервера: ${said}`,
  kept: 'Введённое не пропало.',
  offlineHint: 'Пока ничего не отправится. Продолжите, когда она появится.',
  tryAnyway: 'Всё равно продолжить',
  otherMethod: 'Выбрать другой способ',
  wait: (seconds) => `До повтора ещё ${inSeconds(seconds)}.`,
  kinds: {
    'session-ended': { title: 'Сеанс истёк.', hint: 'Войдите снова и продолжите.' },
    'token-unavailable': { title: 'Не удалось проверить вход.', hint: 'Подождите и повторите.' },
    forbidden: { title: 'У вас нет доступа.', hint: 'Обратитесь к администратору.' },
    'plan-required': { title: 'Этого нет в тарифе.', hint: 'Обратитесь к администратору.' },
    locked: {
      title: 'Аккаунт временно заблокирован.',
      hint: 'Подождите или обратитесь к администратору.',
    },
    'not-allowed': { title: 'Не подтверждено.', hint: 'Ничего не изменилось. Можно повторить.' },
    'not-found': {
      title: 'Этого способа больше нет.',
      hint: 'Возможно, его удалили в другом месте. Проверьте список.',
    },
    conflict: {
      title: 'Это уже используется.',
      hint: 'Введите другое или проверьте список.',
    },
    'already-enrolled': {
      title: 'Этот способ уже добавлен.',
      hint: 'Для замены удалите способ и добавьте новый.',
    },
    'last-factor': { title: 'Последний способ удалить нельзя.', hint: 'Сначала добавьте другой.' },
    unsupported: {
      title: 'Сервер это не поддерживает.',
      hint: 'Выберите другой способ или обратитесь к администратору.',
    },
    'account-incomplete': {
      title: 'Нужен номер телефона или адрес почты.',
      hint: 'Добавьте его в профиле.',
    },
    rejected: { title: 'Сервер отклонил запрос.', hint: 'Проверьте введённое и повторите.' },
    'passcode-wrong': { title: 'Неверный код.', hint: 'Проверьте код и введите снова.' },
    'passcode-expired': { title: 'Код больше не действует.', hint: 'Получите новый код и введите его.' },
    'proof-refused': {
      title: 'Сервер отклонил код.',
      hint: 'Проверьте код и введите снова. Если не поможет, получите новый код.',
    },
    'enrollment-expired': { title: 'Минута прошла.', hint: 'Получите новый код и продолжите.' },
    'photo-refused': {
      title: 'Фото не подходит.',
      hint: 'Повернитесь к свету, покажите лицо целиком и сделайте новое фото.',
    },
    'too-large': { title: 'Файл слишком большой.', hint: 'Выберите поменьше.' },
    'rate-limited': { title: 'Слишком часто.', hint: 'Подождите и повторите.' },
    offline: { title: 'Нет сети.', hint: 'Повторите, когда она появится.' },
    network: { title: 'Сервер недоступен.', hint: 'Проверьте сеть и повторите.' },
    timeout: { title: 'Сервер не отвечает.', hint: 'Повторите.' },
    aborted: { title: 'Прервано.', hint: 'Ничего не изменилось.' },
    server: { title: 'Ошибка сервера.', hint: 'Подождите и повторите.' },
    'bad-response': {
      title: 'Ответ сервера непонятен.',
      hint: 'Повторите. Если не поможет, обратитесь к администратору.',
    },
    'chunk-failed': {
      title: 'Не удалось загрузить.',
      hint: 'Проверьте сеть и повторите или обновите страницу.',
    },
  },
};
