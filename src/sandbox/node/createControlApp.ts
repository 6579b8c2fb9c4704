import { Hono } from 'hono';
import { cors } from 'hono/cors';
import * as v from 'valibot';

import type { Sandbox } from '../Sandbox.js';
import { sandboxFaultKinds } from '../SandboxFault.js';
import { sandboxOperations } from '../sandboxOperations.js';
import { sandboxSwitches } from '../switches/sandboxSwitches.js';

const httpStatus = v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599));
const numberOrText = v.union([v.number(), v.string()]);
const common = {
  latency: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  after: v.optional(v.boolean()),
};
const transportFault = v.strictObject({
  kind: v.picklist(sandboxFaultKinds),
  status: v.optional(httpStatus),
  ...common,
});
const answerFault = v.strictObject({
  status: v.optional(httpStatus),
  statusCode: v.optional(v.pipe(v.number(), v.integer())),
  apiCode: v.optional(numberOrText),
  message: v.optional(v.string()),
  retryAfter: v.optional(numberOrText),
  data: v.optional(v.unknown()),
  ...common,
});
// Chosen by hand, not by a union: its one message would be "invalid type" for every slip.
const faultSchema = v.lazy((fault) =>
  typeof fault === 'object' && fault !== null && 'kind' in fault ? transportFault : answerFault,
);

const bodies = {
  clock: v.strictObject({ advanceMs: v.pipe(v.number(), v.finite(), v.minValue(0)) }),
  faults: v.strictObject({ operation: v.picklist(sandboxOperations), fault: v.nullable(faultSchema) }),
  switches: v.record(v.string(), v.unknown()),
};

/** The switches with their present value, default and meaning. */
function describeSwitches(sandbox: Sandbox): unknown {
  const now: Readonly<Record<string, unknown>> = sandbox.config;
  return Object.fromEntries(
    Object.entries(sandboxSwitches).map(([name, entry]) => [name, { value: now[name], ...entry }]),
  );
}

async function read<const Schema extends v.GenericSchema>(
  schema: Schema,
  request: Request,
): Promise<v.InferOutput<Schema>> {
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    throw new TypeError('The body is not JSON.');
  }
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new TypeError(`${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
}

/**
 * The calls under `/sandbox` by which a test in another process looks at a sandbox and steers it. A call that makes
 * no sense is answered 400 with `{ error }`, and changes nothing.
 */
export function createControlApp(sandbox: Sandbox): Hono {
  const app = new Hono();
  app.use(cors({ origin: '*', allowMethods: ['GET', 'POST'] }));
  app.get('/inbox', (context) => context.json(sandbox.inbox));
  app.get('/requests', (context) => context.json(sandbox.requests));
  app.get('/account', (context) => {
    const { user, factors, pending, enabledFactorTypes } = sandbox.account;
    return context.json({ user, factors, pending, enabledFactorTypes });
  });
  app.get('/switches', (context) => context.json(describeSwitches(sandbox)));
  app.post('/switches', async (context) => {
    sandbox.configure(await read(bodies.switches, context.req.raw));
    return context.json(sandbox.config);
  });
  app.post('/clock', async (context) => {
    sandbox.clock.advance((await read(bodies.clock, context.req.raw)).advanceMs);
    return context.json({ now: sandbox.clock.now() });
  });
  app.post('/faults', async (context) => {
    const { operation, fault } = await read(bodies.faults, context.req.raw);
    sandbox.faults.set(operation, fault);
    return context.json(sandbox.faults.current);
  });
  app.post('/step-up', (context) => {
    sandbox.account.confirmStepUp();
    return context.json({ ok: true });
  });
  app.post('/reset', (context) => {
    sandbox.reset();
    return context.json({ ok: true });
  });
  app.onError((error, context) => context.json({ error: error.message }, 400));
  return app;
}
