import type { IndicatorFacts } from "../../facts/facts";
import { RULE_NAMES } from "../../facts/placing/placing";
import type { Indicator } from "../../workbook/indicator";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { NONE } from "../../facts/own-sheets";
import { sheetHeading } from "../sheet-heading";
import { PALETTE } from "../palette";
import { ONE_LINE, type PlanCell, type SheetPlan } from "../sheet-plan";
import { symbolKey, symbolOf, SYMBOLS } from "../symbols";
import { columnAt, columnsFrom, headersOf, inColumns } from "../table-columns";
import { NO_PICTURES, tableSheetPlan } from "../table-sheet-plan";
import { figureWidth } from "../text-width";
import type { Expression } from "./expression";
import {
  changeRows,
  comparatorRows,
  earlierRows,
  type FigureRow,
  levelRow,
  type Reading,
  targetRow,
} from "./figure-rows";
import { figureWords } from "./figure-name";
import type { InputCells } from "./input-cells";
import { linkTo } from "./link-to";
import { placingRows } from "./placing-rows";

/** The table's columns, with their widths in points. */
const COLUMNS = {
  Ref: 50,
  Indicator: 150,
  Figure: 120,
  "How it is worked out": 230,
  Rule: 150,
  "From cells": 120,
  "Compared with cells": 130,
  "Quartile’s figure": 72,
  "Excel’s figure": 72,
  Agreement: 84,
} as const;

export type WorkingsHeader = keyof typeof COLUMNS;

const at = (header: WorkingsHeader): number => columnAt(COLUMNS, header);

const LINKS = columnsFrom(COLUMNS, "From cells", "Compared with cells");
const FIGURES = columnsFrom(COLUMNS, "Quartile’s figure", "Excel’s figure");
const AGREEMENT = { column: at("Agreement"), columns: 1 } as const;

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
    help: `Excel’s figure is a live formula: if an input cell changes, Agreement says so until the next refresh. ${symbolKey(USED)}. Empty: no cell. Quartile rule: ${RULE_NAMES[quartileRule]}.`,
    pictures: NO_PICTURES,
    columns: headersOf(COLUMNS).map((header) => ({
      header,
      width: isFigure(header) ? figureWidth(COLUMNS[header], printed) : COLUMNS[header],
    })),
    rows: rows.map(({ cells: row }) => inColumns(COLUMNS, row)),
    authorColumn: null,
    keyColumns: [at("Ref"), at("Figure")],
    numberFormats: (body) => [
      {
        block: { ...body, ...FIGURES },
        formats: rows.length === 0 ? [["General", "General"]] : rows.map(({ format }) => [format, format]),
      },
    ],
    printedColumns: null,
    styles: (body) => [
      { block: { ...body, ...LINKS }, style: { color: PALETTE.link, underline: true } },
      { block: { ...body, ...FIGURES }, style: { align: "right", ...ONE_LINE } },
      { block: { ...body, ...AGREEMENT }, style: { indent: 1 } },
    ],
    conditionalStyles: (body) => [
      {
        block: { ...body, ...columnsFrom(COLUMNS, "Ref", "Indicator") },
        when: { kind: "same-as-above", column: at("Ref") },
        style: { color: PALETTE.quiet },
      },
      {
        block: { ...body, ...AGREEMENT },
        when: { kind: "itself-begins-with", text: DISAGREES },
        style: { bold: true, fill: PALETTE.attention },
      },
      { block: body, when: { kind: "differs-from-above", column: at("Ref") }, style: { topLine: PALETTE.navy } },
    ],
  });
}

function isFigure(header: WorkingsHeader): boolean {
  return header === "Quartile’s figure" || header === "Excel’s figure";
}

interface PlannedRow {
  readonly cells: Readonly<Record<WorkingsHeader, PlanCell>>;
  readonly format: string;
  readonly printed: string;
}

function indicatorRows(reading: Reading): PlannedRow[] {
  const { indicator, value, earlier, comparisons, target, england, neighbours, placing } = reading.facts;
  if (value === null)
    return [
      withoutFigure(reading),
      ...(earlier === null ? [] : earlierRows(earlier, reading)).map((row) => plannedRow(row, indicator)),
    ];
  const [main] = comparisons;
  const rows: readonly FigureRow[] = [
    levelRow("figure", value, reading),
    ...(main === undefined ? [] : earlierRows(main.earlier, reading)),
    ...(main === undefined ? [] : changeRows(main, value, reading)),
    ...(target === null ? [] : [targetRow(target, value, reading)]),
    ...(england === null ? [] : comparatorRows("england", england, value, reading)),
    ...(neighbours === null ? [] : comparatorRows("neighbours", neighbours, value, reading)),
    ...(placing === null ? [] : placingRows(placing, value, reading)),
  ];
  return rows.map((row) => plannedRow(row, indicator));
}

function plannedRow(
  { figure, words, rule, sources, beside, computed, live }: FigureRow,
  indicator: Indicator,
): PlannedRow {
  return {
    cells: {
      Ref: indicator.ref,
      Indicator: indicator.name,
      Figure: figureWords(figure),
      "How it is worked out": words,
      Rule: rule,
      "From cells": linkTo(sources),
      "Compared with cells": linkTo(beside),
      "Quartile’s figure": computed.value,
      "Excel’s figure": liveCell(live),
      Agreement: agreement(live),
    },
    format: computed.format,
    printed: computed.printed,
  };
}

/** The row of an indicator without a figure: the symbol that the Dashboard shows, and what that says. */
function withoutFigure({ facts: { indicator, unavailable } }: Reading): PlannedRow {
  const symbol = symbolOf(unavailable);
  const words = SYMBOLS[symbol];
  const why = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return {
    cells: {
      Ref: indicator.ref,
      Indicator: indicator.name,
      Figure: figureWords({ kind: "no-figure" }),
      "How it is worked out": why,
      Rule: NONE,
      "From cells": "",
      "Compared with cells": "",
      "Quartile’s figure": symbol,
      "Excel’s figure": symbol,
      Agreement: "Not checked",
    },
    format: "General",
    printed: symbol,
  };
}

function liveCell(live: Expression): PlanCell {
  return live.kind === "none" ? "[x]" : { formula: [`=${live.text}`], expected: null };
}

function agreement(live: Expression): PlanCell {
  if (live.kind === "none") return `Not checked: ${live.why}`;
  const [computed, excel] = [{ column: at("Quartile’s figure") }, { column: at("Excel’s figure") }];
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
