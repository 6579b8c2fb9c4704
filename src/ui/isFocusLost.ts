/** Whether nothing has the focus: what had it has gone, or could not take it. */
export const isFocusLost = (root: DocumentOrShadowRoot = document): boolean =>
  root.activeElement === null || root.activeElement === document.body;
