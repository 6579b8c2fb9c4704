import type { LazyMessages } from '../locale.js';

/** The words of a removal: the question before it, and what stands on the page after a change. */
export const unbind: LazyMessages['unbind'] = {
  title: (name) => `Hapus “${name}”?`,
  consequence: (name, identity) => `Saat Anda masuk, “${identity || name}” tidak akan diminta lagi.`,
  others: (names) => `Anda masih bisa masuk dengan: ${names}.`,
  last: 'Ini metode terakhir Anda.',
  maybeLast: 'Ini mungkin metode terakhir Anda.',
  lastHint: 'Tanpa metode ini, sandi saja cukup untuk masuk ke akun Anda.',
  forbidden: 'Metode terakhir tidak bisa dihapus. Tambahkan yang lain dulu.',
  keep: 'Pertahankan',
  confirm: 'Hapus',
  asking: 'Tunggu sebentar…',
  oneOfAKind: 'Ganti dengan yang baru? Hapus yang ini dulu, lalu tambahkan yang baru.',
  first: 'Tambahkan yang lain dulu',
  replaced: (name) => `“${name}” ditambahkan.`,
  replacedHint: 'Sekarang Anda bisa menghapus yang lama atau mempertahankan keduanya.',
  appEntry:
    'Entri di aplikasi tetap ada sampai Anda menghapusnya di sana. Kode pemulihannya jangan diandalkan lagi.',
  inProfile: {
    title: 'Metode ini tidak bisa dihapus di sini.',
    hint: 'Hapus di profil Anda, atau hubungi admin Anda.',
  },
  kinds: {
    'not-found': {
      title: 'Metode ini sudah dihapus.',
      hint: 'Dihapus di tempat lain. Tidak ada lagi yang perlu dilakukan.',
    },
    rejected: { title: 'Server menolak menghapus ini.', hint: 'Tidak ada yang berubah.' },
  },
  notRemoved: (name) => `“${name}” tidak dihapus.`,
  changed: {
    added: (name) => `Ditambahkan: ${name}`,
    removed: (name) => `Dihapus: ${name}`,
    dismiss: 'Sembunyikan',
  },
};
