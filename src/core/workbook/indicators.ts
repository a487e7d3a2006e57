import type { Frequency, Period } from "../measures/period";
import type { TargetBasis } from "../measures/target";
import { readBenchmarkYear, yearAsked } from "./benchmark-year";
import { type Basis, BASIS_CHOICES, countsThosePresent, readBasis } from "./basis";
import type { Finding } from "../findings/finding";
import { type Cell, headerSource, isBlank, type TableGrid } from "./grid";
import { comparisonChoices, type ComparisonKind, readComparisons, usualComparison } from "./comparison-kind";
import type { PeriodsHeld } from "./held-periods";
import type { Indicator } from "./indicator";
import { INDICATOR_COLUMNS, type IndicatorColumn } from "./indicator-columns";
import {
  benchmarkOfTimes,
  blankCell,
  duplicateRef,
  missingColumn,
  noRef,
  supportFindings,
  unknownWord,
  withKnownSupport,
} from "./indicator-findings";
import { firstFilled, isTotalWord } from "./other-rows";
import { readBaseline } from "./read-baseline";
import { readTarget } from "./read-target";
import { readUnit } from "./read-unit";
import { FREQUENCIES, POLARITIES, readYesNo, TARGET_BASES, textOf } from "./read-words";
import { type OwnSimilarWithin, readOwnSimilarWithin } from "./similar-within";
import { openTable, type Table, type TableRow } from "./table";
import { clockOf, traitsOf, typedAs } from "./unit";
import { spanFindings } from "./span-findings";
import { type StatedSpan, hasYearAgo, rhythmOf, type ToldSpan, toldSpans } from "./told-span";
import { choicesOf, type Vocabulary, wordIn } from "./vocabulary";

const REQUIRED: readonly IndicatorColumn[] = ["ref", "indicator", "unit"];
const MOST_DECIMALS = 6;

export interface ReadIndicators {
  readonly indicators: readonly Indicator[];
  /** Headings, notes and totals, and rows that are headings unless figures are held for them. */
  readonly otherRows: readonly OtherRow[];
  readonly findings: readonly Finding[];
}

/** A row that is no indicator or, where it has a Ref, only if anything is observed of that. */
interface OtherRow {
  readonly row: Cell;
  readonly ref: string | null;
  /** What is amiss if it is an indicator. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the Indicators table in the order that its Order column asks for. A row without Ref or with a used one is left out.
 * The periods that are held tell what Basis and Frequency leave open.
 */
export function readIndicators(grid: TableGrid, held: PeriodsHeld = new Map()): ReadIndicators {
  const table = openTable(grid, INDICATOR_COLUMNS);
  const absent = REQUIRED.filter((column) => !table.has(column));
  const findings: Finding[] = absent.map((column) => missingColumn(table, column));
  const indicators: Indicator[] = [];
  const otherRows: OtherRow[] = [];
  const spans = toldSpans(absent.length > 0 ? [] : table.rows.flatMap(statedSpan), held);
  for (const row of absent.length > 0 ? [] : table.rows) {
    const kind = kindOfRow(row, grid);
    const own: Finding[] = [];
    const indicator = kind === "other" ? null : readIndicator(row, table, { spans, held }, own);
    const twin = indicators.find(({ ref }) => ref === indicator?.ref);
    const isFirst = indicator !== null && twin === undefined;
    if (isFirst) indicators.push(indicator);
    if (kind !== "described")
      otherRows.push({ row: firstFilled(grid, row.index), ref: isFirst ? indicator.ref : null, findings: own });
    else findings.push(...own, ...(indicator === null || twin === undefined ? [] : [duplicateRef(indicator, twin)]));
  }
  findings.push(...spanFindings(indicators, spans, held), ...supportFindings(indicators));
  const sorted = indicators.map((one) => withKnownSupport(one, indicators)).sort((a, b) => a.order - b.order);
  return { indicators: sorted, otherRows, findings };
}

/**
 * The same without the headings: rows that say no more than a Ref and a name, and whose Ref no observation has. One that has
 * a Unit, or any period in Observations, is an indicator, though it may have no figure yet.
 */
export function withoutHeadings(
  { indicators, otherRows, findings }: ReadIndicators,
  observations: ReadonlyMap<string, unknown>,
): Omit<ReadIndicators, "otherRows"> & { readonly otherRows: readonly Cell[] } {
  const isObserved = ({ ref }: Pick<OtherRow, "ref">): boolean => ref !== null && observations.has(ref);
  const others = otherRows.filter((one) => !isObserved(one));
  return {
    indicators: indicators.filter((one) => !others.some(({ ref }) => ref === one.ref)),
    otherRows: others.map(({ row }) => row),
    findings: [...findings, ...otherRows.filter(isObserved).flatMap((one) => one.findings)],
  };
}

/** What a row of Indicators is by what is filled in: "undescribed" where that is a Ref alone, or with a name. */
function kindOfRow(row: TableRow<IndicatorColumn>, { rows }: TableGrid): "described" | "undescribed" | "other" {
  const [ref, name] = [textOf(row.cell("ref")), textOf(row.cell("indicator"))];
  const names = [ref, name].filter((words) => words !== null);
  const filled = (rows[row.index] ?? []).filter((value) => !isBlank(value));
  const isTotal = names.length > 0 && names.every(isTotalWord);
  if (isTotal || (ref === null && filled.length === 1 && typeof filled[0] === "string")) return "other";
  return ref !== null && filled.length === names.length ? "undescribed" : "described";
}

function statedSpan(row: TableRow<IndicatorColumn>): readonly StatedSpan[] {
  const [ref, basis, frequency] = (["ref", "basis", "frequency"] as const).map((column) => textOf(row.cell(column)));
  if (ref == null) return [];
  return [{ ref, basis: readBasis(basis ?? ""), frequency: wordIn(FREQUENCIES, frequency ?? "") }];
}

function readIndicator(
  row: TableRow<IndicatorColumn>,
  table: Table<IndicatorColumn>,
  { spans, held }: { readonly spans: ReadonlyMap<string, ToldSpan>; readonly held: PeriodsHeld },
  findings: Finding[],
): Indicator | null {
  const words = (column: IndicatorColumn): string | null => textOf(row.cell(column));
  const ref = words("ref");
  const source = row.cell("ref")?.source ?? headerSource(table.grid, 0);
  const span = spans.get(ref ?? "");
  if (ref === null || span === undefined) {
    findings.push(noRef(source, words("indicator")));
    return null;
  }
  for (const column of ["indicator", "unit"] as const)
    if (words(column) === null) findings.push(blankCell(ref, column, source));
  const name = words("indicator") ?? ref;
  /** The word that a cell holds; the usual one where it is blank, or where it makes no sense and a finding says so. */
  const word = <Word>(
    column: IndicatorColumn,
    read: (text: string) => Word | null,
    usual: Word,
    choices: string,
  ): Word => {
    const cell = row.cell(column);
    const text = textOf(cell);
    if (cell === null || text === null) return usual;
    const found = read(text);
    if (found === null) findings.push(unknownWord(ref, name, column, cell, choices));
    return found ?? usual;
  };

  const listed = <Word extends string>(column: IndicatorColumn, vocabulary: Vocabulary<Word>, usual: Word): Word =>
    word(column, (text) => wordIn(vocabulary, text), usual, choicesOf(vocabulary));

  const unit = readUnit(words("unit") ?? "number");
  const polarity = listed("polarity", POLARITIES, "no-judgement");
  word<Basis | null>("basis", readBasis, null, BASIS_CHOICES);
  word<Frequency | null>("frequency", (text) => wordIn(FREQUENCIES, text), null, choicesOf(FREQUENCIES));
  const { basis, frequency, yearEndsIn } = span;
  const { baseline, compareWith, ...baselineReading } = readBaseline({
    cell: row.cell("baseline"),
    compareWith: word<readonly ComparisonKind[]>(
      "compareWith",
      (text) => readComparisons(text, frequency),
      [usualComparison({ unit, basis, isYearAgoHeld: hasYearAgo(span, held.get(ref) ?? []) })],
      comparisonChoices(frequency),
    ),
    frequency,
    basis,
    yearEndsIn,
    indicator: { ref, name, source },
  });
  findings.push(...baselineReading.findings);
  const similarCell = row.cell("similarWithin");
  const similarWithin = word<OwnSimilarWithin | null>(
    "similarWithin",
    () => (similarCell === null ? null : readOwnSimilarWithin(similarCell, unit)),
    null,
    "a number, or a percentage such as 2%",
  );
  const target = readTarget(
    { target: row.cell("target"), targetType: row.cell("targetType"), tolerance: row.cell("tolerance") },
    polarity,
    { what: `${ref} ${name}: the target`, ref, expects: typedAs(unit) },
  );
  findings.push(...target.findings);
  const targetBasis = word<TargetBasis | null>(
    "targetBasis",
    (text) => wordIn(TARGET_BASES, text),
    null,
    choicesOf(TARGET_BASES),
  );
  const asked = word<number | null>("decimals", readDecimals, null, `a whole number from 0 to ${MOST_DECIMALS}`);
  const decimals = traitsOf(unit).typedDecimals === "never" ? null : asked;
  const named = words("benchmark");
  // Published figures are read without their indicator's unit, so as plain numbers.
  const benchmark = clockOf(unit) === null ? named : null;
  if (benchmark !== named) findings.push(benchmarkOfTimes(ref, name, words("unit") ?? "", source));
  return {
    ref,
    name,
    unit,
    unitText: words("unit") ?? "number",
    subject: words("subject"),
    theme: words("theme"),
    polarity,
    basis,
    frequency,
    yearEndsIn,
    every: rhythmOf(span, held.get(ref) ?? []),
    compareWith,
    baseline,
    similarWithin,
    decimals: decimals ?? traitsOf(unit).usualDecimals,
    decimalsAsked: decimals !== null,
    target: target.target,
    targetType: target.targetType,
    targetBasis,
    numeratorLabel: words("numeratorLabel"),
    denominatorLabel: words("denominatorLabel"),
    benchmark,
    benchmarkYear: word<Period | null>(
      "benchmarkYear",
      (text) => readBenchmarkYear(text, { stated: null, asked: yearAsked(basis, frequency) }),
      null,
      "a year such as 2023/24 or 2024",
    ),
    hasQuartile: word("quartile", readYesNo, true, "yes or no"),
    supports: words("supports"),
    countsPeople: word("countsPeople", readYesNo, false, "yes or no"),
    samePeople: word("samePeople", readYesNo, countsThosePresent(basis), "yes or no"),
    reports: (words("reports") ?? "").split(/\s*[,;]\s*/).filter((report) => report !== ""),
    inNarrative: word("narrative", readYesNo, true, "yes or no"),
    order: word("order", readOrder, row.index, "a number"),
    note: words("note"),
    source,
  };
}

function readDecimals(text: string): number | null {
  const decimals = Number(text);
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS ? decimals : null;
}

function readOrder(text: string): number | null {
  const order = Number(text);
  return Number.isFinite(order) ? order : null;
}
