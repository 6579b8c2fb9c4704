/** Secrets that can be recognised: by their text in whatever is reachable, and by their class in the whole heap. */
import { queryObjects } from 'node:v8';

const mark = 'planted-';
let count = 0;

/** A secret that occurs nowhere else. */
export function plantedText(what: string): string {
  count += 1;
  return `${mark}${what}-${count}`;
}

/** Something secret that is an object: an answer of the server's, or a photo. */
export class Planted {
  readonly text: string;
  constructor(what: string) {
    this.text = plantedText(what);
  }
}

/** How many planted objects anything at all still holds, closures and promises included. Collects the garbage first. */
export const plantedInMemory = (): number => queryObjects(Planted, { format: 'count' });

/** The paths of all planted texts that can be reached from a value. */
export function findPlanted(root: unknown): string[] {
  const found: string[] = [];
  const visited = new Set<unknown>();
  const visit = (value: unknown, path: string) => {
    if (typeof value === 'string') {
      if (value.includes(mark)) found.push(path);
      return;
    }
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
    if (visited.has(value)) return;
    visited.add(value);
    if (value instanceof Map) {
      for (const [key, one] of value) {
        visit(key, `${path}.key`);
        visit(one, `${path}.value`);
      }
    } else if (value instanceof Set) {
      for (const one of value) visit(one, `${path}.member`);
    }
    for (const key of Reflect.ownKeys(value)) {
      visit(Reflect.get(value, key), `${path}.${String(key)}`);
    }
  };
  visit(root, '');
  return found;
}
