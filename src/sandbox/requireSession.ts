import { SandboxRefusal } from './SandboxRefusal.js';
import type { SandboxConfig } from './switches/SandboxConfig.js';

/** The token that ends the session. */
const expiredToken = 'expired';

function readToken(header: string, scheme: SandboxConfig['authScheme']): string {
  // What an empty token leaves of its header is trimmed on its way.
  const bearer = /^Bearer(?=\s|$)(.*)$/i.exec(header)?.[1]?.trim();
  if (scheme === 'raw') return bearer === undefined ? header : '';
  if (scheme === 'bearer') return bearer ?? '';
  return bearer ?? header;
}

/**
 * Looks for a token and an application id (contract 4). Every token but `expired` is the account's.
 * @throws SandboxRefusal 401 without a session, 400 + 2011 without a demanded application id.
 */
export function requireSession(headers: Headers, config: SandboxConfig): void {
  const header = headers.get('authorization')?.trim() ?? '';
  const token = readToken(header, config.authScheme);
  const bySession = header === '' && config.missingToken === 'cookie';
  if ((token === '' && !bySession) || token === expiredToken) {
    throw new SandboxRefusal(401, 'Not logged in.', {
      apiCode: config.sessionApiCode,
      ...(config.session === 'http-401' && { httpStatus: 401 }),
    });
  }
  if (config.headerFamily !== 'any' && !headers.get(`x-${config.headerFamily}-app-id`)) {
    throw new SandboxRefusal(400, `The header x-${config.headerFamily}-app-id is missing.`, {
      apiCode: 2011,
    });
  }
}
