/** The code in a form's passcode field, as it stands. */
export function passcodeOf(form: HTMLFormElement, name = 'passcode'): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}
