import type { IndicatorFacts } from "../../facts/facts";
import { RULE_NAMES } from "../../facts/placing/placing";
import { type Earlier, earlierFigure, formatEarlier } from "../../facts/figure/comparison";
import { formatPeriod } from "../../format/period";
import type { Indicator } from "../../workbook/indicator";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { NONE } from "../../facts/own-sheets";
import { sheetHeading } from "../sheet-heading";
import { PALETTE } from "../palette";
import { ONE_LINE, type PlanCell, type SheetPlan } from "../sheet-plan";
import { symbolKey, symbolOf, SYMBOLS } from "../symbols";
import { NO_PICTURES, tableSheetPlan } from "../table-sheet-plan";
import { figureWidth } from "../text-width";
import type { Expression } from "./expression";
import { changeRows, comparatorRows, type FigureRow, levelRow, type Reading, targetRow } from "./figure-rows";
import type { InputCells } from "./input-cells";
import { linkTo } from "./link-to";
import { placingRows } from "./placing-rows";

const COLUMNS = [
  { header: "Ref", width: 50 },
  { header: "Indicator", width: 150 },
  { header: "Figure", width: 120 },
  { header: "How it is worked out", width: 230 },
  { header: "Rule", width: 150 },
  { header: "From cells", width: 120 },
  { header: "Held against cells", width: 130 },
  { header: "Quartile’s figure", width: 72 },
  { header: "Excel’s figure", width: 72 },
  { header: "Agreement", width: 84 },
] as const;

export type WorkingsHeader = (typeof COLUMNS)[number]["header"];

const REF = 0;
const FIGURE = 2;
const FROM = 5;
const COMPUTED = 7;
const LIVE = 8;
const AGREEMENT = 9;

const USED = ["[x]", "[c]", "[u]", "[low]", "[z]"] as const;

const AGREES = "Agrees";
const DISAGREES = "Does not agree";

interface WorkingsParts {
  readonly workbook: PerformanceWorkbook;
  readonly facts: readonly IndicatorFacts[];
  readonly cells: InputCells;
  readonly madeAt: string;
}

/**
 * The Workings sheet: a row a figure, with its way in words, its rule, the cells that it comes from, and beside what was
 * worked out here a live formula that Excel works out from the input cells, and whether the two agree.
 */
export function workingsPlan({ workbook, facts, cells, madeAt }: WorkingsParts): SheetPlan {
  const { quartileRule } = workbook.settings;
  const rows = facts.flatMap((one) => indicatorRows({ workbook, facts: one, cells }));
  const printed = rows.map((row) => row.printed);
  return tableSheetPlan({
    names: { block: "Quartile_Workings", table: "QuartileWorkings", sheet: "Workings" },
    ...sheetHeading(workbook, "workings"),
    madeAt,
    help: `Excel’s figure is a live formula: where an input cell changes, Agreement says so until the next refresh. ${symbolKey(USED)}. Empty: no cell. Quartile rule: ${RULE_NAMES[quartileRule]}.`,
    pictures: NO_PICTURES,
    columns: COLUMNS.map(({ header, width }, column) => ({
      header,
      width: column === COMPUTED || column === LIVE ? figureWidth(width, printed) : width,
    })),
    rows: rows.map(({ cells: row }) => row),
    authorColumn: null,
    keyColumns: [REF, FIGURE],
    numberFormats: (body) => [
      {
        block: { ...body, column: COMPUTED, columns: 2 },
        formats: rows.length === 0 ? [["General", "General"]] : rows.map(({ format }) => [format, format]),
      },
    ],
    printedColumns: null,
    styles: (body) => [
      { block: { ...body, column: FROM, columns: COMPUTED - FROM }, style: { color: PALETTE.link, underline: true } },
      { block: { ...body, column: COMPUTED, columns: 2 }, style: { align: "right", ...ONE_LINE } },
      { block: { ...body, column: AGREEMENT, columns: 1 }, style: { indent: 1 } },
    ],
    conditionalStyles: (body) => [
      {
        block: { ...body, column: 0, columns: 2 },
        when: { kind: "same-as-above", column: 0 },
        style: { color: PALETTE.quiet },
      },
      {
        block: { ...body, column: AGREEMENT, columns: 1 },
        when: { kind: "itself-begins-with", text: DISAGREES },
        style: { bold: true, fill: PALETTE.attention },
      },
      { block: body, when: { kind: "differs-from-above", column: 0 }, style: { topLine: PALETTE.navy } },
    ],
  });
}

interface PlannedRow {
  readonly cells: readonly PlanCell[];
  readonly format: string;
  readonly printed: string;
}

function indicatorRows(reading: Reading): PlannedRow[] {
  const { indicator, value, earlierLevel, comparisons, target, england, neighbours, placing } = reading.facts;
  if (value === null)
    return [
      withoutFigure(reading),
      ...(earlierLevel === null
        ? []
        : [
            plannedRow(levelRow("Earlier figure", formatPeriod(earlierLevel.period), earlierLevel, reading), indicator),
          ]),
    ];
  const [main] = comparisons;
  const rows: readonly FigureRow[] = [
    levelRow("Figure", formatPeriod(value.period), value, reading),
    ...(main === undefined ? [] : earlierRow(main.earlier, reading)),
    ...(main === undefined ? [] : changeRows(main, value, reading)),
    ...(target === null ? [] : [targetRow(target, value, reading)]),
    ...(england === null ? [] : comparatorRows("England", england, value, reading)),
    ...(neighbours === null ? [] : comparatorRows("Neighbours", neighbours, value, reading)),
    ...(placing === null ? [] : placingRows(placing, value, reading)),
  ];
  return rows.map((row) => plannedRow(row, indicator));
}

function earlierRow(earlier: Earlier, reading: Reading): FigureRow[] {
  const figure = earlierFigure(earlier);
  return figure === null ? [] : [levelRow("Earlier figure", formatEarlier(earlier), figure, reading)];
}

function plannedRow(
  { figure, words, rule, sources, beside, computed, live }: FigureRow,
  indicator: Indicator,
): PlannedRow {
  return {
    cells: [
      indicator.ref,
      indicator.name,
      figure,
      words,
      rule,
      linkTo(sources),
      linkTo(beside),
      computed.value,
      liveCell(live),
      agreement(live),
    ],
    format: computed.format,
    printed: computed.printed,
  };
}

/** The row of an indicator without a figure: the symbol that the Dashboard shows, and what that says. */
function withoutFigure({ facts: { indicator, unavailable } }: Reading): PlannedRow {
  const symbol = symbolOf(unavailable);
  const words = SYMBOLS[symbol];
  const why = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const cells = [indicator.ref, indicator.name, "Figure", why, NONE, "", "", symbol, symbol, "Not checked"];
  return { cells, format: "General", printed: symbol };
}

function liveCell(live: Expression): PlanCell {
  return live.kind === "none" ? "[x]" : { formula: [`=${live.text}`], expected: null };
}

function agreement(live: Expression): PlanCell {
  if (live.kind === "none") return `Not checked: ${live.why}`;
  const [computed, excel] = [{ column: COMPUTED }, { column: LIVE }];
  return {
    formula: [
      "=IF(ISNUMBER(",
      excel,
      "),IF(ABS(",
      computed,
      "-",
      excel,
      `)<=0.000000001*MAX(1,ABS(`,
      computed,
      `)),"${AGREES}","${DISAGREES}"),"${DISAGREES}")`,
    ],
    expected: AGREES,
  };
}
