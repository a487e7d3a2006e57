import { formatPublishedYear } from "../../workbook/published-year";
import type { IndicatorFacts } from "../../facts/facts";
import { type Exact, exactFromNumber, toNumber, ZERO } from "../../measures/exact";
import { samePeriod } from "../../measures/period";
import { exactFromDecimal, round } from "../../measures/rounding";
import { benchmarksOf, type PerformanceWorkbook } from "../../workbook/workbook";
import { type FormattedNumber, levelCell } from "../cell-formats";
import { sheetHeading } from "../sheet-heading";
import { PALETTE } from "../palette";
import { type Block, type ChartPlan, ONE_LINE, type SheetPlan } from "../sheet-plan";
import { columnAt, columnsFrom, headersOf, inColumns } from "../table-columns";
import { pictureRow, tableSheetPlan } from "../table-sheet-plan";
import { figureWidth } from "../text-width";

/** The columns that say what a row is of, with their widths in points. */
const DESCRIPTION = { Ref: 60, Indicator: 240, "Benchmark year": 80 } as const;

/** The authorities' and our own figures, with the least width of each. */
const LEVELS = { "Worst authority": 80, "Best authority": 80, Ours: 80 } as const;

/** Places on the way from the worst to the best. */
const PLACES = {
  "Ours, worst 0 to best 100": 96,
  "Bottom quarter": 70,
  "Third quarter": 70,
  "Second quarter": 70,
  "Top quarter": 70,
} as const;

const COLUMNS = { ...DESCRIPTION, ...LEVELS, ...PLACES } as const;

const at = (header: keyof typeof COLUMNS): number => columnAt(COLUMNS, header);

const NUMBERS = columnsFrom(COLUMNS, "Worst authority", "Top quarter");
const OURS = at("Ours, worst 0 to best 100");

/** The quarters of the way, the worst first. */
const QUARTERS = [
  { name: "Bottom quarter", color: PALETTE.bottom },
  { name: "Third quarter", color: PALETTE.third },
  { name: "Second quarter", color: PALETTE.second },
  { name: "Top quarter", color: PALETTE.top },
] as const;

const BLOCK = "Quartile_Profile";
const CHART_HEIGHT = 240;
/** More columns than these in one chart leave their names no room. */
const MOST_COLUMNS = 30;

/** One indicator between the worst and the best authority, on a way of 100. */
interface Standing {
  readonly facts: IndicatorFacts;
  readonly year: string;
  readonly levels: Readonly<Record<keyof typeof LEVELS, FormattedNumber>>;
  readonly places: Readonly<Record<keyof typeof PLACES, number>>;
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
    columns: [
      ...headersOf(DESCRIPTION).map((header) => ({ header, width: DESCRIPTION[header] })),
      ...headersOf(LEVELS).map((header) => ({
        header,
        width: figureWidth(
          LEVELS[header],
          standings.map(({ levels }) => levels[header].printed),
        ),
      })),
      ...headersOf(PLACES).map((header) => ({ header, width: PLACES[header] })),
    ],
    rows: standings.map(({ facts: { indicator }, year, levels, places }) => [
      ...inColumns(DESCRIPTION, { Ref: indicator.ref, Indicator: indicator.name, "Benchmark year": year }),
      ...inColumns(LEVELS, levels).map(({ value }) => value),
      ...inColumns(PLACES, places),
    ]),
    authorColumn: null,
    keyColumns: [at("Ref")],
    numberFormats: (body) => [{ block: { ...body, ...NUMBERS }, formats: formatsOf(standings) }],
    printedColumns: null,
    styles: (body) => [
      { block: { ...body, row: body.row - 1, rows: body.rows + 1, ...NUMBERS }, style: { align: "right" } },
      { block: { ...body, ...NUMBERS }, style: ONE_LINE },
      { block: { ...body, column: OURS, columns: 1 }, style: { bold: true } },
    ],
    conditionalStyles: () => [],
  });
  return { ...plan, charts: parts.map((part, index) => profileChart(plan, index, part.length)) };
}

/** Levels in their indicator's format, places in whole numbers; of a table without a row, no format. */
function formatsOf(standings: readonly Standing[]): readonly (readonly string[])[] {
  const places = headersOf(PLACES).map(() => "0");
  if (standings.length === 0) return [[...headersOf(LEVELS).map(() => "General"), ...places]];
  return standings.map(({ levels }) => [...inColumns(LEVELS, levels).map(({ format }) => format), ...places]);
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
  const column = (index: number): Block => ({ row: first, column: index, rows, columns: 1 });
  const [bottom, ...others] = QUARTERS.map(({ name, color }) => ({
    name,
    values: column(at(name)),
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
    categories: column(at("Ref")),
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
  const [first, median, third] = cuts;
  const [low, middle, high] = isLowGood
    ? [onWay(third), onWay(median), onWay(first)]
    : [onWay(first), onWay(median), onWay(third)];
  const shown = (authority: number): FormattedNumber =>
    levelCell(round(exactFromNumber(authority) ?? ZERO, decimals), indicator.unit);
  const position = Math.min(100, Math.max(0, onWay(exactFromDecimal(value.shown))));
  return {
    facts,
    year: formatPublishedYear(year, indicator),
    levels: {
      "Worst authority": shown(worst),
      "Best authority": shown(best),
      Ours: levelCell(value.shown, indicator.unit),
    },
    places: {
      "Ours, worst 0 to best 100": position,
      "Bottom quarter": low,
      "Third quarter": placesOnly(middle - low),
      "Second quarter": placesOnly(high - middle),
      "Top quarter": placesOnly(100 - high),
    },
  };
}

const MILLIONTHS = 1e6;

/** Six places, which every program that opens the file keeps. */
function placesOnly(value: number): number {
  return Math.round(value * MILLIONTHS) / MILLIONTHS;
}

function positionOf({ places }: Standing): number {
  return places["Ours, worst 0 to best 100"];
}

/** The picture in words. */
function profileSentence(standings: readonly Standing[]): string {
  if (standings.length === 0)
    return "No indicator has a quartile among authorities’ published figures, so there is no chart.";
  const sorted = [...standings].sort((a, b) => positionOf(b) - positionOf(a));
  const [nearest, farthest] = [sorted[0], sorted.at(-1)];
  const said = (one: Standing | undefined): string =>
    one === undefined ? "" : `${one.facts.indicator.ref} (${positionOf(one).toFixed(0)} of 100)`;
  return `Each column runs from the worst authority (0) to the best (100), divided by the quartile cuts; the diamond is our figure. Nearest to the best: ${said(nearest)}; nearest to the worst: ${said(farthest)}.`;
}
