import { sandboxFaultKinds, type SandboxFault, type SandboxLatencyFault } from './SandboxFault.js';
import { isSandboxOperation, sandboxOperations, type SandboxOperation } from './sandboxOperations.js';

/** What goes wrong, call by call. */
export interface SandboxFaults {
  /**
   * Lets an operation go wrong from the next call on; `null` heals it.
   * @throws TypeError for a name that is not an operation, a kind that does not exist or an impossible status.
   */
  set(operation: SandboxOperation, fault: SandboxFault | null): void;
  /** Heals every operation. */
  clear(): void;
  /** The faults that still stand. */
  readonly current: Readonly<Partial<Record<SandboxOperation, SandboxFault>>>;
}

function checkFault({ kind, status = 200 }: Exclude<SandboxFault, SandboxLatencyFault>): void {
  if (kind !== undefined && !sandboxFaultKinds.includes(kind)) {
    throw new TypeError(`A sandbox fault has no kind "${kind}". Its kinds: ${sandboxFaultKinds.join(', ')}.`);
  }
  // What a Response can't have would otherwise show as a fault nobody asked for.
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new TypeError(`A sandbox fault's status is an HTTP status from 200 to 599, not ${status}.`);
  }
  if (kind !== undefined && kind !== 'redirect' && [204, 205, 304].includes(status)) {
    throw new TypeError(`A sandbox fault of kind "${kind}" has a body, and HTTP status ${status} has none.`);
  }
}

/** Makes the list of faults. `take` gives the fault of a call that comes in, and counts it. */
export function createSandboxFaults(
  initial: Readonly<Partial<Record<SandboxOperation, SandboxFault | undefined>>> = {},
): SandboxFaults & { take(operation: SandboxOperation): SandboxFault | undefined; restart(): void } {
  const standing = new Map<SandboxOperation, { fault: SandboxFault; left: number }>();

  function set(operation: SandboxOperation, fault: SandboxFault | null): void {
    if (!isSandboxOperation(operation)) {
      throw new TypeError(
        `The sandbox has no operation "${String(operation)}". Its operations: ${sandboxOperations.join(', ')}.`,
      );
    }
    if (fault) checkFault(fault);
    if (fault === null || fault.times === 0) standing.delete(operation);
    else standing.set(operation, { fault, left: fault.times ?? Infinity });
  }

  function restart(): void {
    standing.clear();
    for (const operation of sandboxOperations) set(operation, initial[operation] ?? null);
  }

  restart();
  return {
    set,
    clear: () => standing.clear(),
    get current() {
      return Object.fromEntries([...standing].map(([operation, { fault }]) => [operation, fault]));
    },
    take(operation) {
      const entry = standing.get(operation);
      if (!entry) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) standing.delete(operation);
      return entry.fault;
    },
    restart,
  };
}
