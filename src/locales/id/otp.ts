import type { LazyMessages } from '../locale.js';

/** The words of the authenticator app's screens. */
export const otp: LazyMessages['otp'] = {
  readyTitle: 'Siapkan aplikasi autentikator Anda',
  ready: 'Anda akan melihat kode QR yang berlaku satu menit. Buka aplikasi dulu agar waktunya cukup.',
  start: 'Saya siap',
  noApp: 'Belum punya aplikasi?',
  noAppHelp:
    'Aplikasi kode sekali pakai apa pun bisa. Banyak ponsel sudah memilikinya di setelan sandi. Atau cari “authenticator” di toko aplikasi.',
  calmBefore: 'Tidak perlu buru-buru: waktu satu menit baru mulai saat Anda klik.',
  calmMeanwhile: 'Tidak perlu buru-buru: jika waktu habis, satu tombol memberi kode QR baru.',
  steps: [
    'Buka aplikasi autentikator',
    'Pindai kode QR atau ketik kuncinya',
    'Ketik angka yang ditampilkan aplikasi',
  ],
  qr: 'Kode QR untuk aplikasi autentikator',
  noQr: 'Kode QR tidak dapat ditampilkan.',
  noQrHint: 'Ketik kunci di bawah ini di aplikasi: hasilnya sama.',
  openApp: 'Buka di aplikasi autentikator',
  key: 'Kunci',
  copyKey: 'Salin kunci',
  copied: 'Disalin',
  copyFailed: 'Penyalinan diblokir: pilih kuncinya',
  details: 'Detail untuk diketik sendiri',
  account: 'Akun',
  issuer: 'Penerbit',
  algorithm: 'Algoritma',
  digits: 'Jumlah digit',
  period: 'Periode',
  seconds: (seconds) => `${seconds} detik`,
  minutes: (minutes) => `${minutes} menit`,
  code: (length) => `Kode ${length} digit dari aplikasi`,
  codeAny: 'Kode dari aplikasi',
  incomplete: (length) => `Ketik semua ${length} digit.`,
  autoSubmit: 'Kode langsung diperiksa setelah digit terakhir diketik.',
  changed: 'Kode QR sudah berubah.',
  changedHint: 'Pindai lagi dan hapus entri yang lama di aplikasi: kodenya tidak berlaku lagi.',
  refused: {
    over: {
      title: 'Kode ini sudah dipakai, atau baru saja kedaluwarsa.',
      hint: 'Tunggu kode berikutnya, lalu ketik. Jika masih gagal, dapatkan kode QR baru.',
    },
    old: {
      title: 'Kode ini dari kode QR yang lama.',
      hint: 'Hapus entri yang lama di aplikasi, pindai kode QR yang tampil sekarang, lalu ketik kode dari entri baru.',
    },
    mistyped: {
      title: 'Sepertinya kode ini salah ketik.',
      hint: 'Satu digit salah, atau dua tertukar. Cocokkan dengan aplikasi, lalu ketik lagi.',
    },
    behind: 'Jam aplikasi sepertinya terlambat sekitar {time}.',
    ahead: 'Jam aplikasi sepertinya lebih cepat sekitar {time}.',
    clock:
      'Dibandingkan dengan jam perangkat ini. Aktifkan tanggal dan waktu otomatis di keduanya, lalu ketik kode yang ditampilkan aplikasi.',
  },
  renew: 'Dapatkan kode QR baru',
  done: 'Saat Anda masuk berikutnya, kami akan meminta kode dari aplikasi.',
};
