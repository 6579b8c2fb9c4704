import type { LazyMessages } from '../locale.js';

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Yöntem ekle',
  lead: 'En güçlüsü en üstte.',
  nothing: 'Eklenecek bir şey kalmadı.',
  back: 'Geri',
  cancel: 'İptal',
  close: 'Kapat',
  verify: 'Doğrula',
  loading: 'Yükleniyor…',
  done: 'Bitti',
  doneTitle: (name) => `“${name}” eklendi`,
  doneNotice: 'Her şey hazır.',
  secondsLeft: (seconds) => (seconds === 0 ? 'Bir dakika doldu' : `${seconds} saniye kaldı`),
  spoken: (seconds) =>
    seconds === 0
      ? 'Bir dakika doldu. Yazdıklarınız duruyor. Tek düğmeyle devam edebilirsiniz.'
      : `${seconds} saniye kaldı.`,
  expired: 'Bir dakika doldu.',
  needsNew: 'Yeni kod gerekiyor.',
  expiredHint: 'Yazdıklarınız duruyor. Tek düğmeyle devam edebilirsiniz.',
  renewIn: (seconds) => `${seconds} sn sonra`,
  renewOpen: 'Artık yeni kod alabilirsiniz.',
  discard: {
    title: 'Ekleme durdurulsun mu?',
    hint: 'Şu ana kadar yaptıklarınız silinir. Hesabınızda hiçbir şey değişmez.',
    confirm: 'Durdur',
    cancel: 'Devam et',
  },
  unsaved: {
    title: 'Kurtarma kodu olmadan ayrılıyor musunuz?',
    hint: 'Yalnızca bir kez gösterilir. Telefonunuzu kaybederseniz onsuz oturum açamayabilirsiniz.',
    confirm: 'Ayrıl',
    cancel: 'Koda dön',
  },
  recovery: {
    label: 'Kurtarma kodu',
    hint: 'Telefonunuzu kaybederseniz bununla girersiniz. Yalnızca bir kez, şimdi gösterilir.',
    copy: 'Kopyala',
    copied: 'Kopyalandı',
    copyFailed: 'Kopyalanamadı',
    save: 'Dosyaya kaydet',
    print: 'Yazdır',
    gate: 'Güvenli bir yere kaydettim',
    gateRequired: 'Önce kodu kaydedin, sonra burada onaylayın.',
    gateType: 'Kodun son dört karakterini girin',
    gateTypeWrong: 'Son dört karakter bunlar değil. Kaydınıza tekrar bakın.',
    fileName: 'kurtarma-kodu.txt',
    fileText: (code, account) => `Kurtarma kodu${account && ` (${account})`}\n\n${code}\n`,
  },
};
