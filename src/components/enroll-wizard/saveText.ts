/** Hands a text to the browser's own download, as UTF-8; it goes nowhere else. */
export function saveText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Late enough for the browser to have begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
