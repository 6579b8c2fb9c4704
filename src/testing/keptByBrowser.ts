/** What the browser keeps for this page, by where. */
export function keptByBrowser(): Record<string, string> {
  const read = (storage: Storage) => JSON.stringify(Object.entries(storage));
  return {
    // The kit itself may use none of them; this looks whether a type does.
    /* eslint-disable no-restricted-globals, no-restricted-properties */
    cookies: document.cookie,
    localStorage: read(localStorage),
    sessionStorage: read(sessionStorage),
    /* eslint-enable no-restricted-globals, no-restricted-properties */
  };
}
