import { readSession } from './session.js';

/** `app/api/mfa-token/route.ts` in Next. */
export async function POST(request: Request): Promise<Response> {
  const refresh = new URL(request.url).searchParams.get('refresh') === 'true';
  const session = await readSession({ refresh });
  if (!session) return new Response(null, { status: 401 });
  return new Response(session.accessToken, { headers: { 'Cache-Control': 'no-store' } });
}
