/**
 * Prints a text and nothing else of the page, from a blank frame that is filled by DOM calls: a strict policy forbids
 * written markup and inline styles.
 */
export function printText(title: string, text: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'mfa-hidden';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  document.body.append(frame);
  const view = frame.contentWindow;
  const page = frame.contentDocument;
  if (!view || !page) {
    frame.remove();
    return;
  }
  page.title = title;
  const block = page.createElement('pre');
  block.textContent = text;
  page.body.append(block);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.focus();
  view.print();
}
