/** `a***@x.com`. An address that the server has masked already stays as it is. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1 || address.includes('*')) return address;
  return `${/^./su.exec(address)?.[0] ?? ''}***${address.slice(at)}`;
}
