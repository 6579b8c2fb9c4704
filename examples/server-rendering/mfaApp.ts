/** Your GenAuth application, said once for both sides: with another address or id the browser would find nothing of what was read ahead. */
export const mfaApp = {
  baseUrl: 'https://acme.genauth.ai',
  appId: '64f0c2e8a1b2c3d4e5f60718',
};
