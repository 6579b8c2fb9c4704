import { MfaElement } from './MfaElement.js';

export { MfaElement };
export type { StylesheetKind } from './adoptStyles.js';
export type { MfaElementEvents, TokenAnswer, TokenRequest } from './MfaElementEvents.js';

// On a server there are no elements: there the page holds the tag, and the browser makes it one.
if (typeof customElements !== 'undefined' && !customElements.get('genauth-mfa')) {
  customElements.define('genauth-mfa', MfaElement);
}
