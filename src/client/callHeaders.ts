import type { MfaClientOptions } from './MfaClient.js';

/** The two families of header names in use (contract 4); which one a GenAuth server needs is not documented. */
const prefixes = {
  authing: ['x-authing-'],
  genauth: ['x-genauth-'],
  both: ['x-authing-', 'x-genauth-'],
} as const;

/** Language tags that the API knows (contract 4); others travel as they are. */
const wireLanguages: Readonly<Record<string, string>> = { en: 'en-US', ja: 'ja-JP' };

/** The headers of one call, the token among them; `language` counts where the options name none. */
export function callHeaders(options: MfaClientOptions, token: string, language = ''): Record<string, string> {
  const lang = options.language || language;
  const facts: Record<string, string | undefined> = {
    'app-id': options.appId,
    'userpool-id': options.userPoolId,
    'request-from': 'genauth-mfa-react',
    lang: wireLanguages[lang] ?? lang,
  };
  // The host's first: the kit's own replace them, whatever letter case they came in.
  const headers = Object.fromEntries(new Headers(options.headers));
  // What the body is, only its sender knows: a photo's form has a boundary in here.
  delete headers['content-type'];
  headers['accept'] = 'application/json';
  headers['authorization'] = options.authScheme === 'raw' ? token : `Bearer ${token}`;
  for (const prefix of prefixes[options.headerFamily ?? 'authing']) {
    for (const [name, value] of Object.entries(facts)) if (value) headers[prefix + name] = value;
  }
  return headers;
}
