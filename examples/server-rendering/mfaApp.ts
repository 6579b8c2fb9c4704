/** Your GenAuth application, for both sides. */
export const mfaApp = {
  baseUrl: 'https://acme.genauth.ai',
  appId: '64f0c2e8a1b2c3d4e5f60718',
};
