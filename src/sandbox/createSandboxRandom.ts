/** Where the sandbox's tokens, secrets, codes and ids come from. */
export interface SandboxRandom {
  /**
   * `count` random bytes. With a seed each `purpose` has a row of its own, so that one more request id does not
   * change the next secret. (`Uint8Array<ArrayBuffer>`, in words that TypeScript before 5.7 reads too.)
   */
  bytes(purpose: string, count: number): ReturnType<Uint8ArrayConstructor['of']>;
  /** `count` bytes as lowercase hex, two digits a byte. */
  hex(purpose: string, count: number): string;
  /** `count` decimal digits, each as likely as the other. */
  digits(purpose: string, count: number): string;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

// mulberry32: small and good enough to make pictures repeat. Never used without a seed.
function createRow(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) & 0xff;
  };
}

/**
 * Makes the sandbox's source of chance: the platform's, or with a `seed` a repeatable one. `restart()` begins the
 * repeatable one anew.
 */
export function createSandboxRandom(seed: number | undefined): SandboxRandom & { restart(): void } {
  const rows = new Map<string, () => number>();

  function bytes(purpose: string, count: number): Uint8Array<ArrayBuffer> {
    const given = new Uint8Array(count);
    if (seed === undefined) return crypto.getRandomValues(given);
    const row = rows.get(purpose) ?? createRow(hash(`${seed}:${purpose}`));
    rows.set(purpose, row);
    return given.map(row);
  }

  function digits(purpose: string, count: number): string {
    let text = '';
    while (text.length < count) {
      const [byte = 255] = bytes(purpose, 1);
      // 250 is the last multiple of ten in a byte; the rest would favour the small digits.
      if (byte < 250) text += String(byte % 10);
    }
    return text;
  }

  return {
    bytes,
    digits,
    hex: (purpose, count) =>
      Array.from(bytes(purpose, count), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    restart: () => rows.clear(),
  };
}
