import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { CopyButton } from '../../src/ui/CopyButton.js';

const words = { label: 'Copy key', copiedLabel: 'Copied', failedLabel: 'Select the key and copy it' };

afterEach(() => {
  vi.useRealTimers();
});

test('O2 copies the key, says so in the button and to readers, and is itself again after two seconds', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  render(<CopyButton text={() => 'JBSWY3DP'} {...words} />);
  await user.click(screen.getByRole('button', { name: 'Copy key' }));
  expect(await navigator.clipboard.readText()).toBe('JBSWY3DP');
  expect(await screen.findByRole('button', { name: 'Copied' })).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
  // Two seconds from the last copy.
  act(() => void vi.advanceTimersByTime(1500));
  await user.click(screen.getByRole('button', { name: 'Copied' }));
  act(() => void vi.advanceTimersByTime(1500));
  expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
  act(() => void vi.advanceTimersByTime(500));
  expect(screen.getByRole('button', { name: 'Copy key' })).toHaveFocus();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('O2 without the clipboard API it copies a selection, and leaves nothing of it in the page', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  let selected = '';
  const execCommand = vi.fn(() => {
    const area = document.activeElement as HTMLTextAreaElement;
    selected = area.value;
    // Session replays see it, too.
    expect(area).toHaveClass('rr-block', 'fs-exclude', 'ph-no-capture');
    expect(area).toHaveAttribute('data-sentry-block');
    return true;
  });
  Object.assign(document, { execCommand });
  render(<CopyButton text="JBSWY3DP" {...words} />);
  await user.click(screen.getByRole('button', { name: 'Copy key' }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toHaveFocus();
  expect(selected).toBe('JBSWY3DP');
  expect(document.querySelector('textarea')).toBeNull();
});

test('O2 says what to do where the browser refuses both ways, for as long as it takes', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const write = vi
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  Object.assign(document, { execCommand: () => false });
  render(<CopyButton text="JBSWY3DP" {...words} />);
  await user.click(screen.getByRole('button', { name: 'Copy key' }));
  expect(await screen.findByRole('button', { name: words.failedLabel })).toHaveAttribute(
    'data-outcome',
    'failed',
  );
  expect(screen.getByRole('status')).toHaveTextContent(words.failedLabel);
  act(() => void vi.advanceTimersByTime(60_000));
  write.mockResolvedValue();
  await user.click(screen.getByRole('button', { name: words.failedLabel }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toHaveAttribute('data-outcome', 'copied');
});

test('E8 a copy that ends after the screen has gone leaves no timer behind', async () => {
  let finish: () => void = () => {};
  vi.useFakeTimers();
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => new Promise<void>((resolve) => (finish = resolve)) },
  });
  const { unmount } = render(<CopyButton text="x" {...words} />);
  fireEvent.click(screen.getByRole('button'));
  unmount();
  await act(async () => finish());
  expect(vi.getTimerCount()).toBe(0);
});
