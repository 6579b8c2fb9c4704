import type { SandboxOperation } from './sandboxOperations.js';
import type { SandboxWorld } from './SandboxWorld.js';
import type { SandboxConfig } from './switches/SandboxConfig.js';

/** A call as an operation sees it: past latency, faults and the session. */
export interface SandboxCall {
  /** JSON as parsed, or the parts of a form; undefined where it could not be read. */
  readonly body: unknown;
  readonly query: URLSearchParams;
}

/** One call of the API: where it lies, and what it does. */
export interface SandboxEndpoint {
  readonly operation: SandboxOperation;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** What the body is. Default `json`. */
  readonly bodyForm?: 'json' | 'multipart' | undefined;
  /** Whether it needs a token. Default: always. */
  readonly needsSession?: ((config: SandboxConfig) => boolean) | undefined;
  /** The field in which the envelope says how it went. Default `statusCode`; V2 calls say `code`. */
  readonly statusField?: ((config: SandboxConfig) => 'statusCode' | 'code') | undefined;
  /**
   * Carries the call out; gives the answer's `data`, undefined for none.
   * @throws SandboxRefusal when it is refused.
   */
  run(world: SandboxWorld, call: SandboxCall): unknown;
}
