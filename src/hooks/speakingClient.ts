import type { MfaClient } from '../client/MfaClient.js';
import type { MfaContextValue } from './MfaContext.js';
import { serverLanguage } from './serverLanguage.js';

/** The provider's client, asking the server for the language on screen: what it says is shown where a person reads it. */
export const speakingClient = ({ client, locale }: MfaContextValue): MfaClient => ({
  ...client,
  request: (request) => client.request({ ...request, language: serverLanguage(locale) }),
});
