/** Who is signed in, as your server knows it. */
export interface Session {
  userId: string;
  /** The language that the person reads. */
  language: string;
  /** Stays on the server. */
  accessToken: string;
}

/** Stands for your own: it would read your session's cookie, and have the token renewed where it is asked to. */
export function readSession({ refresh = false } = {}): Promise<Session> {
  return Promise.resolve({
    userId: 'ada',
    language: 'zh-CN',
    accessToken: refresh ? 'token-of-ada-renewed' : 'token-of-ada',
  });
}
