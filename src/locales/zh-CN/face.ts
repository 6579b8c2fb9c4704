import type { LazyMessages } from '../locale.js';

/** The words of the face's screens. */
export const face: LazyMessages['face'] = {
  consentTitle: '将保存一张您的人脸照片',
  consent: '照片会发送至登录服务，登录时用于比对。未经您确认，不会拍摄或发送。可随时解绑。',
  start: '继续',
  choose: '选择照片',
  chooseAnother: '换一张照片',
  hint: '光线充足的单人正面照，JPEG 或 PNG 格式。',
  preview: '您选择的照片',
  use: '使用这张照片',
  missing: '请先选择照片。',
  notSent: '选择「使用这张照片」后才会发送。',
  notAnImage: '文件不可用，请选择 JPEG 或 PNG 照片。',
  tooLarge: '文件过大，请选择不超过 20 MB 的照片。',
  tooSmall: '照片过小，请选择较大的照片。',
  uploading: '正在上传照片…',
  checking: '正在检查照片…',
  cancelUpload: '停止上传',
  otherWays: '没有摄像头，或不想拍照？可选择任意照片文件，或其他验证方式。',
  done: '下次登录时，可将人脸与这张照片比对。',
};
