/**
 * A removal takes a modal dialog out of the top layer and the focus out of its field; a move is not meant to. Opens again
 * what was open within `element`, and gives the focus back.
 */
export function reopenDialogs(element: HTMLElement, focused: HTMLElement | undefined): void {
  for (const dialog of element.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
    if (dialog.matches(':modal')) continue;
    dialog.open = false;
    dialog.showModal();
    if (focused && dialog.contains(focused)) focused.focus();
  }
}
