import { act, render, screen } from '@testing-library/react';
import { Profiler, createRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Countdown } from '../../src/ui/Countdown.js';
import type { CountdownProps } from '../../src/ui/Countdown.js';

let now = 0;
const end = (at: number) => () => at - now;
const schedule: CountdownProps['schedule'] = (run, ms) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};
const pass = (ms: number) =>
  act(() => {
    // In small steps: a timer looks at the clock while it runs.
    for (let left = ms; left > 0; left -= 100) {
      now += Math.min(100, left);
      vi.advanceTimersByTime(Math.min(100, left));
    }
  });
const words = {
  text: (seconds: number) => `${seconds} s left`,
  announce: (seconds: number) => (seconds ? `${seconds} seconds left` : 'The time is over'),
};
const shown = () => screen.getByRole('timer');
const spoken = () => screen.getByRole('status');

beforeEach(() => {
  now = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('E3 shows the whole seconds left, each second, without a React commit', () => {
  const commits = vi.fn();
  const remaining = end(60_000);
  render(
    <Profiler id="countdown" onRender={commits}>
      <Countdown remaining={remaining} schedule={schedule} {...words} />
    </Profiler>,
  );
  expect(shown()).toHaveTextContent('60 s left');
  const before = commits.mock.calls.length;
  pass(1_000);
  expect(shown()).toHaveTextContent('59 s left');
  expect(shown()).toHaveAttribute('data-remaining', '59');
  pass(39_500);
  expect(shown()).toHaveTextContent('20 s left');
  expect(commits.mock.calls.length).toBe(before);
});

test('E3 speaks at 30 seconds and at the end, and at no other second', () => {
  const remaining = end(60_000);
  render(<Countdown remaining={remaining} schedule={schedule} {...words} />);
  const heard: string[] = [];
  const observer = new MutationObserver(() => {});
  observer.observe(spoken(), { childList: true, characterData: true, subtree: true });
  for (let second = 0; second < 65; second++) {
    pass(1_000);
    if (observer.takeRecords().length > 0) heard.push(spoken().textContent);
  }
  expect(heard).toEqual(['30 seconds left', 'The time is over']);
});

const looks: [string, () => EventTarget][] = [
  ['visibilitychange', () => document],
  ['pageshow', () => window],
  ['focus', () => window],
];

test.each(looks)('E3 is right at once after a sleeping tab, and stays at 0: %s', (look, on) => {
  const remaining = end(60_000);
  render(<Countdown remaining={remaining} schedule={schedule} {...words} />);
  now = 3_600_000;
  act(() => void on().dispatchEvent(new Event(look)));
  expect(shown()).toBeEmptyDOMElement();
  expect(shown()).toHaveAttribute('data-remaining', '0');
  expect(spoken()).toHaveTextContent('The time is over');
  act(() => void on().dispatchEvent(new Event(look)));
  pass(2_000);
  expect(shown()).toHaveAttribute('data-remaining', '0');
});

test('E3 never shows more time than before, even if the clock is set back', () => {
  const remaining = end(60_000);
  render(<Countdown remaining={remaining} schedule={schedule} {...words} />);
  pass(20_000);
  now = 0;
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(shown()).toHaveAttribute('data-remaining', '40');
});

test('E4 a new token starts the time anew', () => {
  const { rerender } = render(<Countdown remaining={end(10_000)} schedule={schedule} {...words} />);
  pass(10_000);
  expect(shown()).toHaveAttribute('data-remaining', '0');
  rerender(<Countdown remaining={end(70_000)} schedule={schedule} {...words} />);
  expect(shown()).toHaveAttribute('data-remaining', '60');
  expect(spoken()).toBeEmptyDOMElement();
});

test('E3 the line under the title follows the time and warns near the end', () => {
  const lifeRef = createRef<HTMLDivElement>();
  const remaining = end(60_000);
  render(
    <>
      <div ref={lifeRef} />
      <Countdown remaining={remaining} schedule={schedule} {...words} total={60_000} lifeRef={lifeRef} />
    </>,
  );
  const life = () => Number(lifeRef.current?.style.getPropertyValue('--mfa--life'));
  expect(life()).toBeCloseTo(59 / 60);
  pass(30_000);
  expect(life()).toBeCloseTo(29 / 60);
  expect(lifeRef.current).not.toHaveAttribute('data-low');
  pass(16_000);
  expect(lifeRef.current).toHaveAttribute('data-low');
  pass(14_000);
  expect(life()).toBe(0);
});

test('leaves no timer behind, and starts none when the page is looked at later', () => {
  const remaining = end(60_000);
  const { unmount } = render(<Countdown remaining={remaining} schedule={schedule} {...words} />);
  const look = () => {
    for (const [name, on] of looks) on().dispatchEvent(new Event(name));
  };
  look();
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  look();
  expect(vi.getTimerCount()).toBe(0);
});
