import type { LazyMessages } from '../locale.js';

/** The words of the face's screens. */
export const face: LazyMessages['face'] = {
  consentTitle: '将保存一张您的人脸照片',
  consent: '照片会发送至登录服务，并在您登录时用于比对。未经您确认，不会拍摄或发送任何内容。您可以随时解绑。',
  start: '继续',
  choose: '选择照片',
  chooseAnother: '换一张照片',
  hint: '单人正面照，光线充足，JPEG 或 PNG 格式。',
  preview: '您选择的照片',
  use: '使用这张照片',
  missing: '请先选择照片。',
  notSent: '选择「使用这张照片」之前，不会发送任何内容。',
  notAnImage: '此文件不是可用的照片，请选择 JPEG 或 PNG 图片。',
  tooLarge: '文件过大，请选择不超过 20 MB 的照片。',
  tooSmall: '图片太小，无法看清面部，请选择大一些的照片。',
  uploading: '正在上传照片…',
  checking: '正在检查照片…',
  cancelUpload: '停止上传',
  otherWays: '没有摄像头，或不想拍照？选择任意照片文件即可，也可以改用其他验证方式。',
  done: '下次登录时，可将您的人脸与这张照片比对。',
};
