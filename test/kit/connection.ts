import { act } from '@testing-library/react';
import { onlineManager } from '@tanstack/react-query';
import { onTestFinished, vi } from 'vitest';

/** Takes the browser off the net or back on, as the browser itself would say it. */
export async function setOnline(online: boolean): Promise<void> {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  onTestFinished(() => onlineManager.setOnline(true));
  await act(async () => {
    window.dispatchEvent(new Event(online ? 'online' : 'offline'));
  });
}
