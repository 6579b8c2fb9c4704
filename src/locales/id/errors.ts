import type { ErrorMessages } from '../locale.js';

/** What went wrong and what to do, by kind. */
export const errors: ErrorMessages = {
  requestId: 'ID kesalahan',
  copyRequestId: 'Salin',
  copied: 'Disalin',
  copyFailed: 'Tidak dapat disalin',
  retry: 'Coba lagi',
  serverSays: (said) => `Pesan server: ${said}`,
  kept: 'Yang Anda ketik tetap ada.',
  offlineHint: 'Sekarang tidak ada yang dikirim. Lanjutkan saat Anda kembali online.',
  tryAnyway: 'Tetap coba',
  otherMethod: 'Pilih metode lain',
  wait: (seconds) => `Anda bisa mencoba lagi dalam ${seconds} detik.`,
  kinds: {
    'session-ended': { title: 'Sesi Anda berakhir.', hint: 'Masuk lagi, lalu lanjutkan di sini.' },
    'token-unavailable': {
      title: 'Sesi Anda tidak dapat diperiksa.',
      hint: 'Tunggu sebentar, lalu coba lagi.',
    },
    forbidden: { title: 'Anda tidak punya izin untuk ini.', hint: 'Hubungi admin Anda.' },
    'plan-required': {
      title: 'Ini tidak termasuk paket organisasi Anda.',
      hint: 'Hubungi admin Anda.',
    },
    locked: {
      title: 'Akun Anda terkunci untuk sementara.',
      hint: 'Tunggu beberapa waktu, atau hubungi admin Anda.',
    },
    'not-allowed': {
      title: 'Tindakan ini belum dikonfirmasi.',
      hint: 'Tidak ada yang berubah. Anda bisa mencoba lagi.',
    },
    'not-found': {
      title: 'Metode ini sudah tidak ada.',
      hint: 'Mungkin sudah dihapus di tempat lain. Lihat daftar Anda.',
    },
    conflict: {
      title: 'Ini sudah digunakan.',
      hint: 'Gunakan yang lain, atau lihat daftar Anda: mungkin sudah ditambahkan.',
    },
    'already-enrolled': {
      title: 'Metode ini sudah ditambahkan.',
      hint: 'Lihat daftar Anda. Untuk menggantinya, hapus yang lama dulu.',
    },
    'last-factor': {
      title: 'Ini metode terakhir Anda, jadi harus tetap ada.',
      hint: 'Tambahkan yang lain dulu.',
    },
    unsupported: {
      title: 'Server tidak mendukung ini.',
      hint: 'Pilih metode lain, atau hubungi admin Anda.',
    },
    'account-incomplete': {
      title: 'Akun Anda perlu nomor telepon atau alamat email dulu.',
      hint: 'Tambahkan di profil Anda, lalu kembali ke sini.',
    },
    rejected: { title: 'Server tidak menerima ini.', hint: 'Periksa yang Anda ketik, lalu coba lagi.' },
    'passcode-wrong': { title: 'Kode itu salah.', hint: 'Periksa, lalu ketik lagi.' },
    'passcode-expired': {
      title: 'Kode itu kedaluwarsa.',
      hint: 'Dapatkan kode baru, lalu ketik yang baru.',
    },
    'proof-refused': {
      title: 'Kode itu tidak diterima.',
      hint: 'Periksa, lalu ketik lagi. Jika masih gagal, dapatkan kode baru.',
    },
    'enrollment-expired': { title: 'Waktu satu menit habis.', hint: 'Dapatkan kode baru, lalu lanjutkan.' },
    'photo-refused': {
      title: 'Foto ini tidak bisa dipakai.',
      hint: 'Coba foto lain: menghadap cahaya, wajah memenuhi bingkai.',
    },
    'too-large': { title: 'File ini terlalu besar.', hint: 'Pilih file yang lebih kecil.' },
    'rate-limited': { title: 'Terlalu cepat.', hint: 'Tunggu sebentar, lalu coba lagi.' },
    offline: { title: 'Anda sedang offline.', hint: 'Coba lagi saat Anda kembali online.' },
    network: { title: 'Server tidak dapat dihubungi.', hint: 'Periksa koneksi, lalu coba lagi.' },
    timeout: { title: 'Server terlalu lama merespons.', hint: 'Coba lagi.' },
    aborted: { title: 'Proses dihentikan.', hint: 'Tidak ada yang berubah.' },
    server: { title: 'Server bermasalah.', hint: 'Tunggu sebentar, lalu coba lagi.' },
    'bad-response': {
      title: 'Jawaban server tidak dapat dipahami.',
      hint: 'Coba lagi. Jika terus terjadi, hubungi admin Anda.',
    },
    'chunk-failed': {
      title: 'Bagian ini tidak dapat dimuat.',
      hint: 'Periksa koneksi dan coba lagi, atau muat ulang halaman.',
    },
  },
};
