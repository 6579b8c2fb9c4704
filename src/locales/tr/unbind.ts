import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `“${name}” kaldırılsın mı?`,
  consequence: (name, identity) => `Oturum açarken “${identity || name}” artık istenmeyecek.`,
  others: (names) => `Yine de şununla oturum açabilirsiniz: ${names}.`,
  last: 'Bu, son yönteminiz.',
  maybeLast: 'Bu, son yönteminiz olabilir.',
  lastHint: 'Kaldırırsanız oturum açmak için parolanız tek başına yeterli olur.',
  forbidden: 'Son yönteminiz kaldırılamaz. Önce başka bir yöntem ekleyin.',
  keep: 'Kalsın',
  confirm: 'Kaldır',
  asking: 'Bir saniye…',
  oneOfAKind: 'Değiştirmek için önce bunu kaldırın, sonra yenisini ekleyin.',
  first: 'Önce başka yöntem ekle',
  replaced: (name) => `“${name}” eklendi.`,
  replacedHint: 'Artık eskisini kaldırabilir veya ikisini de tutabilirsiniz.',
  appEntry: 'Uygulamanızdaki kayıt, siz silene kadar kalır. Kurtarma koduna artık güvenmeyin.',
  inProfile: { title: 'Bu buradan kaldırılamaz.', hint: 'Profilinizden kaldırın veya yöneticinize danışın.' },
  kinds: {
    'not-found': {
      title: 'Bu zaten kaldırılmış.',
      hint: 'Başka bir yerde kaldırıldı. Bir şey yapmanız gerekmez.',
    },
    rejected: { title: 'Sunucu bunu kaldırmayı reddetti.', hint: 'Hiçbir şey değişmedi.' },
  },
  notRemoved: (name) => `“${name}” kaldırılmadı.`,
  changed: {
    added: (name) => `Eklendi: ${name}`,
    removed: (name) => `Kaldırıldı: ${name}`,
    dismiss: 'Kapat',
  },
};
