import { REFRESH } from "../findings/catalogue/refresh";
import { countOf } from "../format/count";
import { cutTo } from "../format/cut-to";
import { type Finding, finding } from "../findings/finding";
import { formatSource, type Source } from "../format/source";
import { cellAddress, MOST_CHARACTERS } from "../workbook/grid";
import type { ChartPlan, PlanCell, SheetPlan } from "./sheet-plan";

const CUT = "… (cut here: a cell holds no more)";
/** In points; Excel's own limits are 255 letters wide and 409 points tall. */
const WIDEST = 900;
const TALLEST = 408.75;
/** Characters that Excel takes for a chart's name and title, and for a series' name. */
const MOST_ON_A_CHART = 255;

/** The sheets of one refresh; the Dashboard comes first. */
export type SheetPlans = readonly [SheetPlan, ...SheetPlan[]];

/** Sheets that Excel can take, and what their owner should know of the texts that had to be cut. */
export interface SheetsWithinLimits {
  readonly sheets: SheetPlans;
  readonly findings: readonly Finding[];
}

/** Sheets within Excel's limits, whatever people typed into one cell: texts of a cell's length, columns and rows of its sizes. */
export function withinLimits([dashboard, ...others]: SheetPlans): SheetsWithinLimits {
  const cut: Source[] = [];
  const limited = (plan: SheetPlan): SheetPlan => planWithinLimits(plan, cut);
  const sheets = [limited(dashboard), ...others.map(limited)] as const;
  return { sheets, findings: cut.length === 0 ? [] : [textsCut(cut)] };
}

function planWithinLimits(plan: SheetPlan, cut: Source[]): SheetPlan {
  const inOneCell = (cell: PlanCell, row: number, column: number): PlanCell => {
    if (typeof cell !== "string" || cell.length <= MOST_CHARACTERS) return cell;
    cut.push({ sheet: plan.sheetName, address: cellAddress(row, column) });
    return `${cell.slice(0, MOST_CHARACTERS - CUT.length)}${CUT}`;
  };
  return {
    ...plan,
    values: plan.values.map((cells, row) => cells.map((cell, column) => inOneCell(cell, row, column))),
    columnWidths: plan.columnWidths.map((width) => Math.min(width, WIDEST)),
    rowHeights: plan.rowHeights.map(({ row, height }) => ({ row, height: Math.min(height, TALLEST) })),
    charts: plan.charts.map(chartWithinLimits),
  };
}

function chartWithinLimits(chart: ChartPlan): ChartPlan {
  const [first, ...others] = chart.series;
  const short = <Series extends ChartPlan["series"][0]>(series: Series): Series => ({
    ...series,
    name: cutTo(series.name, MOST_ON_A_CHART),
  });
  return {
    ...chart,
    name: cutTo(chart.name, MOST_ON_A_CHART),
    title: cutTo(chart.title, MOST_ON_A_CHART),
    series: [short(first), ...others.map(short)],
  };
}

const MOST_NAMED = 3;

function textsCut(cells: readonly Source[]): Finding {
  const named = cells.slice(0, MOST_NAMED).map(formatSource);
  const more = cells.length - named.length;
  return finding(
    REFRESH,
    "text-cut",
    { cells: `${named.join(", ")}${more > 0 ? ` and ${countOf(more, "more cell")}` : ""}` },
    { source: cells[0] ?? null },
  );
}
