/*
 * Glossary. One word for one thing, in every part:
 *
 *   two-step verification   verifikasi dua langkah   set up, add        tambahkan
 *   second step, method     metode                   remove             hapus
 *   authenticator app       aplikasi autentikator    to verify          verifikasi
 *   text message (factor)   SMS                      code               kode
 *   e-mail code (factor)    kode email               key (OTP)          kunci
 *   e-mail address          alamat email             recovery code      kode pemulihan
 *   phone number            nomor telepon            account            akun
 *   face                    wajah                    sign in            masuk
 *   photo                   foto                     administrator      admin
 *
 * The reader is Anda, left out where the sentence stands without it. Names that come from outside stand in “ ”, in
 * brackets or behind a colon.
 * Who leaves a screen closes it (tutup): keluar is what one does to sign out.
 */
import { loadParts } from './loadParts.js';
import type { Locale } from './locale.js';
import { list } from './id/list.js';

/** Indonesian. */
const id: Locale = {
  tag: 'id',
  dir: 'ltr',
  list,
  load: loadParts(() => import('./id/screens.js')),
};

export default id;
