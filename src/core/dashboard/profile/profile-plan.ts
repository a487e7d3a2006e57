import { formatPeriod } from "../../format/period";
import type { IndicatorFacts } from "../../facts/facts";
import { type Exact, exactFromNumber, toNumber, ZERO } from "../../measures/exact";
import { samePeriod } from "../../measures/period";
import { exactFromDecimal, round } from "../../measures/rounding";
import { benchmarksOf, type PerformanceWorkbook } from "../../workbook/workbook";
import { type FormattedNumber, levelCell } from "../cell-formats";
import { sheetHeading } from "../sheet-heading";
import { PALETTE } from "../palette";
import { type Block, type ChartPlan, ONE_LINE, type SheetPlan } from "../sheet-plan";
import { pictureRow, tableSheetPlan } from "../table-sheet-plan";
import { figureWidth } from "../text-width";

const COLUMNS = [
  { header: "Ref", width: 60 },
  { header: "Indicator", width: 240 },
  { header: "Benchmark year", width: 80 },
  { header: "Worst authority", width: 80 },
  { header: "Best authority", width: 80 },
  { header: "Ours", width: 80 },
  { header: "Ours, worst 0 to best 100", width: 96 },
  { header: "Bottom quarter", width: 70 },
  { header: "Third quarter", width: 70 },
  { header: "Second quarter", width: 70 },
  { header: "Top quarter", width: 70 },
] as const;

const REF = 0;
/** The columns of the authorities' and our own figures, and of our place between them. */
const LEVELS = 3;
const OURS = 6;
const PARTS = [
  { column: 7, name: "Bottom quarter", color: PALETTE.bottom },
  { column: 8, name: "Third quarter", color: PALETTE.third },
  { column: 9, name: "Second quarter", color: PALETTE.second },
  { column: 10, name: "Top quarter", color: PALETTE.top },
] as const;

/** The formats of a table without a row. */
const NO_FIGURES = COLUMNS.slice(LEVELS, OURS).map(() => ({ format: "General" }));

const BLOCK = "Quartile_Profile";
const CHART_HEIGHT = 240;
/** More columns than these in one chart leave their names no room. */
const MOST_COLUMNS = 30;

/** One indicator between the worst and the best authority, on a way of 100. */
interface Standing {
  readonly facts: IndicatorFacts;
  readonly year: string;
  readonly worst: FormattedNumber;
  readonly best: FormattedNumber;
  readonly ours: FormattedNumber;
  readonly position: number;
  /** The widths of the four quarters, the worst first. */
  readonly quarters: readonly number[];
}

interface ProfileParts {
  readonly workbook: PerformanceWorkbook;
  readonly facts: readonly IndicatorFacts[];
  readonly madeAt: string;
}

/** The Quartile profile: every indicator that is placed among authorities on one picture, and the numbers under it. */
export function profilePlan({ workbook, facts, madeAt }: ProfileParts): SheetPlan {
  const standings = facts.flatMap((one) => standingOf(workbook, one) ?? []);
  const parts = inParts(standings);
  const plan = tableSheetPlan({
    names: { block: BLOCK, table: "QuartileProfile", sheet: "Quartile profile" },
    ...sheetHeading(workbook, "quartile profile"),
    madeAt,
    help: profileSentence(standings),
    pictures: { captions: parts.map((part) => captionOf(part)), height: CHART_HEIGHT },
    columns: COLUMNS.map(({ header, width }, column) => ({
      header,
      width: figureWidth(
        width,
        standings.map((one) => levelsOf(one)[column - LEVELS]?.printed ?? ""),
      ),
    })),
    rows: standings.map(({ facts: { indicator }, year, worst, best, ours, position, quarters }) => [
      indicator.ref,
      indicator.name,
      year,
      worst.value,
      best.value,
      ours.value,
      position,
      ...quarters,
    ]),
    authorColumn: null,
    keyColumns: [REF],
    numberFormats: (body) => [
      {
        block: { ...body, column: LEVELS, columns: COLUMNS.length - LEVELS },
        formats: (standings.length === 0 ? [NO_FIGURES] : standings.map(levelsOf)).map((levels) => [
          ...levels.map(({ format }) => format),
          ...COLUMNS.slice(OURS).map(() => "0"),
        ]),
      },
    ],
    printedColumns: null,
    styles: (body) => [
      {
        block: { ...body, row: body.row - 1, rows: body.rows + 1, column: LEVELS, columns: COLUMNS.length - LEVELS },
        style: { align: "right" },
      },
      { block: { ...body, column: LEVELS, columns: COLUMNS.length - LEVELS }, style: ONE_LINE },
      { block: { ...body, column: OURS, columns: 1 }, style: { bold: true } },
    ],
    conditionalStyles: () => [],
  });
  return { ...plan, charts: parts.map((part, index) => profileChart(plan, index, part.length)) };
}

function levelsOf({ worst, best, ours }: Standing): readonly FormattedNumber[] {
  return [worst, best, ours];
}

function inParts(standings: readonly Standing[]): readonly (readonly Standing[])[] {
  return Array.from({ length: Math.ceil(standings.length / MOST_COLUMNS) }, (_, part) =>
    standings.slice(part * MOST_COLUMNS, (part + 1) * MOST_COLUMNS),
  );
}

/** "CP1 Child protection cases … to CL2 Care leavers …", so that the picture is known without being seen. */
function captionOf(part: readonly Standing[]): string {
  const names = [part[0], part.at(-1)].map(
    (one) => `${one?.facts.indicator.ref ?? ""} ${one?.facts.indicator.name ?? ""}`,
  );
  return part.length === 1 ? (names[0] ?? "") : `The ${part.length} indicators from ${names.join(" to ")}`;
}

/** One part of the picture: so many indicators from the table's row on. */
function profileChart({ table, columnWidths }: SheetPlan, part: number, rows: number): ChartPlan {
  const first = (table?.block.row ?? 0) + 1 + part * MOST_COLUMNS;
  const column = (at: number): Block => ({ row: first, column: at, rows, columns: 1 });
  const [bottom, ...others] = PARTS.map(({ column: at, name, color }) => ({
    name,
    values: column(at),
    look: { kind: "part", color } as const,
  }));
  const marks = {
    name: "Ours",
    values: column(OURS),
    look: { kind: "marks", color: PALETTE.navy, fill: PALETTE.navy } as const,
  };
  return {
    name: part === 0 ? "Quartile profile" : `Quartile profile ${part + 1}`,
    kind: "stacked-columns",
    title: "Where we stand between the worst (0) and the best (100)",
    place: { row: pictureRow(part), column: 0, rows: 1, columns: columnWidths.length },
    source: BLOCK,
    categories: column(REF),
    series: bottom === undefined ? [marks] : [bottom, ...others, marks],
    axisFormat: "0",
    axisRange: { from: 0, to: 100 },
  };
}

function standingOf(workbook: PerformanceWorkbook, facts: IndicatorFacts): Standing | null {
  const { indicator, placing, value } = facts;
  if (value === null || placing?.cuts == null || placing.rank === null) return null;
  const { year, cuts } = placing;
  const benchmark = benchmarksOf(workbook, indicator).find((one) => samePeriod(one.year, year));
  const sorted = benchmark?.sorted ?? [];
  const decimals = Math.min(benchmark?.decimals ?? 0, indicator.decimals);
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]];
  if (lowest === undefined || highest === undefined || lowest === highest) return null;
  const isLowGood = indicator.polarity === "low-is-good";
  const [worst, best] = isLowGood ? [highest, lowest] : [lowest, highest];
  const onWay = (exact: Exact): number => placesOnly((100 * (toNumber(exact) - worst)) / (best - worst));
  const ends = [0, ...(isLowGood ? [...cuts].reverse() : cuts).map(onWay), 100];
  const shown = (authority: number): FormattedNumber =>
    levelCell(round(exactFromNumber(authority) ?? ZERO, decimals), indicator.unit);
  return {
    facts,
    year: formatPeriod(year),
    worst: shown(worst),
    best: shown(best),
    ours: levelCell(value.shown, indicator.unit),
    position: Math.min(100, Math.max(0, onWay(exactFromDecimal(value.shown)))),
    quarters: ends.slice(1).map((end, index) => placesOnly(end - (ends[index] ?? 0))),
  };
}

const PLACES = 1e6;

/** Six places, which every program that opens the file keeps. */
function placesOnly(value: number): number {
  return Math.round(value * PLACES) / PLACES;
}

/** The picture in words. */
function profileSentence(standings: readonly Standing[]): string {
  if (standings.length === 0)
    return "No indicator is placed among authorities’ published figures, so there is no picture.";
  const sorted = [...standings].sort((a, b) => b.position - a.position);
  const [nearest, farthest] = [sorted[0], sorted.at(-1)];
  const said = (one: Standing | undefined): string =>
    one === undefined ? "" : `${one.facts.indicator.ref} (${one.position.toFixed(0)} of 100)`;
  return `Each column runs from the worst authority (0) to the best (100), parted by the quartile cuts; the diamond is our figure. Nearest to the best: ${said(nearest)}; nearest to the worst: ${said(farthest)}.`;
}
