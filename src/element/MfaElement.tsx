import type { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { createMfaClient } from '../client/createMfaClient.js';
import type { MfaClient, UploadPhoto } from '../client/MfaClient.js';
import { MfaSettings } from '../components/mfa-settings/MfaSettings.js';
import { factorKeys, MfaProvider } from '../hooks/index.js';
import type { MfaEvents } from '../hooks/MfaEvents.js';
import { adoptStyles } from './adoptStyles.js';
import type { StylesheetKind } from './adoptStyles.js';
import { languageAround } from './languageAround.js';
import { createTokenDesk } from './createTokenDesk.js';
import type { MfaElementEvents, TokenRequest } from './MfaElementEvents.js';
import { MfaElementProperties } from './MfaElementProperties.js';
import { reopenDialogs } from './reopenDialogs.js';
import { sharedCache } from './sharedCache.js';

/** React numbers the ids that it makes, and another React on the page, the host's, does so too. */
const identifierPrefix = 'genauth-mfa-';

/**
 * `<genauth-mfa>`: the whole kit as a custom element, for pages without React. It stands in the page itself and not in a
 * shadow root, so that password managers see its fields.
 *
 * Everything may change while it runs. An attribute and its property are one: `base-url` is `baseUrl`. Moved within a
 * document it goes on where it was; removed, it forgets everything.
 *
 * @example
 * <script type="module" src="/genauth-mfa.js"></script>
 * <genauth-mfa base-url="https://acme.genauth.ai" app-id="64f0c2e8a1b2c3d4e5f60718"></genauth-mfa>
 * <script type="module">
 *   document.querySelector('genauth-mfa').getAccessToken = ({ refresh }) => auth.getToken({ force: refresh });
 * </script>
 */
export class MfaElement extends MfaElementProperties {
  readonly #tokens = createTokenDesk(this);
  #root: Root | undefined;
  #cache: QueryClient | undefined;
  /** The connection, and what it was made of; none where that was wrong, so that it is said once. */
  #client: { madeOf: string; client: MfaClient | undefined } | undefined;
  #styles: { scope: Node; kind: StylesheetKind; release: () => void } | undefined;
  #isUpdating = false;
  #focused: HTMLElement | undefined;
  /** The page may be switched to another language around it. */
  readonly #languages =
    typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => this.#update());

  connectedCallback(): void {
    this.#languages?.observe(this.ownerDocument, { attributeFilter: ['lang'], subtree: true });
    this.takeEarlyProperties();
    if (this.#root) reopenDialogs(this, this.#focused);
    this.#update();
  }

  /** A move that keeps state (`moveBefore`) is neither a removal nor an insertion. */
  connectedMoveCallback(): void {
    this.#update();
  }

  disconnectedCallback(): void {
    // A move is a removal and an insertion in one task.
    setTimeout(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
    if (text !== null) this.attributeWritten(attribute);
    this.#update();
  }

  override addEventListener<Name extends keyof MfaElementEvents>(
    type: Name,
    listener: (this: MfaElement, event: MfaElementEvents[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener<Name extends Exclude<keyof HTMLElementEventMap, keyof MfaElementEvents>>(
    type: Name,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener as EventListener, options);
    if (type === 'genauth-mfa-token') this.#hearOfTokens();
  }

  override removeEventListener<Name extends keyof MfaElementEvents>(
    type: Name,
    listener: (this: MfaElement, event: MfaElementEvents[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener(
    type: string,
    listener: unknown,
    options?: boolean | EventListenerOptions,
  ): void {
    super.removeEventListener(type, listener as EventListener, options);
  }

  protected override propertyChanged(name: string): void {
    if (name === 'getAccessToken') this.#hearOfTokens();
    this.#update();
  }

  /** What changes together is drawn once. */
  #update(): void {
    if (this.#isUpdating) return;
    this.#isUpdating = true;
    queueMicrotask(() => {
      this.#isUpdating = false;
      if (this.isConnected) this.#draw();
    });
  }

  #draw(): void {
    this.#dress();
    const client = this.#connection();
    if (!client) {
      this.#clear();
      return;
    }
    this.#cache ??= sharedCache.take();
    if (!this.#root) {
      this.#root = createRoot(this, { identifierPrefix });
      super.addEventListener('focusin', this.#remember);
    }
    this.#root.render(
      <MfaProvider
        client={client}
        queryClient={this.#cache}
        locale={this.locale ?? languageAround(this)}
        messages={this.messages}
        events={this.#events}
        beforeAction={this.beforeAction}
        theme={this.theme}
        clock={this.clock}
        classNames={this.classNames}
      >
        <MfaSettings
          headingLevel={this.headingLevel}
          factorTypes={this.factorTypes}
          hideWeak={this.hideWeak}
          readOnly={this.readOnly}
          lastFactor={this.lastFactor}
          canUnbind={this.canUnbind}
          disabledTypes={this.disabledTypes}
          countries={this.countries}
          defaultCountry={this.defaultCountry}
          defaultPhone={this.defaultPhone}
          defaultEmail={this.defaultEmail}
          passcodeLength={this.passcodeLength}
          autoSubmit={this.autoSubmit}
          recoveryGate={this.recoveryGate}
        />
      </MfaProvider>,
    );
  }

  /** The client for what the attributes say now; undefined while the needed ones are missing or wrong. */
  #connection(): MfaClient | undefined {
    const { baseUrl, appId, userKey, userPoolId, authScheme, headerFamily, language, timeout, headers } =
      this;
    // Not told yet, which is no mistake: a script that comes later may do so.
    if (baseUrl === undefined && appId === undefined) return undefined;
    if ((baseUrl === undefined || appId === undefined) && document.readyState !== 'complete') {
      window.addEventListener('load', () => this.#update(), { once: true });
      return undefined;
    }
    const given = { userKey, userPoolId, authScheme, headerFamily, language, timeout, headers };
    const hasOwn = [this.fetch, this.uploadPhoto].map((one) => one !== undefined);
    const madeOf = JSON.stringify([baseUrl, appId, given, hasOwn]);
    if (this.#client?.madeOf === madeOf) return this.#client.client;
    try {
      this.#client = { madeOf, client: undefined };
      const client = createMfaClient({
        ...given,
        baseUrl: baseUrl ?? '',
        appId: appId ?? '',
        // Functions are looked up at each call: another one is no other connection.
        getAccessToken: this.#tokens.ask,
        fetch: hasOwn[0] ? (request) => (this.fetch ?? globalThis.fetch)(request) : undefined,
        uploadPhoto: hasOwn[1] ? (photo, options) => this.#storePhoto(photo, options) : undefined,
        onSessionEnded: () => this.#tell('session-ended', null),
      });
      this.#client = { madeOf, client };
      return client;
    } catch (error) {
      // There is no caller to throw to: it goes where the page's own uncaught errors go.
      reportError(error);
      return undefined;
    }
  }

  #storePhoto: UploadPhoto = (photo, options) => {
    if (!this.uploadPhoto) throw new Error('<genauth-mfa>: uploadPhoto was taken away while it was needed.');
    return this.uploadPhoto(photo, options);
  };

  /** Somebody may answer now who did not before: what waits is asked again, and so is what has failed. */
  #hearOfTokens(): void {
    this.#tokens.tryAgain();
    if (!this.#client?.client) return;
    void this.#cache?.refetchQueries({
      queryKey: factorKeys.all(this.#client.client),
      predicate: ({ state }) => state.status === 'error',
    });
  }

  #events: MfaEvents = {
    onEnrolled: (factor, details) => {
      this.#tell('enrolled', { factor, ...details });
      this.events?.onEnrolled?.(factor, details);
    },
    onUnbound: (factor) => {
      this.#tell('unbound', { factor });
      this.events?.onUnbound?.(factor);
    },
    onError: (error) => {
      this.#tell('error', error);
      this.events?.onError?.(error);
    },
    onEvent: (event) => {
      this.#tell('event', event);
      this.events?.onEvent?.(event);
    },
  };

  #tell<Name extends keyof MfaElementEvents>(name: Name, detail: MfaElementEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #dress(): void {
    const scope = this.getRootNode() as Document | ShadowRoot;
    const kind = this.stylesheet ?? 'unlayered';
    if (this.#styles?.scope === scope && this.#styles.kind === kind) return;
    const before = this.#styles;
    this.#styles = { scope, kind, release: adoptStyles(scope, kind) };
    before?.release();
  }

  #remember = (event: FocusEvent): void => {
    this.#focused = event.target as HTMLElement;
  };

  /** Takes everything off the page, and every secret with it. */
  #clear(): void {
    this.#root?.unmount();
    this.#root = undefined;
    this.#focused = undefined;
    super.removeEventListener('focusin', this.#remember);
    if (!this.#cache) return;
    this.#cache = undefined;
    sharedCache.release();
  }

  #leave(): void {
    this.#clear();
    this.#languages?.disconnect();
    this.#client = undefined;
    this.#styles?.release();
    this.#styles = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'genauth-mfa': MfaElement;
  }
  interface HTMLElementEventMap {
    'genauth-mfa-token': CustomEvent<TokenRequest>;
  }
  interface DocumentEventMap {
    'genauth-mfa-token': CustomEvent<TokenRequest>;
  }
}
