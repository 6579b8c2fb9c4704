/** The `lang` that counts where an element stands, through the borders of shadow roots. */
export function languageAround(element: Element): string | undefined {
  const near = element.closest<HTMLElement>('[lang]');
  if (near) return near.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : undefined;
}
