import type { Source } from "../workbook/grid";
import type { DashboardHeader } from "./dashboard-plan";
import { PUT_BACK_STAMP } from "./kept-dashboards";
import type { WorkingsHeader } from "./workings/workings-plan";

/** How one figure was worked out, as the Workings sheet has it. */
export interface ExplainedFigure {
  readonly figure: string;
  readonly words: string;
  readonly rule: string;
  /** The cells that it comes from, as the sheet names them, and the first of them to go to. */
  readonly from: string;
  readonly firstSource: Source | null;
  readonly agreement: string;
}

/** What a selected cell of the Dashboard is, and how it came about. */
export type Explanation =
  | ExplainedCell
  /** The dashboard is an earlier one that was put back, and Workings has the newer figures. */
  | { readonly kind: "put-back" };

export interface ExplainedCell {
  readonly kind: "explained";
  readonly ref: string;
  readonly name: string;
  /** The column's header. */
  readonly column: string;
  readonly figures: readonly ExplainedFigure[];
  /** What else is to be known of the indicator: caveats, and what else its quartile could be. */
  readonly notes: string;
}

type Cells = readonly (readonly unknown[])[];

interface Selected {
  /** The Dashboard's block, and the selected cell counted within it. */
  readonly dashboard: Cells;
  readonly row: number;
  readonly column: number;
  /** The table of Workings, header row first. */
  readonly workings: Cells;
}

/** The figures of Workings that a column of the Dashboard shows, by how their names begin; null for all. */
const SHOWN: Readonly<Partial<Record<DashboardHeader, readonly string[]>>> = {
  Previous: ["Earlier figure"],
  Current: ["Figure"],
  "Out of": ["Figure"],
  Change: ["Change"],
  Judgement: ["Change"],
  Target: ["Gap to target"],
  England: ["England", "Gap to England"],
  Neighbours: ["Neighbours", "Gap to neighbours"],
  Quartile: ["First quarter cut", "Median", "Third quarter cut", "Quartile", "Rank"],
};

/** Explains a cell of the Dashboard's table; null for any other cell. */
export function explain({ dashboard, row, column, workings }: Selected): Explanation | null {
  const header = dashboard.findIndex((cells) => cells.includes("Ref") && cells.includes("Indicator"));
  const headers = (dashboard[header] ?? []).map(text);
  const cells = dashboard[row];
  const name = headers[column];
  if (header < 0 || row <= header || cells === undefined || name === undefined || name === "") return null;
  if (dashboard.slice(0, header).some((line) => line.some(isPutBackStamp))) return { kind: "put-back" };
  const at = (wanted: DashboardHeader): string => text(cells[headers.indexOf(wanted)]);
  const ref = at("Ref");
  const rows = workingsOf(workings, ref);
  const shown = Object.hasOwn(SHOWN, name) ? SHOWN[name as DashboardHeader] : undefined;
  const figures = rows.filter(({ figure }) => shown === undefined || shown.some((start) => figure.startsWith(start)));
  return { kind: "explained", ref, name: at("Indicator"), column: name, figures, notes: at("Notes") };
}

function isPutBackStamp(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith(PUT_BACK_STAMP);
}

function workingsOf(workings: Cells, ref: string): readonly ExplainedFigure[] {
  const headers = (workings[0] ?? []).map(text);
  const at = (cells: readonly unknown[], header: WorkingsHeader): string => text(cells[headers.indexOf(header)]);
  return workings
    .slice(1)
    .filter((cells) => at(cells, "Ref") === ref)
    .map((cells) => {
      const from = [at(cells, "From cells"), at(cells, "Held against cells")]
        .filter((named) => named !== "")
        .join(", ");
      return {
        figure: at(cells, "Figure"),
        words: at(cells, "How it is worked out"),
        rule: at(cells, "Rule"),
        from,
        firstSource: firstSourceIn(from),
        agreement: at(cells, "Agreement"),
      };
    });
}

const FIRST_SOURCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)/;

/** "Observations!C3" of "Observations!C3, D3". */
function firstSourceIn(from: string): Source | null {
  const [, quoted, bare, address] = FIRST_SOURCE.exec(from) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? bare;
  return sheet === undefined || address === undefined ? null : { sheet, address };
}

function text(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}
