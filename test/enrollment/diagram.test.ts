import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doc, exploreEnrollment, sorts, withDrawing } from '../../scripts/diagram.mjs';
import * as engine from '../../src/enrollment/index.js';
import { offers } from './offers.js';
import { timeless } from './walk.js';

describe('docs/enrollment.md', () => {
  test('shows the flow as it is', () => {
    const text = readFileSync(doc, 'utf8');
    // A diff of two long tables says less than what to do.
    expect(text === withDrawing(text, engine), 'It is stale: run "node scripts/diagram.mjs".').toBe(true);
  });

  test('says that it lacks its markers instead of writing anywhere', () => {
    expect(() => withDrawing('# Nothing', engine)).toThrow('lacks its markers');
  });
});

describe.each(sorts)('E10 each event in each state of: $title', ({ policy }) => {
  const steps = exploreEnrollment(engine, policy);

  test('every step is reached', () => {
    expect(new Set(steps.map(({ to }) => to.step))).toEqual(new Set(engine.enrollmentSteps));
  });

  test('a late answer changes nothing anywhere', () => {
    for (const { from, to, does } of steps.filter(({ label }) => label === 'late answer')) {
      expect(timeless(to)).toEqual(timeless(from));
      expect(does).toEqual([]);
    }
  });

  test('reset goes back to the beginning from anywhere, and forgets', () => {
    for (const { to, does } of steps.filter(({ label }) => label === 'reset')) {
      expect(to).toEqual({ ...engine.initialEnrollment, lastId: to.lastId });
      expect(does).toContain('forget');
    }
  });

  test('a question is taken back by staying, or by leaving again, and nothing has changed', () => {
    for (const { from, label, to } of steps.filter(({ from: asked }) => asked.question)) {
      const isLeft = from.live?.kind === 'settle' || (label !== 'stay' && label !== 'leave');
      if (!isLeft) expect(to).toEqual({ ...from, question: undefined });
    }
  });

  test('what is answered while a question is up does below it what it does without it', () => {
    const answers = ['asked', 'prepared', 'bound', 'proved', 'refused', '60 s are over'];
    const asked = steps.filter(({ from, label }) => from.question && answers.includes(label));
    for (const { from, event, to, does } of asked) {
      const without = engine.enrollmentReducer({ ...from, question: undefined }, event);
      expect({ ...to, question: undefined }).toEqual(without.state);
      expect(does).toEqual(without.effects.map(({ type }) => type));
    }
    expect(asked.length).toBeGreaterThan(0);
  });

  test('there is an offer in every state but the last, and none of them is empty', () => {
    for (const { to } of steps) expect(offers(to).length > 0).toBe(to.step !== 'closed');
    const labels: Record<string, string> = { submit: 'ask' };
    for (const { from, label, to, does } of steps) {
      const offered = offers(from).map((offer) => labels[offer] ?? offer);
      if (offered.includes(label)) expect([label, to === from && does.length === 0]).toEqual([label, false]);
    }
  });
});
