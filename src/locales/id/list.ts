import type { ListMessages } from '../locale.js';

/** The list's words. */
export const list: ListMessages = {
  title: 'Verifikasi dua langkah',
  lead: 'Selain dengan sandi, Anda memverifikasi identitas dengan salah satu metode ini. Lebih baik punya dua: jika ponsel hilang, Anda masih bisa masuk dengan metode yang lain.',
  enrolled: 'Sudah ditambahkan',
  enrollable: 'Bisa ditambahkan',
  none: 'Belum ada metode',
  noneHint: 'Tambahkan satu di bawah agar pencuri sandi tetap tidak bisa masuk.',
  allSet: 'Semua metode yang tersedia sudah ditambahkan.',
  nothingOffered: 'Tidak ada metode yang diaktifkan di sini. Hubungi admin Anda.',
  loading: 'Memuat metode Anda',
  add: 'Tambahkan',
  addNamed: (name) => `Tambahkan “${name}”`,
  remove: 'Hapus',
  removeNamed: (name, identity) => `Hapus “${name}”${identity && `, ${identity}`}`,
  removing: 'Menghapus…',
  removed: (name) => `“${name}” sudah dihapus.`,
  retry: 'Coba lagi',
  reload: 'Muat ulang halaman',
  close: 'Tutup',
  unavailable: 'Tidak tersedia di browser ini',
  strength: { 1: 'Dasar', 2: 'Baik', 3: 'Kuat' },
  unknown: (type) => `Metode lain (${type})`,
  problem: {
    offline: {
      title: 'Anda sedang offline',
      hint: 'Pemuatan dilanjutkan otomatis saat Anda kembali online.',
    },
    session: { title: 'Sesi Anda berakhir', hint: 'Masuk lagi untuk melihat metode Anda.' },
    gone: { title: 'Metode ini sudah tidak ada', hint: 'Mungkin sudah dihapus di tempat lain.' },
    other: {
      title: 'Tidak dapat dimuat',
      hint: 'Periksa koneksi dan coba lagi, atau muat ulang halaman.',
    },
  },
  detail: { identity: 'Digunakan dengan', strength: 'Keamanan' },
  names: {
    OTP: { name: 'Aplikasi autentikator', summary: 'Kode di ponsel, tanpa perlu sinyal' },
    SMS: { name: 'SMS', summary: 'Kode lewat SMS ke ponsel Anda' },
    EMAIL: { name: 'Kode email', summary: 'Ke alamat yang Anda pilih' },
    FACE: { name: 'Wajah', summary: 'Foto, dicocokkan saat Anda masuk' },
  },
};
