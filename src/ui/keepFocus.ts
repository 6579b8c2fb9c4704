import { isFocusLost } from './isFocusLost.js';

/**
 * What takes the focus in a place, the best first: its field, its way on, its title, what changes nothing, any button but the one
 * that copies an error's id, which is no way on.
 */
const takers = [
  '[data-autofocus]',
  '[data-kind=main]',
  '[tabindex="-1"]',
  '.mfa-cancel',
  'button:not(.mfa-copy)',
];

/**
 * Keeps the focus within an element where what has it is taken off the page: it goes to what stood beside it, else to what is
 * best around it, from the inside out (WCAG 2.4.3). Who has left, or has the focus from somebody by then, is let alone.
 * @returns ends it
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: Element | undefined;

  const enter = (event: FocusEvent) => {
    const target = event.target as Element;
    // What a host puts in comes and goes as the host will; the screen that asked for it knows where one was before.
    last = target.matches('[class*=mfa-]') ? target : undefined;
  };
  // Some browsers say so as well of what is just being taken away: a moment later the two differ.
  const leave = () =>
    queueMicrotask(() => {
      if (last?.isConnected && isFocusLost()) last = undefined;
    });
  const look = (records: MutationRecord[]) => {
    if (!last || last.isConnected || !isFocusLost()) return;
    const gone = last;
    // These may be the records before its own, read late.
    const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
    if (!record) return;
    // What stood beside it may have gone with it.
    let home = [record.nextSibling, record.previousSibling, record.target, root].find(
      (place) => place?.isConnected,
    );
    for (; home && root.contains(home); home = home.parentNode ?? undefined) {
      for (const taker of takers) {
        (home as Partial<Element>).querySelector?.<HTMLElement>(taker)?.focus();
        if (!isFocusLost()) return;
      }
    }
    // Nothing there takes it while it is read anew: Tab goes on from where one was.
    root.tabIndex = -1;
    root.focus();
  };

  root.addEventListener('focusin', enter);
  root.addEventListener('focusout', leave);
  // A dialog that closes looks first where the focus goes.
  const observer = new MutationObserver((records) => queueMicrotask(() => look(records)));
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', enter);
    root.removeEventListener('focusout', leave);
  };
}
