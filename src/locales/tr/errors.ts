import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'Hata kimliği',
  copyRequestId: 'Kopyala',
  copied: 'Kopyalandı',
  copyFailed: 'Kopyalanamadı',
  retry: 'Tekrar dene',
  serverSays: (said) => `Sunucunun mesajı: ${said}`,
  kept: 'Yazdıklarınız duruyor.',
  offlineHint: 'Şu anda hiçbir şey gönderilmiyor. Bağlantı gelince devam edebilirsiniz.',
  tryAnyway: 'Yine de dene',
  otherMethod: 'Başka yöntem seç',
  wait: (seconds) => `${seconds} saniye sonra tekrar deneyebilirsiniz.`,
  kinds: {
    'session-ended': { title: 'Oturumunuz kapandı.', hint: 'Yeniden oturum açın, sonra buradan devam edin.' },
    'token-unavailable': { title: 'Oturumunuz doğrulanamadı.', hint: 'Biraz sonra tekrar deneyin.' },
    forbidden: { title: 'Bunu yapma izniniz yok.', hint: 'Yöneticinize danışın.' },
    'plan-required': { title: 'Bu, kuruluşunuzun planında yok.', hint: 'Yöneticinize danışın.' },
    locked: { title: 'Hesabınız geçici olarak kilitli.', hint: 'Biraz bekleyin veya yöneticinize danışın.' },
    'not-allowed': { title: 'İşlem onaylanmadı.', hint: 'Hiçbir şey değişmedi. Tekrar deneyebilirsiniz.' },
    'not-found': {
      title: 'Bu yöntem artık ekli değil.',
      hint: 'Başka bir yerde kaldırılmış olabilir. Listenize bakın.',
    },
    conflict: {
      title: 'Bu zaten kullanılıyor.',
      hint: 'Başka bir tane kullanın veya listenize bakın: Eklenmiş olabilir.',
    },
    'already-enrolled': {
      title: 'Bu zaten eklenmiş.',
      hint: 'Listenize bakın. Değiştirmek için önce eskisini kaldırın.',
    },
    'last-factor': { title: 'Bu, son yönteminiz; kaldırılamaz.', hint: 'Önce başka bir yöntem ekleyin.' },
    unsupported: {
      title: 'Sunucu bunu desteklemiyor.',
      hint: 'Başka yöntem seçin veya yöneticinize danışın.',
    },
    'account-incomplete': {
      title: 'Önce hesabınızda telefon numarası veya e-posta adresi olmalı.',
      hint: 'Profilinize ekleyin, sonra buraya dönün.',
    },
    rejected: { title: 'Sunucu bunu kabul etmedi.', hint: 'Girdiklerinizi kontrol edip tekrar deneyin.' },
    'passcode-wrong': { title: 'Kod doğru değil.', hint: 'Kontrol edip tekrar girin.' },
    'passcode-expired': { title: 'Kodun süresi doldu.', hint: 'Yeni kod alıp onu girin.' },
    'proof-refused': {
      title: 'Kod kabul edilmedi.',
      hint: 'Kodu kontrol edip tekrar girin. Yine olmazsa yeni kod alın.',
    },
    'enrollment-expired': { title: 'Bir dakikalık süre doldu.', hint: 'Yeni kod alıp devam edin.' },
    'photo-refused': {
      title: 'Bu fotoğraf uygun değil.',
      hint: 'Başka bir fotoğraf deneyin: Işığa dönün, yüzünüz kareyi doldursun.',
    },
    'too-large': { title: 'Bu dosya çok büyük.', hint: 'Daha küçük bir dosya seçin.' },
    'rate-limited': { title: 'Çok erken denediniz.', hint: 'Biraz bekleyip tekrar deneyin.' },
    offline: { title: 'Çevrimdışısınız.', hint: 'Bağlantı gelince tekrar deneyin.' },
    network: { title: 'Sunucuya ulaşılamadı.', hint: 'Bağlantınızı kontrol edip tekrar deneyin.' },
    timeout: { title: 'Sunucu zamanında yanıt vermedi.', hint: 'Tekrar deneyin.' },
    aborted: { title: 'İşlem durduruldu.', hint: 'Hiçbir şey değişmedi.' },
    server: { title: 'Sunucuda bir sorun var.', hint: 'Biraz sonra tekrar deneyin.' },
    'bad-response': {
      title: 'Sunucunun yanıtı anlaşılamadı.',
      hint: 'Tekrar deneyin. Sürerse yöneticinize danışın.',
    },
    'chunk-failed': {
      title: 'Bu bölüm yüklenemedi.',
      hint: 'Bağlantınızı kontrol edip tekrar deneyin veya sayfayı yenileyin.',
    },
  },
};
