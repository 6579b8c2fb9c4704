/** `+86 188****8888`. A number that the server has masked already stays as it is. */
export function maskPhone({ countryCode, number }: { countryCode: string; number: string }): string {
  const digits = number.replace(/[\s()-]/g, '');
  const masked = !/^\d+$/.test(digits)
    ? number
    : digits.length >= 9
      ? `${digits.slice(0, 3)}****${digits.slice(-4)}`
      : `****${digits.slice(-Math.min(4, Math.floor(digits.length / 2)))}`;
  return countryCode ? `${countryCode} ${masked}` : masked;
}
