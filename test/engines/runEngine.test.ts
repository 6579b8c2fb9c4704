/** What a run in one browser engine counts, on an engine that answers from a list. */
import { expect, test, vi } from 'vitest';
import { runEngine } from '../../scripts/engines/runEngine.mjs';

const story = (id: string, tags: string[] = []) => ({
  id,
  title: 'Screens',
  name: id,
  type: 'story' as const,
  importPath: './stories/Screens.stories.tsx',
  tags,
});

/** Each story's tries: why it fails, nothing where it passes, an error where the browser goes. */
function engineWith(tries: Record<string, (string | Error)[]>) {
  const opened: string[] = [];
  const closed: string[] = [];
  const engine = {
    name: 'Pretend',
    packages: ['pretend'],
    isFound: () => true,
    open: async () => {
      opened.push('once');
      return {
        version: '1.0',
        close: async () => void closed.push('once'),
        tab: {
          goto: async () => {},
          pressAt: async () => {},
          type: async () => {},
          press: async () => {},
          evaluate: async (expression: string) => {
            if (expression.includes('hasFocus')) return true;
            const id = Object.keys(tries).find((one) => expression.includes(`"${one}"`));
            const outcome = id === undefined ? '' : (tries[id]?.shift() ?? '');
            if (outcome instanceof Error) throw outcome;
            return outcome;
          },
        },
      };
    },
  };
  return { engine, opened, closed };
}

const run = (
  tries: Record<string, (string | Error)[]>,
  stories = Object.keys(tries).map((id) => story(id)),
) => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const { engine, opened, closed } = engineWith(tries);
  return runEngine(engine, { url: 'http://127.0.0.1:1', stories, walks: false, axe: false }).then(
    (result) => ({
      ...result,
      opened,
      closed,
    }),
  );
};

test('D2 a story that fails twice has failed; one that needs a second try passes, and the end says so', async () => {
  const { passed, failed, summary } = await run({
    good: [],
    'now-and-then': ['too slow'],
    bad: ['no button', 'no button'],
  });
  expect({ passed, failed }).toEqual({ passed: 2, failed: 1 });
  expect(summary).toMatch(/^Pretend 1\.0: 2 passed, 1 failed, 0 not run, in \d+ s/);
  expect(summary).toContain('passed at the second try: Screens: now-and-then\n    too slow');
  expect(vi.mocked(console.log).mock.calls).toEqual([['FAILED Pretend: Screens: bad\n    no button']]);
});

test('D2 a story that the engine can’t run is in neither number, and named', async () => {
  const { passed, failed, summary } = await run({}, [story('good'), story('lacking', ['not-in-pretend'])]);
  expect({ passed, failed }).toEqual({ passed: 1, failed: 0 });
  expect(summary).toContain('not run (not-in-pretend): Screens: lacking');
});

test('D2 a browser that goes is opened anew, and the stories after it run', async () => {
  const { passed, failed, opened, closed } = await run({
    crash: [new Error('no such session')],
    after: [],
  });
  expect({ passed, failed }).toEqual({ passed: 2, failed: 0 });
  expect([opened.length, closed.length]).toEqual([2, 2]);
});

test('D2 an engine that does not start has failed once', async () => {
  const { engine } = engineWith({});
  const open = () => Promise.reject(new Error('no screen'));
  const { summary, ...counts } = await runEngine(
    { ...engine, open },
    { url: 'http://127.0.0.1:1', stories: [story('one'), story('two')], walks: false, axe: false },
  );
  expect(counts).toEqual({ passed: 0, failed: 1 });
  expect(summary).toBe('Pretend did not run: no screen');
});
