/** Scrolls no further than it takes to show all of an element. A DOM without layout, as jsdom's, has nothing to scroll. */
export function bringIntoView(element: Element | null | undefined): void {
  if (typeof element?.scrollIntoView === 'function') element.scrollIntoView({ block: 'nearest' });
}
