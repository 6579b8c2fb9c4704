import { sandboxOperations, type SandboxOperation } from './sandboxOperations.js';

/** How slow the sandbox is, in ms of its own time: under a manual clock a call waits until time is moved. */
export interface SandboxLatency {
  /** Sets the wait of one operation, or of all. 0 answers at once. */
  set(ms: number, operation?: SandboxOperation): void;
  /** The wait of one operation. */
  of(operation: SandboxOperation): number;
}

/** Makes the waits: `initial` is one number for all, or one for each operation named. Default 0. */
export function createSandboxLatency(
  initial: number | Readonly<Partial<Record<SandboxOperation, number | undefined>>> = 0,
): SandboxLatency & { restart(): void } {
  const waits = new Map<SandboxOperation, number>();

  function restart(): void {
    for (const operation of sandboxOperations) {
      waits.set(operation, typeof initial === 'number' ? initial : (initial[operation] ?? 0));
    }
  }

  restart();
  return {
    set(ms, operation) {
      for (const each of operation ? [operation] : sandboxOperations) waits.set(each, ms);
    },
    of: (operation) => waits.get(operation) ?? 0,
    restart,
  };
}
