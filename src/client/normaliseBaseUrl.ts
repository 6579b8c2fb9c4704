const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|[^.]+\.localhost)$/;

/**
 * The address that calls go to, without a trailing slash.
 *
 * @throws {TypeError} when it is no absolute http(s) URL, is plain http to another machine (the access token would
 *   travel in the clear), or carries a user name, query or fragment.
 */
export function normaliseBaseUrl(baseUrl: unknown): string {
  const wrong = (what: string) =>
    new TypeError(
      `createMfaClient: baseUrl ${what}, so no call could be made safely. ` +
        'Pass the https address from the console; http is for localhost only.',
    );
  if (typeof baseUrl !== 'string' || !baseUrl.trim()) throw wrong('is missing');
  let url: URL;
  try {
    url = new URL(baseUrl.trim());
  } catch {
    throw wrong('is not an absolute URL');
  }
  const { protocol, hostname, username, password, search, hash } = url;
  if (protocol !== 'https:' && (protocol !== 'http:' || !loopback.test(hostname))) {
    throw wrong(`uses ${protocol}//`);
  }
  if (username || password) throw wrong('holds a user name or password');
  if (search || hash) throw wrong('holds a query or fragment');
  return url.origin + url.pathname.replace(/\/+$/, '');
}
