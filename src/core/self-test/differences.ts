import type { Source } from "../format/source";
import { cellAddress } from "../workbook/grid";
import { PROBES, probeWords } from "./probes";
import { type Answer, type Aspect, ASPECTS, type Fact, type Reading, type SheetCells } from "./reading";

/** One thing that this Excel has otherwise than it was recorded. */
export interface Difference {
  readonly aspect: Aspect;
  readonly what: string;
  /** Where a person sees it; null for what no cell shows. */
  readonly source: Source | null;
  readonly expected: string;
  readonly found: string;
}

/** Stands where one side has nothing of the kind. */
const NOTHING = "nothing";

/**
 * What may differ between two Excels that are both right, by what is measured: in points, or as a share of what was
 * recorded, whichever is more. Screens round widths to their own pixels; heights of wrapped rows hang on how each program
 * measures letters, and one line of ten-point text is 13 points.
 */
const LEEWAY: Partial<Readonly<Record<Aspect, { readonly points: number; readonly share: number }>>> = {
  width: { points: 2, share: 0.03 },
  height: { points: 14, share: 0.15 },
  place: { points: 14, share: 0.1 },
  margin: { points: 0.5, share: 0 },
};

/** Doubles that were worked out in another order may differ in their last digit. */
const LAST_DIGIT = 1e-13;

/** Everything in which a reading departs from the recorded one, by aspect and then as it stands in the workbook. */
export function differences(recorded: Reading, found: Reading): readonly Difference[] {
  const all = [
    ...found.unread.map(({ part, details }): Difference => ({
      aspect: "unread",
      what: part,
      source: null,
      expected: "can be read",
      found: details,
    })),
    ...cellDifferences(recorded.sheets, found.sheets),
    ...factDifferences(recorded.facts, found),
    ...probeDifferences(recorded.probes, found),
  ];
  const order = Object.keys(ASPECTS);
  return all.sort((one, other) => order.indexOf(one.aspect) - order.indexOf(other.aspect));
}

function cellDifferences(recorded: readonly SheetCells[], found: readonly SheetCells[]): Difference[] {
  if (found.length === 0) return []; // the cells could not be read, which is told by itself
  const held = new Map(found.map((cells) => [cells.sheet, cells]));
  const missing = recorded.filter(({ sheet }) => !held.has(sheet)).map(({ sheet }) => sheetDifference(sheet, NOTHING));
  const known = new Set(recorded.map(({ sheet }) => sheet));
  const added = found.filter(({ sheet }) => !known.has(sheet)).map(({ sheet }) => sheetDifference(NOTHING, sheet));
  const inCells = recorded.flatMap((cells) => {
    const other = held.get(cells.sheet);
    return other === undefined ? [] : differencesOnSheet(cells, other);
  });
  return [...missing, ...added, ...inCells];
}

function sheetDifference(expected: string, found: string): Difference {
  return { aspect: "value", what: "Sheet", source: null, expected, found };
}

/** What is read of a cell; `beyond` is what a cell holds that is not in use. */
const GRIDS = [
  { aspect: "value", grid: "values", what: "Value", beyond: "" },
  { aspect: "text", grid: "texts", what: "Shown", beyond: "" },
  { aspect: "format", grid: "formats", what: "Number format", beyond: "General" },
  { aspect: "formula", grid: "formulas", what: "Formula", beyond: "" },
] as const;

function differencesOnSheet(recorded: SheetCells, found: SheetCells): Difference[] {
  const rows = Math.max(recorded.values.length, found.values.length);
  const columns = Math.max(recorded.values[0]?.length ?? 0, found.values[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellDifference(recorded, found, row, column)).flat(),
  ).flat();
}

/** Of one cell the gravest difference in content, and its number format beside it: a wrong value also shows wrongly. */
function cellDifference(recorded: SheetCells, found: SheetCells, row: number, column: number): Difference[] {
  const source = { sheet: recorded.sheet, address: cellAddress(row, column) };
  const all = GRIDS.flatMap(({ aspect, grid, what, beyond }): Difference[] => {
    const [expected, other] = [recorded[grid][row]?.[column] ?? beyond, found[grid][row]?.[column] ?? beyond];
    return agree(aspect, expected, other) ? [] : [difference({ aspect, what, source }, expected, other)];
  });
  const [first] = all.filter(({ aspect }) => aspect !== "format");
  return [...(first === undefined ? [] : [first]), ...all.filter(({ aspect }) => aspect === "format")];
}

function factDifferences(recorded: readonly Fact[], { facts, unread }: Reading): Difference[] {
  const held = new Map(facts.map((fact) => [keyOf(fact), fact]));
  const known = new Set(recorded.map(keyOf));
  const read = new Set(facts.map(({ aspect }) => aspect));
  const missing = recorded.filter(
    // What could not be read at all is told once.
    (fact) => !held.has(keyOf(fact)) && fact.value !== null && (unread.length === 0 || read.has(fact.aspect)),
  );
  const added = facts.filter((fact) => !known.has(keyOf(fact)));
  const changed = recorded.flatMap((fact): Difference[] => {
    const other = held.get(keyOf(fact));
    if (other === undefined || agree(fact.aspect, fact.value, other.value)) return [];
    return [difference({ ...fact, source: sourceOf(other) }, fact.value, other.value)];
  });
  return [
    ...missing.map((fact) => difference({ ...fact, source: null }, fact.value, NOTHING)),
    ...added.map((fact) => difference({ ...fact, source: sourceOf(fact) }, NOTHING, fact.value)),
    ...changed,
  ];
}

function keyOf({ sheet, what }: Fact): string {
  return `${sheet ?? ""} ${what}`;
}

function sourceOf({ sheet, address }: Fact): Source | null {
  return sheet === null || address === null ? null : { sheet, address };
}

/** A probe may be answered as it was recorded or as Excel is taken to: of a product such as 0.145*100 both are guesses. */
function probeDifferences(recorded: readonly Answer[], { probes }: Reading): Difference[] {
  if (probes.length === 0) return []; // told as unread
  return PROBES.flatMap((probe, index): Difference[] => {
    const { expected } = probe;
    const found = probes[index] ?? null;
    const taken = [expected, recorded[index] ?? null];
    if (taken.some((one) => one !== null && agree("probe", one, found))) return [];
    return [difference({ aspect: "probe", what: probeWords(probe), source: null }, expected, found)];
  });
}

function difference(
  { aspect, what, source }: Pick<Difference, "aspect" | "what" | "source">,
  expected: Answer,
  found: Answer,
): Difference {
  const [one, other] = [inWords(expected), inWords(found)];
  const from = firstApart(one, other);
  return { aspect, what, source, expected: around(one, from), found: around(other, from) };
}

/** Longer answers are told from shortly before the place where they part. */
const MOST_CHARACTERS = 100;
const BEFORE_THE_PLACE = 30;

function firstApart(one: string, other: string): number {
  const others = Array.from(other);
  const at = Array.from(one).findIndex((character, index) => character !== others[index]);
  return at < 0 ? others.length : at;
}

function around(answer: string, place: number): string {
  if (answer.length <= MOST_CHARACTERS) return answer;
  const characters = Array.from(answer);
  const from = Math.max(0, place - BEFORE_THE_PLACE);
  const to = from + MOST_CHARACTERS;
  return `${from > 0 ? "…" : ""}${characters.slice(from, to).join("")}${to < characters.length ? "…" : ""}`;
}

/** An answer as a person reads it; an empty text would not be seen. */
export function inWords(answer: Answer): string {
  if (answer === null) return NOTHING;
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  return answer === "" ? "(empty)" : String(answer);
}

/** True where nobody would call the two different. What is recorded as null is not held against anything. */
function agree(aspect: Aspect, expected: Answer, found: Answer): boolean {
  if (expected === null || expected === found) return true;
  if (typeof expected !== "number" || typeof found !== "number") return false;
  const { points, share } = LEEWAY[aspect] ?? { points: 0, share: LAST_DIGIT };
  return Math.abs(expected - found) <= Math.max(points, share * Math.abs(expected));
}
