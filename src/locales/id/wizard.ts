import type { LazyMessages } from '../locale.js';

const left = (seconds: number) => (seconds ? `Sisa ${seconds} detik` : 'Waktu satu menit habis');

/** The words around every enrolment. */
export const wizard: LazyMessages['wizard'] = {
  title: 'Tambahkan metode',
  lead: 'Dari yang terkuat.',
  nothing: 'Tidak ada lagi yang bisa ditambahkan.',
  back: 'Kembali',
  cancel: 'Batal',
  close: 'Tutup',
  verify: 'Verifikasi',
  loading: 'Memuat…',
  done: 'Selesai',
  doneTitle: (name) => `“${name}” ditambahkan`,
  doneNotice: 'Semua siap.',
  secondsLeft: left,
  spoken: (seconds) =>
    `${left(seconds)}.${seconds ? '' : ' Yang Anda ketik tetap ada. Lanjutkan dengan satu tombol.'}`,
  expired: 'Waktu satu menit habis.',
  needsNew: 'Perlu kode baru.',
  expiredHint: 'Yang Anda ketik tetap ada. Lanjutkan dengan satu tombol.',
  renewIn: (seconds) => `dalam ${seconds} dtk`,
  renewOpen: 'Anda sudah bisa mendapatkan kode baru.',
  discard: {
    title: 'Berhenti menambahkan?',
    hint: 'Yang sudah Anda lakukan di sini akan hilang. Akun Anda tidak berubah.',
    confirm: 'Berhenti',
    cancel: 'Lanjutkan',
  },
  unsaved: {
    title: 'Keluar tanpa kode pemulihan?',
    hint: 'Kode hanya ditampilkan sekali. Tanpa kode ini, Anda mungkin tidak bisa masuk jika ponsel hilang.',
    confirm: 'Keluar',
    cancel: 'Kembali ke kode',
  },
  recovery: {
    label: 'Kode pemulihan',
    hint: 'Dengan kode ini, Anda bisa masuk jika ponsel hilang. Hanya ditampilkan sekali, sekarang.',
    copy: 'Salin',
    copied: 'Disalin',
    copyFailed: 'Tidak dapat disalin',
    save: 'Simpan ke file',
    print: 'Cetak',
    gate: 'Sudah saya simpan di tempat aman',
    gateRequired: 'Simpan kode dulu, lalu konfirmasi di sini.',
    gateType: 'Ketik empat karakter terakhir kode',
    gateTypeWrong: 'Bukan empat karakter terakhir. Periksa salinan Anda.',
    fileName: 'kode-pemulihan.txt',
    fileText: (code, account) => `Kode pemulihan${account && ` untuk ${account}`}\n\n${code}\n`,
  },
};
