export interface WithSheetOptions {
  /** Before the kit's own sheet, as a host's, or after it. @default 'before' */
  place?: 'before' | 'after';
  /** Takes the kit's own sheets out meanwhile. @default false */
  insteadOfKit?: boolean;
}

const isKits = (sheet: CSSStyleSheet) =>
  [...sheet.cssRules].some((rule) => rule instanceof CSSLayerBlockRule && rule.name === 'mfa');

/** Puts a stylesheet into the page for as long as a story or a test stands: as a story's `beforeEach`, or called by itself. */
export function withSheet(css: string, options: WithSheetOptions = {}): () => () => void {
  const { place = 'before', insteadOfKit = false } = options;
  return () => {
    const silenced = insteadOfKit ? [...document.styleSheets].filter(isKits) : [];
    for (const sheet of silenced) sheet.disabled = true;
    const style = document.createElement('style');
    style.textContent = css;
    if (place === 'before') document.head.prepend(style);
    else document.head.append(style);
    return () => {
      style.remove();
      for (const sheet of silenced) sheet.disabled = false;
    };
  };
}
