import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { createLazy, useLazy } from '../../src/ui/createLazy.js';
import type { Lazy } from '../../src/ui/createLazy.js';

function Part({ lazy }: { lazy: Lazy<string> }) {
  const state = useLazy(lazy);
  return (
    <p>
      {state.status === 'ready' ? state.value : state.status}
      <button onClick={lazy.preload}>Retry</button>
    </p>
  );
}

test('loads nothing before it is asked, and once however often it is', async () => {
  const load = vi.fn(async () => 'form');
  const lazy = createLazy(load);
  expect(lazy.peek()).toEqual({ status: 'pending' });
  expect(load).not.toHaveBeenCalled();
  lazy.preload();
  await Promise.all([lazy.load(), lazy.load()]);
  expect(load).toHaveBeenCalledTimes(1);
  expect(lazy.peek()).toEqual({ status: 'ready', value: 'form' });
  expect(lazy.peek()).toBe(lazy.peek());
});

test('X4 shows a part at once where it was fetched on hover', async () => {
  const lazy = createLazy(async () => 'form');
  await lazy.load();
  render(<Part lazy={lazy} />);
  expect(screen.getByText('form')).toBeVisible();
});

test('X4 a part that could not be fetched can be fetched again', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockResolvedValueOnce('form');
  const lazy = createLazy(load);
  render(<Part lazy={lazy} />);
  expect(await screen.findByText('failed')).toBeVisible();
  expect(lazy.peek()).toEqual({ status: 'failed' });
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(await screen.findByText('form')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});

test('two views of one part share its loading and leave no listener behind', async () => {
  let arrive: (value: string) => void = () => {};
  const lazy = createLazy(() => new Promise<string>((resolve) => (arrive = resolve)));
  const first = render(<Part lazy={lazy} />);
  render(<Part lazy={lazy} />);
  expect(screen.getAllByText('pending')).toHaveLength(2);
  first.unmount();
  await act(async () => arrive('form'));
  expect(screen.getByText('form')).toBeVisible();
});

test('whoever awaits load() hears when it is over, failed or not', async () => {
  const lazy = createLazy(() => Promise.reject(new Error('deploy')));
  await expect(lazy.load()).resolves.toBeUndefined();
  expect(lazy.peek()).toEqual({ status: 'failed' });
});
