/** Milliseconds: Safari asks first whether the page may download, and reads when that is answered. */
const keptFor = 40_000;

/**
 * Hands a text to the browser's own download, as UTF-8; it goes nowhere else. What the browser reads it from is let go of
 * later, even if its screen has gone by then: for the person it may be the only copy.
 */
export function saveText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
}
