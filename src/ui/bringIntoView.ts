/** Scrolls no further than it takes to show all of an element. A DOM without layout, as jsdom's, has nothing to scroll. */
export function bringIntoView(element: Partial<Pick<Element, 'scrollIntoView'>> | null | undefined): void {
  element?.scrollIntoView?.({ block: 'nearest' });
}
