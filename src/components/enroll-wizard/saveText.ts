/**
 * Hands a text to the browser's own download, as UTF-8; it goes nowhere else.
 *
 * @returns what lets go of it before the browser surely has it, ten seconds later.
 */
export function saveText(fileName: string, text: string): () => void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  const timer = setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return () => {
    clearTimeout(timer);
    URL.revokeObjectURL(url);
  };
}
