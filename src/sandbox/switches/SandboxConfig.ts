import type { SandboxSwitch } from './SandboxSwitch.js';
import { sandboxSwitches } from './sandboxSwitches.js';

type Table = typeof sandboxSwitches;

/** The name of a switch, such as `listShape`. */
export type SandboxSwitchName = keyof Table;

type ValueOf<Entry> = Entry extends { readonly values: readonly (infer Value)[] } ? Value : number;

/** A value for every switch, read off `sandboxSwitches`. */
export type SandboxConfig = { readonly [Name in SandboxSwitchName]: ValueOf<Table[Name]> };

/** Some of the switches; what is left out keeps its value. */
export type SandboxConfigChange = { readonly [Name in SandboxSwitchName]?: SandboxConfig[Name] | undefined };

/** True where `name` is a switch. */
export function isSwitchName(name: string): name is SandboxSwitchName {
  return Object.hasOwn(sandboxSwitches, name);
}

function takes(entry: SandboxSwitch, value: unknown): boolean {
  if (entry.values) return entry.values.some((known) => known === value);
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= (entry.min ?? -Infinity) &&
    value <= (entry.max ?? Infinity)
  );
}

function expects(entry: SandboxSwitch): string {
  if (entry.values) return entry.values.map((value) => JSON.stringify(value)).join(', ');
  return `a whole number from ${entry.min} to ${entry.max}`;
}

/**
 * Lays a change over a config and gives the new one.
 * @throws TypeError naming the switch and the values it takes, when a name or a value is not in the table.
 */
export function changeConfig(
  config: SandboxConfig,
  change: Readonly<Record<string, unknown>>,
): SandboxConfig {
  const next: Record<string, unknown> = { ...config };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) continue;
    if (!isSwitchName(name)) {
      throw new TypeError(
        `The sandbox has no switch "${name}". Its switches: ${Object.keys(sandboxSwitches).join(', ')}.`,
      );
    }
    const entry: SandboxSwitch = sandboxSwitches[name];
    if (!takes(entry, value)) {
      throw new TypeError(
        `The sandbox's switch "${name}" can't be ${JSON.stringify(value)}. It takes ${expects(entry)}.`,
      );
    }
    next[name] = value;
  }
  return Object.freeze(next) as SandboxConfig;
}

/** The config that `createSandbox()` plays when nobody says otherwise: each switch at its default. */
export const defaultConfig: SandboxConfig = Object.freeze(
  Object.fromEntries(Object.entries(sandboxSwitches).map(([name, entry]) => [name, entry.default])),
) as SandboxConfig;
