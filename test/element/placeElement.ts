/** Puts `<genauth-mfa>` on the page as a host without React would, on a sandbox of its own. */
import { onTestFinished } from 'vitest';
import '../../src/element/index.js';
import type { MfaElement, MfaElementEvents } from '../../src/element/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.js';
import { browserHands } from '../kit/browserHands.js';
import { createPerson } from '../kit/person.js';
import type { Person } from '../kit/person.js';
import type { Kit } from '../kit/renderKit.js';

export const ownEvents = ['enrolled', 'unbound', 'error', 'event', 'session-ended'] as const;

export interface Placed {
  element: MfaElement;
  sandbox: Sandbox;
  person: Person;
  /** What a page's listeners heard, in order. */
  heard: { name: keyof MfaElementEvents; detail: unknown }[];
  /** What the element has asked of the server so far, in order, by operation. */
  asked(): string[];
}

export interface PlaceOptions {
  sandbox?: SandboxOptions;
  attributes?: Record<string, string>;
  properties?: Partial<MfaElement>;
  /** Where it goes. @default the end of the page */
  into?: Node;
}

export function placeElement(options: PlaceOptions = {}): Placed {
  const sandbox = createSandbox({ clock: 'manual', seed: 7, ...options.sandbox });
  const element = document.createElement('genauth-mfa');
  const attributes = { 'base-url': 'https://acme.genauth.example', 'app-id': 'plain-page' };
  for (const [name, value] of Object.entries({ ...attributes, ...options.attributes })) {
    element.setAttribute(name, value);
  }
  Object.assign(element, {
    fetch: sandbox.fetch,
    clock: sandbox.clock,
    getAccessToken: () => 'a-token',
    ...options.properties,
  });
  const heard: Placed['heard'] = [];
  for (const name of ownEvents) {
    element.addEventListener(name, ({ detail }) => heard.push({ name, detail }));
  }
  (options.into ?? document.body).appendChild(element);
  onTestFinished(async () => {
    element.remove();
    await aTaskLater();
  });
  return {
    element,
    sandbox,
    person: createPerson(browserHands, { sandbox } as Kit),
    heard,
    asked: () => sandbox.requests.map(({ operation }) => operation),
  };
}

/** Past what the page's other scripts do in the same task. */
export const aTaskLater = () => new Promise<void>((resolve) => setTimeout(resolve));
