/**
 * Whether an element has the focus within its document or shadow root, also while the window is not the one in front: WebKit's
 * `:focus` means only that one, and a person may be reading the code in another.
 */
export const hasFocus = (element: HTMLElement | null | undefined): boolean =>
  !!element && (element.getRootNode() as Document | ShadowRoot).activeElement === element;
