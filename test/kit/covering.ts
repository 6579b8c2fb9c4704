/** Some cells of a table of switches, so few that each can be walked by hand. */

type Axes = Readonly<Record<string, readonly unknown[]>>;

/** One value for each axis. */
export type Cell<A extends Axes> = { readonly [Name in keyof A]: A[Name][number] };

/** All ways to pick `count` of `from`, in order. */
function picks<T>(from: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return from.flatMap((one, at) => picks(from.slice(at + 1), count - 1).map((rest) => [one, ...rest]));
}

const product = (sizes: readonly number[]): number[][] =>
  sizes.reduce<number[][]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, value) => [...row, value])),
    [[]],
  );

/**
 * Cells in which any `strength` switches meet in every combination of their values: faults are made by few switches at a
 * time. Greedy (Cohen's AETG): always the cell that covers the most of what is left. The same cells each time.
 */
export function covering<const A extends Axes>(axes: A, strength: number): Cell<A>[] {
  const names = Object.keys(axes);
  const sizes = names.map((name) => axes[name]?.length ?? 0);
  const sets = picks([...names.keys()], Math.min(strength, names.length));
  const keyOf = (set: readonly number[], row: readonly (number | undefined)[]) =>
    set.map((axis) => `${axis}=${row[axis]}`).join();
  const left = new Map<string, (number | undefined)[]>();
  for (const set of sets) {
    for (const values of product(set.map((axis) => sizes[axis] ?? 0))) {
      const row: (number | undefined)[] = names.map(() => undefined);
      set.forEach((axis, at) => (row[axis] = values[at]));
      left.set(keyOf(set, row), row);
    }
  }
  const whole = (set: readonly number[], row: readonly unknown[]) =>
    set.every((axis) => row[axis] !== undefined);
  const cells: Cell<A>[] = [];
  for (let [start] = left.values(); start; [start] = left.values()) {
    const row = [...start];
    for (const axis of names.keys()) {
      if (row[axis] !== undefined) continue;
      const mine = sets.filter((set) => set.includes(axis));
      let best = { gain: -1, value: 0 };
      for (let value = 0; value < (sizes[axis] ?? 0); value += 1) {
        // Begins elsewhere each time, so that what decides nothing is spread over the cells.
        const turned = (value + cells.length) % (sizes[axis] ?? 1);
        row[axis] = turned;
        const gain = mine.filter((set) => whole(set, row) && left.has(keyOf(set, row))).length;
        if (gain > best.gain) best = { gain, value: turned };
      }
      row[axis] = best.value;
    }
    for (const set of sets) left.delete(keyOf(set, row));
    cells.push(
      Object.fromEntries(names.map((name, axis) => [name, axes[name]?.[row[axis] ?? 0]])) as Cell<A>,
    );
  }
  return cells;
}
