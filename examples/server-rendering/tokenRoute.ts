import { readSession } from './session.js';

/** `app/api/mfa-token/route.ts` in Next. */
export async function POST(request: Request): Promise<Response> {
  const refresh = new URL(request.url).searchParams.get('refresh') === 'true';
  const { accessToken } = await readSession({ refresh });
  return new Response(accessToken, { headers: { 'Cache-Control': 'no-store' } });
}
