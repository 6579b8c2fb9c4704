import type { LazyMessages } from '../locale.js';

/** The words of the face's screens. */
export const face: LazyMessages['face'] = {
  consentTitle: 'Foto wajah Anda akan disimpan',
  consent:
    'Foto dikirim ke layanan login dan dicocokkan saat Anda masuk. Tanpa persetujuan Anda, kamera tetap mati dan tidak ada yang dikirim. Foto bisa dihapus kapan saja.',
  otherWays: 'Tidak ada kamera, atau tidak ingin memakainya? File foto apa pun bisa, atau pilih metode lain.',
  start: 'Lanjutkan',
  useCamera: 'Gunakan kamera',
  takePhoto: 'Ambil foto',
  retake: 'Ambil foto lain',
  cameraOff: 'Matikan kamera',
  camera: 'Kamera',
  hint: 'Satu wajah, dari depan, dengan cahaya yang baik.',
  asking: 'Browser bertanya apakah halaman ini boleh memakai kamera. Pilih “Izinkan”.',
  starting: 'Menyalakan kamera…',
  live: 'Lihat ke kamera, dengan wajah di dalam oval.',
  paused: 'Tidak ada gambar. Buka penutup kamera, atau tutup aplikasi lain yang memakainya.',
  away: 'Kamera dimatikan saat Anda meninggalkan halaman.',
  look: 'Apakah wajah Anda jelas dan terlihat seluruhnya? Tidak ada yang dikirim sampai Anda memilih “Gunakan foto ini”.',
  shotFailed: 'Tidak berhasil. Ambil foto sekali lagi.',
  problems: {
    denied: {
      title: 'Halaman ini tidak boleh memakai kamera.',
      hint: 'Izinkan lewat ikon kamera atau setelan di kolom alamat, lalu coba lagi.',
    },
    dismissed: { title: 'Izin kamera belum diberikan.', hint: 'Coba lagi dan pilih “Izinkan”.' },
    system: {
      title: 'Perangkat Anda tidak mengizinkan browser ini memakai kamera.',
      hint: 'Izinkan di setelan privasi perangkat, lalu coba lagi.',
    },
    blocked: {
      title: 'Kamera dinonaktifkan di situs ini.',
      hint: 'Hanya pembuat situs yang bisa mengaktifkannya.',
    },
    none: { title: 'Kamera tidak ditemukan.', hint: 'Hubungkan kamera, lalu coba lagi.' },
    busy: { title: 'Kamera tidak merespons.', hint: 'Tutup aplikasi lain yang memakainya, lalu coba lagi.' },
    lost: {
      title: 'Kamera terputus.',
      hint: 'Hubungkan atau izinkan lagi, lalu coba lagi.',
    },
    insecure: {
      title: 'Kamera hanya bisa dipakai di halaman yang aman.',
      hint: 'Buka halaman ini dengan alamat yang diawali https.',
    },
    unsupported: { title: 'Browser ini tidak bisa memakai kamera.', hint: 'Coba browser lain.' },
    failed: { title: 'Kamera tidak menyala.', hint: 'Coba lagi.' },
  },
  instead: 'Atau pilih file foto di bawah, atau metode lain.',
  choose: 'Pilih foto',
  chooseAnother: 'Pilih foto lain',
  fileHint: 'JPEG, PNG, atau WebP, maksimal 20 MB',
  preview: 'Foto Anda',
  use: 'Gunakan foto ini',
  missing: 'Ambil atau pilih foto dulu.',
  kept: 'Foto di atas tetap ada.',
  notAnImage: 'File ini bukan foto yang bisa dipakai. Pilih gambar JPEG atau PNG.',
  heic: 'Browser ini tidak bisa membaca foto iPhone (HEIC). Ambil foto baru, atau pilih JPEG.',
  tooLarge: 'File ini terlalu besar. Pilih yang maksimal 20 MB.',
  tooManyPixels: 'Piksel gambar ini terlalu banyak. Pilih yang lebih kecil, atau ambil foto baru.',
  tooSmall: 'Gambar ini terlalu kecil untuk menampilkan wajah. Pilih yang lebih besar.',
  uploading: 'Mengunggah foto…',
  checking: 'Memeriksa foto…',
  refused: {
    1700: { title: 'Foto tidak sampai.', hint: 'Ambil atau pilih foto lain.' },
    1701: {
      title: 'Foto pembanding tidak ada.',
      hint: 'Hubungi admin Anda, atau pilih metode lain.',
    },
    1702: {
      title: 'Wajah Anda tidak dikenali.',
      hint: 'Ambil foto lain: menghadap cahaya, tanpa penghalang di depan wajah.',
    },
    1704: {
      title: 'Nomor telepon Anda tidak dapat diperiksa.',
      hint: 'Lihat di profil Anda, atau hubungi admin Anda.',
    },
    1705: {
      title: 'Alamat email Anda tidak dapat diperiksa.',
      hint: 'Lihat di profil Anda, atau hubungi admin Anda.',
    },
    1707: { title: 'Wajah Anda tidak dapat ditambahkan.', hint: 'Ambil foto lain, atau pilih metode lain.' },
  },
  done: 'Saat Anda masuk berikutnya, wajah Anda bisa dicocokkan dengan foto ini.',
};
