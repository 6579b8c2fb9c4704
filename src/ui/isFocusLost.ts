/**
 * Whether nothing has the focus: what had it has gone, or could not take it. The document's word holds in a shadow root, too:
 * to it, what has the focus in there is the root's host.
 */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;
