import { blockedClass, blockedProps } from '../../ui/maskedProps.js';

/**
 * Prints a text and nothing else of the page, from a blank frame that is filled by DOM calls: a strict policy forbids
 * written markup and style attributes. The frame stands beside `near`, the button, which has the focus again after it; it
 * thus goes with its screen, where a browser does not tell that it has printed.
 *
 * @returns what takes the frame away before.
 */
export function printText(title: string, text: string, near: HTMLElement): () => void {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(blockedProps)) frame.setAttribute(name, String(value));
  frame.className = `mfa-hidden ${blockedClass}`;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  const remove = () => {
    const { activeElement } = frame.getRootNode() as Document | ShadowRoot;
    frame.remove();
    // It had to take the focus to be printed, and would take it along.
    if (activeElement === frame) near.focus({ preventScroll: true });
  };
  // Firefox puts the frame's page in place later than it hands the frame out: what is written before is lost.
  frame.addEventListener('load', () => print(frame, title, text, remove), { once: true });
  near.after(frame);
  return remove;
}

function print(frame: HTMLIFrameElement, title: string, text: string, remove: () => void): void {
  const view = frame.contentWindow;
  const page = frame.contentDocument;
  if (!view || !page) {
    remove();
    return;
  }
  page.title = title;
  const block = page.createElement('pre');
  block.textContent = text;
  Object.assign(block.style, {
    margin: '0',
    font: '14pt/1.7 ui-monospace, monospace',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    // Each line runs as its own words do.
    unicodeBidi: 'plaintext',
  });
  Object.assign(page.documentElement.style, { colorScheme: 'light', color: '#000', background: '#fff' });
  page.body.append(block);
  // Also when the person has changed their mind.
  view.addEventListener('afterprint', remove, { once: true });
  view.focus();
  view.print();
}
