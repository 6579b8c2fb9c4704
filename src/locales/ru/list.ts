import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Двухэтапная аутентификация',
  lead: 'Кроме пароля, для входа нужен один из этих способов. Лучше добавить два: если потеряете телефон, поможет второй.',
  enrolled: 'Добавлено',
  enrollable: 'Можно добавить',
  none: 'Пока ничего не добавлено',
  noneHint: 'Добавьте способ, чтобы для входа было мало одного пароля.',
  allSet: 'Все доступные способы добавлены.',
  nothingOffered: 'Ни один способ не включён. Обратитесь к администратору.',
  loading: 'Загрузка способов',
  add: 'Добавить',
  addNamed: (name) => `Добавить: ${name}`,
  remove: 'Удалить',
  removeNamed: (name, identity) => `Удалить: ${name}${identity && `, ${identity}`}`,
  removing: 'Удаление…',
  removed: (name) => `Удалено: ${name}.`,
  retry: 'Повторить',
  reload: 'Обновить страницу',
  close: 'Закрыть',
  unavailable: 'Недоступно в этом браузере',
  strength: { 1: 'Базовая', 2: 'Хорошая', 3: 'Высокая' },
  unknown: (type) => `Другой способ (${type})`,
  problem: {
    offline: { title: 'Нет сети', hint: 'Продолжим, когда она появится.' },
    session: { title: 'Сеанс завершён', hint: 'Войдите снова.' },
    gone: { title: 'Этого способа больше нет', hint: 'Возможно, его удалили в другом месте.' },
    other: {
      title: 'Не удалось загрузить',
      hint: 'Проверьте сеть и повторите или обновите страницу.',
    },
  },
  detail: { identity: 'Привязка', strength: 'Защита' },
  names: {
    OTP: { name: 'Приложение-аутентификатор', summary: 'Коды в телефоне, даже без сети' },
    SMS: { name: 'SMS', summary: 'Код в SMS на телефон' },
    EMAIL: { name: 'Код из письма', summary: 'На выбранный адрес' },
    FACE: { name: 'Фото лица', summary: 'Для сравнения при входе' },
  },
};
