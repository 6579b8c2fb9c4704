// Draws the enrolment flow into docs/enrollment.md, by trying each event in each state that the reducer can reach:
// `node scripts/diagram.mjs`. A test holds the drawing against the reducer.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './run.mjs';

/**
 * @typedef {typeof import('../src/enrollment/index.js')} Engine
 * @typedef {import('../src/enrollment/index.js').EnrollmentState} State
 * @typedef {import('../src/enrollment/index.js').EnrollmentPolicy} Policy
 * @typedef {import('../src/enrollment/index.js').EnrollmentEvent} Event
 * @typedef {import('../src/client/MfaError.js').MfaError} MfaError
 * @typedef {{ label: string, event: Event }} Trial
 * @typedef {{ from: State, label: string, event: Event, to: State, does: string[] }} Step
 */

const markers = ['<!-- drawn by scripts/diagram.mjs: from here -->', '<!-- to here -->'];
export const doc = join(root, 'docs/enrollment.md');

/** The two sorts of factor types, each with a picture of its own. */
export const sorts = [
  {
    title: 'A code that answers a challenge (authenticator app, text message, e-mail)',
    policy: { proofFirst: false, renewAfter: 30_000, renewAfterRefusal: 0 },
  },
  {
    title: 'A proof that is gathered first (photo)',
    policy: { proofFirst: true, renewAfter: 60_000, renewAfterRefusal: 0 },
  },
];

/** @param {number} ms */
const moment = (ms) => ({ wall: ms, steady: ms });

/**
 * Every event that can meet a state, each in the variants that make a difference. Answers are to the request that is
 * under way; `late` ones are to another.
 * @param {State} state
 * @param {Policy} policy
 * @returns {Trial[]}
 */
function trials(state, policy) {
  const at = moment(state.challenge?.spent ?? 0);
  const id = state.live?.id ?? 0;
  const newToken = { enrollmentToken: 'token', data: {}, askedAt: moment(0), at: moment(0) };
  /** @param {string} kind */
  const error = (kind) => /** @type {MfaError} */ ({ kind });
  /** @param {string} address */
  const to = (address) => ({ type: /** @type {const} */ ('ask'), profile: {}, target: address, at });
  const bare = /** @type {const} */ (['renew', 'cancel', 'back', 'leave', 'stay', 'discard', 'reset']);
  return [
    { label: 'choose', event: { type: 'choose', factorType: 'type', policy, at } },
    { label: 'ask', event: to(state.target || 'address') },
    { label: 'ask (other address)', event: to(state.target === 'address' ? 'other' : 'address') },
    { label: 'asked', event: { type: 'asked', id, changed: false, ...newToken } },
    { label: 'prove', event: { type: 'prove', proof: 'proof', at } },
    { label: 'prepared', event: { type: 'prepared', id, at } },
    ...[true, false].map((hasRecoveryCode) => ({
      label:
        (state.live?.kind === 'prove' ? 'bound' : 'found in the list') +
        (hasRecoveryCode ? '' : ' (no recovery code)'),
      event: /** @type {Event} */ ({ type: 'bound', id: state.live?.id, hasRecoveryCode, at }),
    })),
    { label: 'proved', event: { type: 'proved', id, hasRecoveryCode: !state.saved, at } },
    { label: 'refused', event: { type: 'refused', id, error: error('passcode-wrong'), at } },
    ...(state.live?.kind === 'prove' && !policy.proofFirst
      ? [
          {
            label: 'refused (token dead)',
            event: /** @type {Event} */ ({ type: 'refused', id, error: error('enrollment-expired'), at }),
          },
        ]
      : []),
    { label: 'late answer', event: { type: 'asked', id: -1, changed: true, ...newToken } },
    { label: 'late answer', event: { type: 'proved', id: -1, hasRecoveryCode: true, at } },
    { label: 'late answer', event: { type: 'refused', id: -1, error: error('server'), at } },
    { label: 'save', event: { type: 'save', kept: true, at } },
    { label: 'save (taken back)', event: { type: 'save', kept: false, at } },
    ...bare.map((type) => ({ label: type, event: { type, at } })),
    { label: '30 s are over', event: { type: 'time', at: moment(30_000) } },
    { label: '60 s are over', event: { type: 'time', at: moment(60_000) } },
  ];
}

/**
 * What can be seen of a state: everything but numbers, texts and secrets.
 * @param {Engine} engine
 * @param {State} state
 */
function situation({ canRenew, isAlive }, state) {
  const { step, live, challenge, question, saved } = state;
  const request = { ask: 'asking', prepare: 'storing', prove: 'proving', settle: 'bound' };
  const parts = [];
  if (live) parts.push(request[live.kind]);
  else if (step === 'done') parts.push(saved ? 'nothing to keep' : 'code to keep');
  else if (step === 'prove' && canRenew(state) && isAlive(challenge)) parts.push('token lives, may ask anew');
  else if (challenge) parts.push(isAlive(challenge) ? 'token lives' : 'token over');
  if (question) parts.push(question === 'discard' ? '“discard?”' : '“code not kept?”');
  return [step, ...parts].join(', ');
}

/**
 * The same, coarse enough for a picture.
 * @param {Engine} engine
 * @param {State} state
 */
function place(engine, state) {
  const { step, live, question, challenge, saved } = state;
  if (question) return question === 'discard' ? '“discard?”' : '“code not kept?”';
  if (live) return situation(engine, state);
  if (step === 'prove' && challenge) return engine.isAlive(challenge) ? 'prove' : 'prove, token over';
  if (step === 'done') return saved ? 'done' : 'done, code to keep';
  return step;
}

/**
 * Each event in each state that can be reached, in the order in which they are found.
 * @param {Engine} engine
 * @param {Policy} policy
 * @returns {Step[]}
 */
export function exploreEnrollment(engine, policy) {
  /** @param {State} state */
  const key = (state) =>
    [
      situation(engine, state),
      state.error?.during,
      state.target,
      state.challenge && Math.min(2, Math.floor(state.challenge.spent / 30_000)),
      state.challenge?.dead,
      state.saved,
    ].join('|');
  /** @type {Step[]} */
  const steps = [];
  const known = new Set([key(engine.initialEnrollment)]);
  const open = [engine.initialEnrollment];
  for (let from = open.shift(); from; from = open.shift()) {
    for (const { label, event } of trials(from, policy)) {
      const { state: to, effects } = engine.enrollmentReducer(from, event);
      steps.push({ from, label, event, to, does: effects.map(({ type }) => type) });
      if (known.has(key(to))) continue;
      known.add(key(to));
      open.push(to);
    }
  }
  return steps;
}

/**
 * Values by key, each once, in the order in which they came.
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => string} keyOf
 * @param {(one: T) => string} valueOf
 */
function grouped(all, keyOf, valueOf) {
  /** @type {Map<string, Set<string>>} */
  const groups = new Map();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? new Set();
    groups.set(keyOf(one), group.add(valueOf(one)));
  }
  return groups;
}

/** @param {Step} step */
const said = ({ label, does }) => (does.length > 0 ? `${label} / ${does.join(' + ')}` : label);

/** @param {Engine} engine @param {Step[]} steps */
function picture(engine, steps) {
  const drawn = steps.filter(({ from, label, to }) => {
    const [here, there] = [place(engine, from), place(engine, to)];
    // The question is answered by going back to where it was asked: that is everywhere.
    return here !== there && label !== 'reset' && (!from.question || to.step === 'closed');
  });
  const names = [...new Set(drawn.flatMap(({ from, to }) => [place(engine, from), place(engine, to)]))];
  /** @param {string} name */
  const id = (name) => `s${names.indexOf(name)}`;
  const arrows = grouped(
    drawn,
    ({ from, to }) => `${id(place(engine, from))} --> ${id(place(engine, to))}`,
    said,
  );
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...names.map((name) => `  state "${name}" as ${id(name)}`),
    `  [*] --> ${id('choose')}`,
    ...[...arrows].map(([arrow, labels]) => `  ${arrow}: ${[...labels].join(', ')}`),
    '```',
  ];
}

/** What answers a question; everything else goes on below it as without it. */
const ofQuestion = new Set(['stay', 'leave', 'discard']);

/** @param {Engine} engine @param {Step[]} steps */
function table(engine, steps) {
  const changing = steps.filter(({ from, label, to, does }) => {
    if (label === 'reset' || (from.question && !ofQuestion.has(label))) return false;
    return does.length > 0 || situation(engine, from) !== situation(engine, to);
  });
  const { enrollmentSteps } = engine;
  changing.sort(
    ({ from: a }, { from: b }) =>
      enrollmentSteps.indexOf(a.step) - enrollmentSteps.indexOf(b.step) ||
      situation(engine, a).localeCompare(situation(engine, b), 'en'),
  );
  const rows = grouped(
    changing,
    ({ from, label, does }) => `| ${situation(engine, from)} | ${label} | ${does.join(', ') || '–'}`,
    ({ to }) => situation(engine, to),
  );
  const lines = [...rows].map(([row, targets]) => `${row} | ${[...targets].join(' *or* ')} |`);
  return ['| where | what happens | asks the outside to | then |', '| --- | --- | --- | --- |', ...lines];
}

/**
 * What stands between the markers.
 * @param {Engine} engine
 */
export function drawEnrollment(engine) {
  return sorts
    .flatMap(({ title, policy }) => {
      const steps = exploreEnrollment(engine, policy);
      return [
        `### ${title}`,
        '',
        ...picture(engine, steps),
        '',
        '<details><summary>Each situation and each event that changes something in it</summary>',
        '',
        ...table(engine, steps),
        '',
        '</details>',
        '',
      ];
    })
    .join('\n');
}

/**
 * The document with the drawing of this reducer in it.
 * @param {string} text
 * @param {Engine} engine
 */
export function withDrawing(text, engine) {
  const [from = '', to = ''] = markers;
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`docs/enrollment.md lacks its markers: ${markers.join(' ')}`);
  return `${text.slice(0, start + from.length)}\n\n${drawEnrollment(engine)}\n${text.slice(end)}`;
}

if (isMain(import.meta.url)) {
  const { tsImport } = await import('tsx/esm/api');
  const engine = await tsImport('../src/enrollment/index.ts', import.meta.url);
  writeFileSync(doc, withDrawing(readFileSync(doc, 'utf8'), engine));
  console.log('docs/enrollment.md is drawn.');
}
