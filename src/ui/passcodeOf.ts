/** The code in a form's passcode field, as it stands. */
export function passcodeOf(form: HTMLFormElement, name = 'passcode'): string {
  const field = form.elements.namedItem(name);
  return field && 'value' in field ? field.value : '';
}
