import type { TokenAnswer, TokenRequest } from './MfaElementEvents.js';

type Ask = Pick<TokenRequest, 'refresh' | 'signal'>;
type Answer = TokenAnswer | Promise<TokenAnswer>;

/** Asks the page for the access token by an event; undefined where nobody answers. */
function askPage(element: HTMLElement, ask: Ask): { token: Answer } | undefined {
  let answer: { token: Answer } | undefined;
  let handled = false as boolean;
  const detail: TokenRequest = {
    ...ask,
    respondWith(token) {
      if (handled) {
        throw new Error(
          'genauth-mfa-token: respondWith came too late. Call it while the event is being handled, with a promise where the token takes time.',
        );
      }
      answer ??= { token };
    },
  };
  element.dispatchEvent(new CustomEvent('genauth-mfa-token', { bubbles: true, composed: true, detail }));
  handled = true;
  return answer;
}

/** Where the element gets its access tokens: from its property, else from whoever answers its event. */
export function createTokenDesk(
  element: HTMLElement & { readonly getAccessToken: ((ask: Ask) => Answer) | undefined },
) {
  const waiting = new Set<() => void>();

  return {
    async ask(this: void, ask: Ask): Promise<TokenAnswer> {
      for (;;) {
        if (element.getAccessToken) return element.getAccessToken(ask);
        const answer = askPage(element, ask);
        if (answer) return answer.token;
        if (document.readyState === 'complete') {
          throw new Error(
            '<genauth-mfa>: nobody gave an access token. Set its property getAccessToken, or listen for genauth-mfa-token and call event.detail.respondWith(token).',
          );
        }
        // The script that answers may come after this one.
        await new Promise<void>((resolve) => {
          waiting.add(resolve);
          window.addEventListener('load', () => resolve(), { once: true, signal: ask.signal });
          ask.signal.addEventListener('abort', () => resolve(), { once: true });
        });
        ask.signal.throwIfAborted();
      }
    },
    /** Somebody may answer now who did not before. */
    tryAgain(): void {
      for (const go of waiting) go();
      waiting.clear();
    },
  };
}
