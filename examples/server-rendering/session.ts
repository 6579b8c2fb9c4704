/** Who is signed in, as your server knows it. */
export interface Session {
  userId: string;
  /** The language that the person reads. */
  language: string;
  /** Stays on the server. */
  accessToken: string;
}

/** Stands for your own: it would read your session's cookie, and have the token renewed where it is asked to. */
export function readSession({ refresh = false } = {}): Promise<Session | undefined> {
  return Promise.resolve({
    userId: 'ada',
    language: 'zh-CN',
    accessToken: refresh ? 'token-of-ada-renewed' : 'token-of-ada',
  });
}

/** The same for pages. Yours would send people to sign in, by `redirect`, which throws. */
export async function requireSession(): Promise<Session> {
  const session = await readSession();
  if (!session) throw new Error('Nobody is signed in.');
  return session;
}
