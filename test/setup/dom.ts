/** jsdom tests: matchers, clean-up after each test, and the parts of a browser that jsdom lacks. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

configure({ reactStrictMode: true, asyncUtilTimeout: 5000 });
// Testing Library sets this itself only where Vitest's globals are on. React then warns of updates outside act().
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

afterEach(cleanup);

// Enough of <dialog> for tests of behaviour; focus traps, inertness and Esc are tested in a real browser.
const dialog = HTMLDialogElement.prototype;
if (!('showModal' in dialog)) {
  Object.assign(dialog, {
    show(this: HTMLDialogElement) {
      this.open = true;
    },
    showModal(this: HTMLDialogElement) {
      if (this.open) throw new DOMException('The dialog is already open.', 'InvalidStateError');
      this.open = true;
    },
    close(this: HTMLDialogElement, returnValue?: string) {
      if (!this.open) return;
      this.open = false;
      if (returnValue !== undefined) this.returnValue = returnValue;
      queueMicrotask(() => this.dispatchEvent(new Event('close')));
    },
  });
}

if (typeof (window as Partial<Window>).matchMedia !== 'function') {
  Object.assign(globalThis, {
    matchMedia: (media: string) =>
      Object.assign(new EventTarget(), {
        media,
        matches: false,
        onchange: null,
        addListener: () => undefined,
        removeListener: () => undefined,
      }),
  });
}
