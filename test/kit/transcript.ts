/** What a screen reader says while somebody is at the page: what gets the focus, and what live regions tell, in order. */
import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { getRoles } from '@testing-library/react';
import { onTestFinished } from 'vitest';

const live = '[role=alert], [role=status], [aria-live=polite], [aria-live=assertive]';
const plain = (text: string) =>
  text
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
const textOf = (element: Element) => plain(element instanceof HTMLElement ? element.innerText : '');

function roleOf(element: Element): string {
  const [found] = Object.entries(getRoles(element.parentElement as HTMLElement)).filter(([, elements]) =>
    elements.includes(element as HTMLElement),
  );
  return element.getAttribute('role') ?? found?.[0] ?? '';
}

/** Role, name, description and state, as they come; of what has no name, what stands in it. */
function announce(element: Element): string {
  const states = [
    element.getAttribute('aria-invalid') === 'true' && 'invalid',
    element.getAttribute('aria-disabled') === 'true' && 'disabled',
    element.matches('dialog:modal') && 'modal',
  ];
  const name = plain(computeAccessibleName(element));
  const parts = [roleOf(element), name || textOf(element), plain(computeAccessibleDescription(element))];
  return [...parts, ...states].filter(Boolean).join(' | ');
}

/**
 * Begins to listen. A dialog is said with the focus that first comes into it. An alert speaks when it comes or changes, a status
 * only when it changes: one that comes with its words is not spoken everywhere. What is inert behind a dialog says nothing.
 */
export function listen(): { said: () => string[] } {
  const lines: string[] = [];
  const told = new Map<Element, string>();
  let around: Element | null = null;

  const heard = (element: Element) => {
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    return !element.closest('[aria-hidden=true]') && (!modal || modal.contains(element));
  };
  // Where the focus rests: what it only passes by is cut short before it is a word.
  let rested: Element | null = document.activeElement;
  const rest = () => {
    const { activeElement: target } = document;
    if (!target || target === document.body || target === rested) return;
    rested = target;
    const dialog = target.closest('dialog');
    if (dialog && dialog !== around) lines.push(announce(dialog));
    around = dialog;
    if (target !== dialog) lines.push(announce(target));
  };
  const focus = () => void setTimeout(rest);
  const tell = (region: Element) => {
    const text = textOf(region);
    if (text === (told.get(region) ?? '') || !heard(region)) return;
    told.set(region, text);
    if (text) lines.push(`${region.getAttribute('role') ?? 'live'}: ${text}`);
  };
  const observer = new MutationObserver((records) => {
    const regions = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
      if (region) regions.add(region);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const alert of node.matches('[role=alert]') ? [node] : node.querySelectorAll('[role=alert]')) {
          regions.add(alert);
        }
      }
    }
    regions.forEach(tell);
  });

  for (const region of document.querySelectorAll(live)) told.set(region, textOf(region));
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  document.addEventListener('focusin', focus);
  onTestFinished(() => {
    observer.disconnect();
    document.removeEventListener('focusin', focus);
  });
  return { said: () => lines };
}
