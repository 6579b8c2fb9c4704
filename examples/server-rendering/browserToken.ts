/** The browser's own token, from your server; nothing where nobody is signed in any more. */
export async function browserToken({
  refresh,
  signal,
}: {
  refresh: boolean;
  signal: AbortSignal;
}): Promise<string | null> {
  const response = await fetch(`/api/mfa-token?refresh=${refresh}`, { method: 'POST', signal });
  if (response.status === 401) return null;
  if (!response.ok) throw new Error(`No token: ${response.status}.`);
  return response.text();
}
