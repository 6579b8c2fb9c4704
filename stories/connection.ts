import { onlineManager } from '@tanstack/react-query';

const tell = (online: boolean) => window.dispatchEvent(new Event(online ? 'online' : 'offline'));

/** The browser says that it has a connection, or none, as it does itself. */
export function setOnline(online: boolean): void {
  if (online) delete (navigator as unknown as Record<string, unknown>)['onLine'];
  else Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  tell(online);
}

/** For a story's `beforeEach`: whatever it does to the connection is undone when it goes. */
export const restoreConnection = () => () => {
  setOnline(true);
  onlineManager.setOnline(true);
};
