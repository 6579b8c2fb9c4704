import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'İki adımlı doğrulama',
  lead: 'Parolanızın yanında bunlardan biriyle kimliğinizi doğrularsınız. İki yöntem daha iyidir: Telefonunuzu kaybederseniz diğer yöntemle oturum açarsınız.',
  enrolled: 'Eklenenler',
  enrollable: 'Eklenebilecekler',
  none: 'Henüz hiçbir yöntem eklenmedi',
  noneHint: 'Aşağıdan birini ekleyin; çalınan bir parola oturum açmaya yetmesin.',
  allSet: 'Kullanılabilen tüm yöntemleri eklediniz.',
  nothingOffered: 'Burada hiçbir yöntem etkin değil. Yöneticinize danışın.',
  loading: 'Yöntemleriniz yükleniyor',
  add: 'Ekle',
  addNamed: (name) => `Ekle: ${name}`,
  remove: 'Kaldır',
  removeNamed: (name, identity) => `Kaldır: ${name}${identity && `, ${identity}`}`,
  removing: 'Kaldırılıyor…',
  removed: (name) => `“${name}” kaldırıldı.`,
  retry: 'Tekrar dene',
  reload: 'Sayfayı yenile',
  close: 'Kapat',
  unavailable: 'Bu tarayıcıda kullanılamaz',
  strength: { 1: 'Temel', 2: 'İyi', 3: 'Güçlü' },
  unknown: (type) => `Diğer yöntem (${type})`,
  problem: {
    offline: { title: 'Çevrimdışısınız', hint: 'Bağlantı gelince kendiliğinden devam eder.' },
    session: { title: 'Oturumunuz kapandı', hint: 'Görmek için yeniden oturum açın.' },
    gone: { title: 'Bu yöntem artık ekli değil', hint: 'Başka bir yerde kaldırılmış olabilir.' },
    other: { title: 'Yüklenemedi', hint: 'Bağlantınızı kontrol edip tekrar deneyin veya sayfayı yenileyin.' },
  },
  detail: { identity: 'Kayıtlı bilgi', strength: 'Güvenlik' },
  names: {
    OTP: { name: 'Kimlik doğrulama uygulaması', summary: 'Telefonunuzda kodlar, çekmese de çalışır' },
    SMS: { name: 'SMS', summary: 'Telefonunuza SMS ile kod' },
    EMAIL: { name: 'E-posta kodu', summary: 'Seçtiğiniz bir adrese' },
    FACE: { name: 'Yüz', summary: 'Oturum açarken karşılaştırılan bir fotoğraf' },
  },
};
