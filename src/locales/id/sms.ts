import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the text message's screens. */
export const sms: LazyMessages['sms'] = {
  country: 'Negara atau wilayah',
  search: 'Cari nama atau kode',
  noCountry: 'Negara tidak ditemukan. Coba kodenya, misalnya +62.',
  phone: 'Nomor telepon',
  hint: 'Kami akan mengirim satu SMS berisi kode. Nomor hanya dipakai untuk verifikasi saat Anda masuk.',
  weak: 'SMS bisa disadap. Aplikasi autentikator lebih aman.',
  send: 'Kirim kode',
  missing: 'Ketik nomor telepon Anda.',
  checking: 'Memeriksa nomor…',
  implausible: 'Ini sepertinya bukan nomor telepon. Periksa angkanya.',
  noCountryCode: 'Tidak ada negara dengan kode ini. Periksa angka setelah +.',
  tooShort: (country) => `Nomor ini terlalu pendek (${country}).`,
  tooLong: (country) => `Nomor ini terlalu panjang (${country}).`,
  notOfCountry: (country) =>
    `Ini sepertinya bukan nomor dari negara yang dipilih (${country}). Periksa keduanya.`,
  useAnyway: 'Nomor ini benar, gunakan',
  countryNotAllowed: (country) =>
    `Nomor dari negara ini (${country}) tidak diterima di sini, hanya dari negara dalam daftar.`,
  sent: (to) => `Kode sudah dikirim ke ${to}.`,
  change: 'Ganti nomor',
  code: 'Kode dari SMS',
  incomplete: 'Ketik kode lengkapnya.',
  codeHint: '4 sampai 8 digit',
  codeHintLength: (length) => `${length} digit`,
  autoSubmit: otp.autoSubmit,
  renew: 'Kirim kode baru',
  done: 'Saat Anda masuk berikutnya, kami bisa mengirim kode ke nomor ini.',
};
