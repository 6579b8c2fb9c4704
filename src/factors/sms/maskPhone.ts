/** `+86 188****8888`, however the server writes it down. What it has masked already stays as it is. */
export function maskPhone({ countryCode, number }: { countryCode: string; number: string }): string {
  const masked = /[*x•]{2}/i.test(number)
    ? number
    : number
        .replace(/[^\d+]/g, '')
        .replace(`+${+countryCode}`, '')
        // Of nine and more the first three and the last four; of fewer two are hidden at least.
        .replace(/^(...(?=.{6}))?.{2,}?(?=.{0,4}$)|.*/, '$1****');
  // In E.164 it says its country itself.
  return countryCode && !masked.startsWith('+') ? `${countryCode} ${masked}` : masked;
}
