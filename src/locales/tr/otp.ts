import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: 'Kimlik doğrulama uygulamanızı hazırlayın',
  ready: 'Bir dakika geçerli bir QR kodu göreceksiniz. Önce uygulamayı açın.',
  start: 'Hazırım',
  noApp: 'Uygulamanız yok mu?',
  noAppHelp:
    'Tek kullanımlık kod üreten her uygulama olur. Birçok telefonun parola ayarlarında hazırdır. Ya da uygulama mağazasında “authenticator” arayın.',
  calmBefore: 'Acele etmeyin: Süre, siz dokununca başlar.',
  calmMeanwhile: 'Acele etmeyin: Süre dolarsa tek düğmeyle yeni QR kodu alırsınız.',
  steps: [
    'Kimlik doğrulama uygulamanızı açın',
    'Kodu tarayın veya anahtarı elle girin',
    'Uygulamanın gösterdiği rakamları girin',
  ],
  qr: 'Kimlik doğrulama uygulamanız için QR kodu',
  noQr: 'QR kodu gösterilemiyor.',
  noQrHint: 'Aşağıdaki anahtarı uygulamanıza elle girin: Aynı işi görür.',
  openApp: 'Uygulamada aç',
  key: 'Anahtar',
  copyKey: 'Anahtarı kopyala',
  copied: 'Kopyalandı',
  copyFailed: 'Kopyalanamadı: Anahtarı seçin',
  details: 'Elle giriş bilgileri',
  account: 'Hesap',
  issuer: 'Veren',
  algorithm: 'Algoritma',
  digits: 'Hane sayısı',
  period: 'Süre',
  seconds: (seconds) => `${seconds} sn`,
  minutes: (minutes) => `${minutes} dakika`,
  code: (length) => `Uygulamadaki ${length} haneli kod`,
  codeAny: 'Uygulamadaki kod',
  incomplete: (length) => `${length} hanenin tamamını girin.`,
  autoSubmit: 'Kod, son rakam girilince kontrol edilir.',
  changed: 'QR kodu değişti.',
  changedHint: 'Yeniden tarayın ve uygulamanızdaki artık geçersiz olan eski kaydı silin.',
  refused: {
    over: {
      title: 'Bu kod zaten kullanıldı veya süresi az önce doldu.',
      hint: 'Sonrakini bekleyip onu girin. O da kabul edilmezse yeni QR kodu alın.',
    },
    old: {
      title: 'Bu kod eski QR koduna ait.',
      hint: 'Uygulamanızdaki eski kaydı silin, şimdi gösterilen QR kodunu tarayın ve yeni kaydın kodunu girin.',
    },
    mistyped: {
      title: 'Bu kod yanlış yazılmış olabilir.',
      hint: 'Bir rakam farklı veya iki rakam yer değiştirmiş. Uygulamayla karşılaştırıp tekrar girin.',
    },
    behind: 'Uygulamanızın saati yaklaşık {time} geride görünüyor.',
    ahead: 'Uygulamanızın saati yaklaşık {time} ileride görünüyor.',
    clock:
      'Bu cihazın saatiyle karşılaştırıldı. İkisinde de otomatik tarih ve saati açın, sonra uygulamadaki kodu girin.',
  },
  renew: 'Yeni QR kodu al',
  done: 'Bir sonraki oturum açışınızda uygulamadan bir kod isteriz.',
};
