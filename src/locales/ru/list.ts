import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Двухэтапная аутентификация',
  lead: 'Для входа нужны пароль и один из этих способов. Лучше добавить два на случай потери телефона.',
  enrolled: 'Добавлено',
  enrollable: 'Можно добавить',
  none: 'Ничего не добавлено',
  noneHint: 'Добавьте способ: пароль могут украсть.',
  allSet: 'Все способы добавлены.',
  nothingOffered: 'Способы не включены. Обратитесь к администратору.',
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
  unavailable: 'Браузер не подходит',
  strength: { 1: 'Базовая', 2: 'Хорошая', 3: 'Высокая' },
  unknown: (type) => `Другой способ (${type})`,
  problem: {
    offline: { title: 'Нет сети', hint: 'Продолжим, когда появится.' },
    session: { title: 'Сеанс истёк', hint: 'Войдите снова.' },
    gone: { title: 'Этого способа больше нет', hint: 'Возможно, его удалили в другом месте.' },
    other: {
      title: 'Не удалось загрузить',
      hint: 'Проверьте сеть и повторите или обновите страницу.',
    },
  },
  detail: { identity: 'Привязка', strength: 'Защита' },
  names: {
    OTP: { name: 'Приложение-аутентификатор', summary: 'Код в телефоне, даже без сети' },
    SMS: { name: 'SMS', summary: 'Код на телефон' },
    EMAIL: { name: 'Код из письма', summary: 'На любой адрес' },
    FACE: { name: 'Фото лица', summary: 'Сравним при входе' },
  },
};
