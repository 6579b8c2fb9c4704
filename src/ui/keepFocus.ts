import { isFocusLost } from './isFocusLost.js';

/** What takes the focus in a place, the best first: its field, its way on, its title, whatever can be pressed. */
const takers = ['[data-autofocus]', '[data-kind=main]', '[tabindex="-1"]', 'button'];

/**
 * Keeps the focus within an element where what has it goes: to what stands in its place then, else to what is best around it,
 * from the inside out (WCAG 2.4.3). Whoever has left, or has the focus from somebody by then, is let alone.
 * @returns ends it
 */
export function keepFocus(root: HTMLElement): () => void {
  /** What has the focus and all that it lies in, each with its place among its siblings. */
  let way: { element: Element; place: number }[] = [];

  const enter = (event: FocusEvent) => {
    const path = event.composedPath() as Element[];
    // What a host puts in comes and goes as the host will; the screen that asked for it knows where one was before.
    const isOurs = /mfa-/.test(String(path[0]?.className));
    way = path.slice(0, isOurs ? path.indexOf(root) + 1 : 0).map((element) => ({
      element,
      place: [...(element.parentNode?.children ?? [])].indexOf(element),
    }));
  };
  // Some browsers say so as well of what is just being taken away: a moment later the two differ.
  const leave = () =>
    queueMicrotask(() => {
      if (way[0]?.element.isConnected && isFocusLost()) way = [];
    });
  const look = () => {
    const [last] = way;
    if (!last || last.element.isConnected || !isFocusLost()) return;
    const stays = way.findIndex(({ element }) => element.isConnected);
    const around = way.slice(stays).map(({ element }) => element);
    const siblings = around.slice(0, 1).flatMap(({ children }) => [...children]);
    const next = siblings[way[stays - 1]?.place ?? 0] ?? siblings.at(-1);
    for (const home of next ? [next, ...around] : around) {
      for (const taker of takers) {
        home.querySelector<HTMLElement>(taker)?.focus();
        if (!isFocusLost()) return;
      }
    }
  };

  root.addEventListener('focusin', enter);
  root.addEventListener('focusout', leave);
  // A dialog that closes looks first where the focus goes.
  const observer = new MutationObserver(() => queueMicrotask(look));
  observer.observe(root, { childList: true, subtree: true });
  // The listeners go with their element.
  return () => observer.disconnect();
}
