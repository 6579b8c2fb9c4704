/** jsdom tests: matchers, and the parts of a browser that jsdom lacks. */
import '@testing-library/jest-dom/vitest';

// Testing Library sets this itself only where Vitest's globals are on. React then warns of updates outside act().
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

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

// No sheet is ever loaded here, so that what an element looks like is what its own attributes say. jsdom works that out from
// all rules of its own sheet, for each element above each one whose role is asked for: half of the time of these tests.
const styled = (display: string) => Object.assign(document.createElement('p').style, { display });
const [none, block, inline] = [styled('none'), styled('block'), styled('inline')];
const unseen = new Set(['head', 'script', 'style', 'template']);
const blocks = new Set(
  'div p h1 h2 h3 h4 ul ol li dl dt dd form fieldset dialog section header footer hr table button select'.split(
    ' ',
  ),
);
window.getComputedStyle = (element) => {
  const name = element.localName;
  if (element.hasAttribute('hidden') || unseen.has(name)) return none;
  if (name === 'dialog' && !element.hasAttribute('open')) return none;
  if (element.hasAttribute('style')) return (element as HTMLElement).style;
  return blocks.has(name) ? block : inline;
};
