import type { LazyMessages } from '../locale.js';
import { otp } from './otp.js';

/** The words of the e-mail's screens. */
export const email: LazyMessages['email'] = {
  email: 'Alamat email',
  hint: 'Kami akan mengirim satu email berisi kode. Alamat hanya dipakai untuk verifikasi saat Anda masuk.',
  weak: 'Siapa pun yang membaca email Anda bisa memakai kode ini. Aplikasi autentikator lebih aman.',
  send: 'Kirim kode',
  missing: 'Ketik alamat email Anda.',
  spaces: 'Alamat email tidak memakai spasi. Hapus spasinya.',
  noAt: 'Tanda @ belum ada. Contoh: nama@example.com.',
  noDomain: 'Bagian setelah @ belum lengkap. Contoh: nama@example.com.',
  implausible: 'Ini sepertinya bukan alamat email. Contoh: nama@example.com.',
  tooLong: 'Ini terlalu panjang untuk alamat email.',
  guess: (address) => `Maksud Anda ${address}?`,
  sent: (to) => `Kode sudah dikirim ke ${to}. Lihat juga folder spam.`,
  change: 'Ganti alamat',
  code: 'Kode dari email',
  incomplete: 'Ketik kode lengkapnya.',
  codeHint: '4 sampai 8 digit',
  codeHintLength: (length) => `${length} digit`,
  autoSubmit: otp.autoSubmit,
  renew: 'Kirim kode baru',
  done: 'Saat Anda masuk berikutnya, kami bisa mengirim kode ke alamat ini.',
};
