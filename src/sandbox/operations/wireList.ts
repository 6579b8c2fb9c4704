import type { SandboxConfig } from '../switches/SandboxConfig.js';

/** A list as the switch `listShape` bends it; undefined stands for an answer without `data` (contract 5.1.1). */
export function wireList(items: readonly unknown[], shape: SandboxConfig['listShape']): unknown {
  if (shape === 'object' && items.length === 1) return items[0];
  if (shape === 'null' && items.length === 0) return null;
  if (shape === 'missing' && items.length === 0) return undefined;
  return items;
}
