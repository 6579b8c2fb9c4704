import css from '../styles/index.css?unlayered&inline';

/** How the sheet stands beside the page's own; see `MfaElement.stylesheet`. */
export type StylesheetKind = 'unlayered' | 'layered' | 'none';

// Any rule of the page's own wins, and so does `hidden`.
const block = ':where(genauth-mfa:not([hidden])){display:block}';

interface Adopted {
  sheet: CSSStyleSheet;
  users: number;
}

const adopted = new WeakMap<Document | ShadowRoot, Map<StylesheetKind, Adopted>>();

/**
 * Puts the kit's sheet into a document or a shadow root, once for all that ask; gives the way to take it out again.
 * As a constructed sheet, which no Content-Security-Policy forbids; a browser without them needs a `<link>`.
 */
export function adoptStyles(scope: Document | ShadowRoot, kind: StylesheetKind): () => void {
  // A sheet belongs to the document that it was made in.
  const Sheet = (scope.ownerDocument ?? scope).defaultView?.CSSStyleSheet;
  if (kind === 'none' || !Sheet || !('adoptedStyleSheets' in scope)) return () => undefined;
  const ofScope = adopted.get(scope) ?? new Map<StylesheetKind, Adopted>();
  adopted.set(scope, ofScope);
  let entry = ofScope.get(kind);
  if (!entry) {
    const sheet = new Sheet();
    sheet.replaceSync(kind === 'layered' ? `@layer mfa{${block}${css}}` : block + css);
    entry = { sheet, users: 0 };
    ofScope.set(kind, entry);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  }
  const { sheet } = entry;
  entry.users += 1;
  let released = false;
  return () => {
    if (released) return;
    released = true;
    const now = ofScope.get(kind);
    if (!now || (now.users -= 1) > 0) return;
    ofScope.delete(kind);
    scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
