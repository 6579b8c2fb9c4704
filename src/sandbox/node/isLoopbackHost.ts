/**
 * True where a Host header (or the host to listen on) names this machine alone. A page whose own name was made to
 * point at 127.0.0.1 sends its own name here, and is refused by it.
 */
export function isLoopbackHost(host: string): boolean {
  const name = host
    // A port stands behind a name or behind brackets; the 1 of ::1 is none.
    .replace(/^([^:]*|\[.*\]):\d+$/, '$1')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
  return (
    name === '::1' || name === 'localhost' || name.endsWith('.localhost') || /^127(\.\d{1,3}){3}$/.test(name)
  );
}
