/**
 * Runs when no mouse button is down any more and its click is through: what appears while one is down pushes the button
 * that it is on from under it, and the click is lost. Returns how to give it up.
 */
export function afterPress(run: () => void): () => void {
  let timer = setTimeout(() => {
    if (!document.querySelector(':active')) run();
    else document.addEventListener('mouseup', up, { once: true });
  });
  const up = () => {
    timer = setTimeout(run);
  };
  return () => {
    clearTimeout(timer);
    document.removeEventListener('mouseup', up);
  };
}
