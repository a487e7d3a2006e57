import { RULE_NAMES } from "../facts/placing/placing";
import type { Summary } from "../facts/facts";
import { formatQuarterMonths } from "../format/period";
import { finiteDecimalText } from "../measures/rounding";
import type { ReportPeriod } from "../workbook/report-period";
import type { ChangesWithinChance } from "../workbook/settings";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { at, DASHBOARD_COLUMNS } from "./columns/columns";
import { PALETTE } from "./palette";
import { sheetHeading } from "./sheet-heading";
import type { Block, PlanValue, StyledBlock } from "./sheet-plan";
import { symbolKey } from "./symbols";

const WIDTH = Object.keys(DASHBOARD_COLUMNS).length;

/** What stands in which row above the table, the last being its header row. */
const ROWS = {
  title: 0,
  subtitle: 1,
  stamp: 2,
  targets: 3,
  quartiles: 4,
  directions: 5,
  key: 6,
  symbols: 7,
  rule: 8,
  header: 9,
} as const;

export const HEADER_ROW = ROWS.header;
export const STAMP_ROW = ROWS.stamp;

/** The columns in which the counts above the table stand. */
const CHIPS = {
  first: at("Period and basis"),
  second: at("Previous"),
  third: at("Out of"),
  fourth: at("Change"),
  fifth: at("Judgement"),
  sixth: at("England"),
} as const;

const NEXT_CHIP = { first: "second", second: "third", third: "fourth", fourth: "fifth", fifth: "sixth" } as const;

const USED = ["[x]", "[c]", "[u]", "[low]", "[z]", "[stated]"] as const;

/** " (October to December 2024)" of a quarter, which its name leaves unsaid. */
function monthsOf(report: ReportPeriod): string {
  return report.kind === "period" && report.period.frequency === "quarter"
    ? ` (${formatQuarterMonths(report.period)})`
    : "";
}

/** The rows above the table: title, counts and key, a value a column. */
export function headingValues(
  workbook: PerformanceWorkbook,
  { tally, better, worse, similar, noClearChange, noJudgement, notAvailable, targets }: Summary,
  madeAt: string,
): PlanValue[][] {
  const { settings, period } = workbook;
  const { title, subtitle } = sheetHeading(workbook, "dashboard");
  const months = monthsOf(period);
  const { points, perCent } = settings.similarWithin;
  const own = workbook.indicators.some(({ similarWithin }) => similarWithin !== null)
    ? "; some rows use their own"
    : "";
  return [
    line({ 0: title }),
    line({ 0: `${subtitle}${months}` }),
    line({ 0: madeAt }),
    line({
      0: "Targets of indicators with a paragraph of their own",
      [CHIPS.first]: `Met: ${targets.met}`,
      [CHIPS.second]: `In tolerance: ${targets.within}`,
      [CHIPS.third]: `Missed: ${targets.missed}`,
      [CHIPS.fourth]: `Not judged yet: ${targets.notJudged}`,
      [CHIPS.fifth]: `No target: ${targets.none}`,
      [CHIPS.sixth]: `No figure: ${targets.awaited}`,
    }),
    line({
      0:
        tally.of === 0
          ? "National quartile: no indicator has a benchmark"
          : `National quartile of indicators with a benchmark: ${tally.of}`,
      [CHIPS.first]: `Top: ${tally.top}`,
      [CHIPS.second]: `Second: ${tally.second}`,
      [CHIPS.third]: `Third: ${tally.third}`,
      [CHIPS.fourth]: `Bottom: ${tally.bottom}`,
    }),
    line({
      0: "Change of indicators with a paragraph of their own",
      [CHIPS.first]: `Better: ${better}`,
      [CHIPS.second]: `Similar: ${similar}`,
      [CHIPS.third]: `Worse: ${worse}`,
      [CHIPS.fourth]: `No clear change: ${noClearChange}`,
      [CHIPS.fifth]: `No judgement: ${noJudgement}`,
      [CHIPS.sixth]: `Not available: ${notAvailable}`,
    }),
    line({
      0: `Key: ▲ Up, ▼ Down, ● Similar (within ${finiteDecimalText(points) ?? ""} at one decimal; counts and money within ${finiteDecimalText(perCent) ?? ""}%${own}) or no change. Better and worse follow each indicator's polarity. ${WITHIN_CHANCE[settings.changesWithinChance]} A change is the difference of the ${settings.changeRule === "displayed" ? "figures as printed" : "unrounded figures"}. ↳ marks a figure that supports the one above it.`,
    }),
    line({
      0: `Symbols: ${symbolKey(USED)}. Points are percentage points. An empty theme or note means there is none.`,
    }),
    line({
      0: `Quartile: where the figure would stand among English authorities' published values for the year shown; top is best. Rule: ${RULE_NAMES[settings.quartileRule]}. Trend: what a control chart says of the latest figure; “rising” or “falling over five figures” is OHID’s test of those five together, whatever the latest change.`,
    }),
  ];
}

/** What the sheet says of changes that chance alone could bring. */
const WITHIN_CHANCE: Readonly<Record<ChangesWithinChance, string>> = {
  "no-clear-change": "No clear change: it could be due to chance alone.",
  judged: "A change that could be due to chance alone is judged too; its note says so.",
};

/** A row that is empty but for the columns given. */
function line(cells: Readonly<Record<number, string>>): PlanValue[] {
  return Array.from({ length: WIDTH }, (_, column) => cells[column] ?? "");
}

const row = (index: number, column = 0, columns: number = WIDTH): Block => ({
  row: index,
  column,
  rows: 1,
  columns,
});

/** How those rows look, the header row included. */
export function headingStyles(): StyledBlock[] {
  // Each is as wide as the way to the next, whatever columns lie between.
  const chip = (index: number, place: keyof typeof NEXT_CHIP, fill: string): StyledBlock => ({
    block: row(index, CHIPS[place], CHIPS[NEXT_CHIP[place]] - CHIPS[place]),
    style: { fill, bold: true, color: PALETTE.ink },
  });
  return [
    { block: row(ROWS.title), style: { bold: true, size: 18, color: PALETTE.navy } },
    { block: row(ROWS.subtitle), style: { size: 12, color: PALETTE.ink } },
    { block: row(ROWS.stamp), style: { color: PALETTE.quiet } },
    { block: { ...row(ROWS.targets, 0, 1), rows: 3 }, style: { bold: true, color: PALETTE.navy } },
    chip(ROWS.targets, "first", PALETTE.better),
    chip(ROWS.targets, "second", PALETTE.similar),
    chip(ROWS.targets, "third", PALETTE.worse),
    chip(ROWS.quartiles, "first", PALETTE.top),
    chip(ROWS.quartiles, "second", PALETTE.second),
    chip(ROWS.quartiles, "third", PALETTE.third),
    chip(ROWS.quartiles, "fourth", PALETTE.bottom),
    chip(ROWS.directions, "first", PALETTE.better),
    chip(ROWS.directions, "second", PALETTE.similar),
    chip(ROWS.directions, "third", PALETTE.worse),
    chip(ROWS.directions, "fourth", PALETTE.similar),
    { block: { ...row(ROWS.key), rows: 3 }, style: { color: PALETTE.quiet } },
    {
      block: row(ROWS.header),
      style: { bold: true, color: PALETTE.white, fill: PALETTE.navy, wrap: true, verticalAlign: "center" },
    },
  ];
}
