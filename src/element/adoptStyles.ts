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
 * Puts the kit's sheet into a document or a shadow root, once for all that ask; gives the way to take it out again, once.
 * As a constructed sheet, which no Content-Security-Policy forbids; a browser without them needs a `<link>`.
 */
export function adoptStyles(scope: Document | ShadowRoot, kind: StylesheetKind): () => void {
  // A sheet belongs to the document that it was made in.
  const Sheet = (scope.ownerDocument ?? scope).defaultView?.CSSStyleSheet;
  if (kind === 'none' || !Sheet || !('adoptedStyleSheets' in scope)) return () => undefined;
  const ofScope = adopted.get(scope) ?? new Map<StylesheetKind, Adopted>();
  adopted.set(scope, ofScope);
  const entry = ofScope.get(kind) ?? add(scope, kind, new Sheet());
  ofScope.set(kind, entry);
  entry.users += 1;
  return () => {
    entry.users -= 1;
    if (entry.users > 0) return;
    ofScope.delete(kind);
    scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((one) => one !== entry.sheet);
  };
}

function add(scope: Document | ShadowRoot, kind: StylesheetKind, sheet: CSSStyleSheet): Adopted {
  sheet.replaceSync(kind === 'layered' ? `@layer mfa{${block}${css}}` : block + css);
  scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  return { sheet, users: 0 };
}
