import type { LazyMessages } from '../locale.js';

/** The words of the face's screens. */
export const face: LazyMessages['face'] = {
  consentTitle: 'Yüzünüzün bir fotoğrafı saklanır',
  consent:
    'Oturum açma hizmetine gönderilir ve oturum açarken karşılaştırılır. Siz onaylamadan kamera açılmaz, hiçbir şey gönderilmez. Fotoğrafı istediğiniz zaman kaldırabilirsiniz.',
  otherWays:
    'Kameranız yok mu veya kullanmak istemiyor musunuz? Herhangi bir fotoğraf dosyası da olur; ya da başka yöntem seçin.',
  start: 'Devam',
  useCamera: 'Kamerayı kullan',
  takePhoto: 'Fotoğraf çek',
  retake: 'Yeniden çek',
  cameraOff: 'Kamerayı kapat',
  camera: 'Kamera',
  hint: 'Tek bir yüz, önden, iyi ışıkta.',
  asking: 'Tarayıcınız kamera izni istiyor. “İzin ver” seçeneğini seçin.',
  starting: 'Kamera açılıyor…',
  live: 'Yüzünüz ovalin içindeyken kameraya bakın.',
  paused: 'Görüntü gelmiyor. Kamera kapağını açın veya kamerayı kullanan diğer uygulamaları kapatın.',
  away: 'Siz yokken kamera kapatıldı.',
  look: 'Yüzünüz net ve tam görünüyor mu? “Bu fotoğrafı kullan” seçilene kadar hiçbir şey gönderilmez.',
  shotFailed: 'Olmadı. Fotoğrafı yeniden çekin.',
  problems: {
    denied: {
      title: 'Bu sayfanın kamera izni yok.',
      hint: 'Adres çubuğundaki simgeden izin verip tekrar deneyin.',
    },
    dismissed: { title: 'Kameraya izin verilmedi.', hint: 'Tekrar deneyip “İzin ver” seçeneğini seçin.' },
    system: {
      title: 'Cihazınız bu tarayıcıya kamera izni vermiyor.',
      hint: 'Cihazın gizlilik ayarlarından izin verip tekrar deneyin.',
    },
    blocked: { title: 'Bu sitede kamera kapalı.', hint: 'Yalnızca siteyi yapanlar açabilir.' },
    none: { title: 'Kamera bulunamadı.', hint: 'Bir kamera bağlayıp tekrar deneyin.' },
    busy: {
      title: 'Kamera yanıt vermiyor.',
      hint: 'Kamerayı kullanan diğer uygulamaları kapatıp tekrar deneyin.',
    },
    lost: {
      title: 'Kamera bağlantısı kesildi.',
      hint: 'Yeniden bağlayın veya izin verin, sonra tekrar deneyin.',
    },
    insecure: {
      title: 'Kamera yalnızca güvenli sayfalarda kullanılabilir.',
      hint: 'Sayfayı https ile başlayan adresten açın.',
    },
    unsupported: { title: 'Bu tarayıcı kamera kullanamıyor.', hint: 'Başka bir tarayıcı deneyin.' },
    failed: { title: 'Kamera açılamadı.', hint: 'Tekrar deneyin.' },
  },
  instead: 'Ya da aşağıdan fotoğraf dosyası seçin veya başka yöntem kullanın.',
  choose: 'Fotoğraf seç',
  chooseAnother: 'Başka fotoğraf seç',
  fileHint: 'JPEG, PNG veya WebP, en çok 20 MB',
  preview: 'Fotoğrafınız',
  use: 'Bu fotoğrafı kullan',
  missing: 'Önce fotoğraf çekin veya seçin.',
  kept: 'Yukarıdaki fotoğraf duruyor.',
  notAnImage: 'Bu dosya kullanılabilir bir fotoğraf değil. JPEG veya PNG seçin.',
  heic: 'Bu tarayıcı iPhone fotoğraflarını (HEIC) okuyamıyor. Yeni fotoğraf çekin veya JPEG seçin.',
  tooLarge: 'Bu dosya çok büyük. En çok 20 MB olan bir dosya seçin.',
  tooManyPixels: 'Bu fotoğrafta çok fazla piksel var. Daha küçüğünü seçin veya yeni fotoğraf çekin.',
  tooSmall: 'Bu fotoğraf yüzü göstermeyecek kadar küçük. Daha büyüğünü seçin.',
  uploading: 'Fotoğraf yükleniyor…',
  checking: 'Fotoğraf kontrol ediliyor…',
  refused: {
    1700: { title: 'Fotoğraf ulaşmadı.', hint: 'Başka bir fotoğraf çekin veya seçin.' },
    1701: { title: 'Karşılaştırılacak fotoğraf yok.', hint: 'Yöneticinize danışın veya başka yöntem seçin.' },
    1702: { title: 'Yüzünüz tanınmadı.', hint: 'Işığa dönün, yüzünüzü açıkta tutun ve yeniden çekin.' },
    1704: {
      title: 'Telefon numaranız kontrol edilemedi.',
      hint: 'Profilinize bakın veya yöneticinize danışın.',
    },
    1705: {
      title: 'E-posta adresiniz kontrol edilemedi.',
      hint: 'Profilinize bakın veya yöneticinize danışın.',
    },
    1707: { title: 'Yüzünüz eklenemedi.', hint: 'Yeniden çekin veya başka yöntem seçin.' },
  },
  done: 'Bir sonraki oturum açışınızda yüzünüz bu fotoğrafla karşılaştırılabilir.',
};
