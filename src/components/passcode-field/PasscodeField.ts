export { PasscodeField } from '../../ui/PasscodeField.js';
export type { PasscodeFieldProps } from '../../ui/PasscodeField.js';
