import { isBlank } from "../grid";
import { namesPartOfAnyYear } from "./joined-period";
import { KNOWN_HEADINGS, type KnownHeadings } from "./known-headings";
import { headerKey } from "../table";
import { type Heading, headingWords } from "./headings";
import type { CountNamed } from "./find-heading-rows";
import { type MappableColumn, type MappableTable, mappableColumns, type MappingForm } from "./mappable-columns";

/** Which heading stands for which column of the contract, by the heading's place from 0. */
export type Matches = Readonly<Record<string, number>>;

/** What the matcher makes of the headings of a range. */
export interface Matched {
  readonly columns: Matches;
  /** Headings that fit a column equally well, of which a person must choose. */
  readonly between: Readonly<Record<string, readonly number[]>>;
}

/** A column with the words by which councils know it. */
interface KnownColumn extends MappableColumn {
  readonly known: KnownHeadings;
}

/** Places of the headings that fit a column, those that fit equally well together, the best first. */
type Fit = (column: KnownColumn, headings: readonly Heading[]) => readonly (readonly number[])[];

const NOTHING_KNOWN: KnownHeadings = { whole: [], within: [] };

/** From the surest: the contract's own header, a heading that councils use, a heading that holds such words among others. */
const FITS: readonly Fit[] = [isContractHeader, isKnownHeading, holdsKnownWords];

/**
 * Matches the headings of a range with the columns of a table by their words, each heading at most once. What fits more
 * surely goes first, then what the table needs; where two headings fit a column equally well, neither is taken, for a
 * wrong guess would put a wrong figure into a report. A heading that names a period is never taken for a column.
 */
function matchByWords(table: MappableTable, headings: readonly Heading[], form: MappingForm): Matched {
  const columns = mappableColumns(table, form).columns.map((column) => ({
    ...column,
    known: KNOWN_HEADINGS[table][column.key] ?? NOTHING_KNOWN,
  }));
  const found = new Map<string, number>();
  const between = new Map<string, readonly number[]>();
  const taken = new Set<number>();
  const isFree = (place: number): boolean => !taken.has(place) && headings[place]?.isPeriod === false;
  for (const fit of FITS) {
    for (const column of columns.filter(({ key }) => !found.has(key) && !between.has(key))) {
      const [best] = fit(column, headings)
        .map((group) => group.filter(isFree))
        .filter((group) => group.length > 0);
      const [place, other] = best ?? [];
      if (best === undefined || place === undefined) continue;
      if (other !== undefined) between.set(column.key, best);
      else {
        found.set(column.key, place);
        taken.add(place);
      }
    }
  }
  return { columns: Object.fromEntries(found), between: Object.fromEntries(between) };
}

/** How many columns of a table headings name by their words, whichever form they have. */
export function countNamed(table: MappableTable): CountNamed {
  return (headings) => Object.keys(matchByWords(table, headings, formOf(table, headings)).columns).length;
}

/** The same, and by order where words say nothing: a range of just so many columns as a table that needs them all. */
export function matchColumns(table: MappableTable, headings: readonly Heading[], form: MappingForm): Matched {
  const matched = matchByWords(table, headings, form);
  const { columns } = mappableColumns(table, form);
  const isPlain = headings.length === columns.length && !headings.some(({ value }) => isBlank(value));
  if (!isPlain || columns.some(({ key, need }) => need !== "needed" || key in matched.between)) return matched;
  const taken = Object.values(matched.columns);
  const free = headings.map((_, place) => place).filter((place) => !taken.includes(place));
  const unmatched = columns.filter(({ key }) => !(key in matched.columns));
  const byOrder = Object.fromEntries(unmatched.map(({ key }, index) => [key, free[index] ?? 0]));
  return { ...matched, columns: { ...matched.columns, ...byOrder } };
}

/** The form that the headings of an Observations or Benchmarks range have; long for every other table. */
export function formOf(table: MappableTable, headings: readonly Heading[]): MappingForm {
  if (table !== "Observations" && table !== "Benchmarks") return "long";
  const long = matchByWords(table, headings, "long").columns;
  if (table === "Benchmarks") return "benchmark" in long && "value" in long ? "long" : "wide";
  const periods = headings.filter(({ isPeriod, text }) => isPeriod || namesPartOfAnyYear(text)).length;
  return periods > 1 || (periods === 1 && !("period" in long)) ? "wide" : "long";
}

/** The columns with a heading chosen for one of them, or with none; a heading that served another leaves it. */
export function withChoice(columns: Matches, key: string, place: number | null): Matches {
  const others = Object.entries(columns).filter(([other, held]) => other !== key && held !== place);
  return Object.fromEntries(place === null ? others : [...others, [key, place]]);
}

function isContractHeader({ aliases }: MappableColumn, headings: readonly Heading[]): readonly (readonly number[])[] {
  return aliases.map((alias) => placesOf(headings, ({ text }) => headerKey(text) === headerKey(alias)));
}

function isKnownHeading(
  { aliases, known: { whole } }: KnownColumn,
  headings: readonly Heading[],
): readonly (readonly number[])[] {
  const names = [...aliases.map(headingWords), ...whole];
  return names.map((name) => placesOf(headings, ({ text }) => headingWords(text) === name));
}

function holdsKnownWords(
  { known: { within } }: KnownColumn,
  headings: readonly Heading[],
): readonly (readonly number[])[] {
  return [placesOf(headings, ({ text }) => within.some((phrase) => ` ${headingWords(text)} `.includes(` ${phrase} `)))];
}

function placesOf(headings: readonly Heading[], isWanted: (heading: Heading) => boolean): readonly number[] {
  return headings.flatMap((heading, place) => (isWanted(heading) ? [place] : []));
}
