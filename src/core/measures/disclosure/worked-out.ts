/**
 * Hidden counts that make up a number which readers know: how often each is counted in it, by the count's name. A reader
 * takes what is shown from the number, so only what is hidden stands here.
 */
export type KnownSum = ReadonlyMap<string, number>;

interface Hidden {
  /** The counts as they are, by name; those that nobody holds are not among them. */
  readonly counts: ReadonlyMap<string, number>;
  /** What a reader knows every hidden count to be at least. */
  readonly lowest: number;
}

/** What is left of a coefficient after whole-numbered steps is either nothing or far from it. */
const NOTHING = 1e-9;

/**
 * The hidden counts that several known sums together give away, though none of them does alone: where some combination
 * leaves one count by itself, as the difference of two rolling years leaves the quarter that joined when the one that left
 * is shown; and where the bounds that the sums and their combinations set to one another leave a single value.
 *
 * Elimination to reduced rows, then narrowing of bounds until nothing moves. What it names is given away; bounds of
 * combinations other than the reduced ones are not looked at.
 */
export function workedOut(sums: readonly KnownSum[], hidden: Hidden): ReadonlySet<string> {
  const reduced = reducedRows(sums);
  const alone = reduced.flatMap((row) => (row.size === 1 ? [...row.keys()] : []));
  return new Set([...alone, ...withOneValue([...sums, ...reduced], hidden)]);
}

/** The same knowledge in rows each of which has a count that stands in no other. */
function reducedRows(sums: readonly KnownSum[]): readonly KnownSum[] {
  const rows = new Map<string, KnownSum>();
  for (const sum of sums) {
    const left = [...rows].reduce((row, [name, known]) => less(row, known, row.get(name) ?? 0), sum);
    const [pivot] = left;
    if (pivot === undefined) continue;
    const [name, times] = pivot;
    const row = new Map([...left].map(([other, factor]) => [other, factor / times]));
    for (const [other, known] of rows) rows.set(other, less(known, row, known.get(name) ?? 0));
    rows.set(name, row);
  }
  return [...rows.values()];
}

/** A row less so many times another. */
function less(row: KnownSum, other: KnownSum, times: number): KnownSum {
  const difference = new Map(row);
  for (const [name, factor] of other) difference.set(name, (row.get(name) ?? 0) - times * factor);
  return new Map([...difference].filter(([, factor]) => Math.abs(factor) > NOTHING));
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The counts for which rows of counts that are all held leave one whole number. */
function withOneValue(rows: readonly KnownSum[], { counts, lowest }: Hidden): readonly string[] {
  const held = rows.filter((row) => [...row.keys()].every((name) => counts.has(name)));
  const bounds = new Map<string, Bounds>();
  const boundsOf = (name: string): Bounds =>
    bounds.get(name) ?? { low: Math.min(lowest, Number(counts.get(name))), high: Infinity };
  let moves = true;
  while (moves) {
    moves = false;
    for (const row of held)
      for (const name of row.keys()) {
        const before = boundsOf(name);
        const { low, high } = narrowed(name, row, counts, boundsOf);
        if (low <= before.low && high >= before.high) continue;
        bounds.set(name, { low: Math.max(low, before.low), high: Math.min(high, before.high) });
        moves = true;
      }
  }
  return [...bounds].flatMap(([name, { low, high }]) => (low === high ? [name] : []));
}

/** The whole numbers that a row allows one of its counts, given the bounds of the others. */
function narrowed(
  name: string,
  row: KnownSum,
  counts: ReadonlyMap<string, number>,
  boundsOf: (name: string) => Bounds,
): Bounds {
  const own = Number(row.get(name));
  const count = Number(counts.get(name));
  let [down, up] = [0, 0]; // how far the count may move, as the others make up for it
  for (const [other, factor] of row) {
    if (other === name) continue;
    const { low, high } = boundsOf(other);
    const is = Number(counts.get(other));
    const times = factor / own;
    up += times > 0 ? times * (is - low) : times * (is - high);
    down += times > 0 ? times * (high - is) : times * (low - is);
  }
  return { low: Math.ceil(count - down - NOTHING), high: Math.floor(count + up + NOTHING) };
}
