const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|[^.]+\.localhost)$/;

/**
 * The address that calls go to, without a trailing slash.
 *
 * @throws {TypeError} when it is no absolute http(s) URL, is plain http to another machine (the access token would
 *   travel in the clear), or carries a user name, query or fragment.
 */
export function normaliseBaseUrl(baseUrl: unknown): string {
  const wrong = (what: string, todo: string) =>
    new TypeError(`createMfaClient: baseUrl ${what}, so no call could be made safely. ${todo}`);
  const example = 'Pass the authentication address from the GenAuth console, e.g. "https://acme.genauth.ai".';
  if (typeof baseUrl !== 'string' || baseUrl.trim() === '') throw wrong('is missing', example);
  let url: URL;
  try {
    url = new URL(baseUrl.trim());
  } catch {
    throw wrong('is not an absolute URL', example);
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.test(url.hostname))) {
    throw wrong(`uses ${url.protocol}//`, 'Use https; plain http is accepted for localhost only.');
  }
  if (url.username || url.password) throw wrong('holds a user name or password', 'Remove them.');
  if (url.search || url.hash)
    throw wrong('holds a query or fragment', 'Remove everything from "?" or "#" on.');
  return url.origin + url.pathname.replace(/\/+$/, '');
}
