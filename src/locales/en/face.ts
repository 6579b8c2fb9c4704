/** The words of the face's screens. */
export const face = {
  consentTitle: 'A photo of your face is stored',
  consent:
    'It is sent to the sign-in service and compared when you sign in. Nothing is taken or sent before you say so. You can remove it at any time.',
  start: 'Continue',
  choose: 'Choose a photo',
  chooseAnother: 'Choose another photo',
  hint: 'One face, from the front, in good light. JPEG or PNG.',
  preview: 'The photo that you chose',
  use: 'Use this photo',
  missing: 'Choose a photo first.',
  notSent: 'Nothing is sent until you choose “Use this photo”.',
  notAnImage: 'This file is not a usable photo. Choose a JPEG or PNG picture.',
  tooLarge: 'This file is too large. Choose one of at most 20 MB.',
  tooSmall: 'This picture is too small to show a face. Choose a larger one.',
  uploading: 'Uploading the photo…',
  checking: 'Checking the photo…',
  cancelUpload: 'Stop uploading',
  otherWays: 'No camera, or you’d rather not? Any photo file will do, or choose another method.',
  done: 'Next time you sign in, your face can be compared with this photo.',
};
