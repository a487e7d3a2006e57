import type { Source } from "../format/source";
import type { DashboardColumn } from "./columns/column";
import { dashboardColumn, type DashboardHeader } from "./columns/columns";
import { readSources } from "./describe-sources";
import { PUT_BACK_STAMP } from "./kept-dashboards";
import { symbolKey, symbolsIn } from "./symbols";
import { kindOfWords } from "./workings/figure-name";
import type { WorkingsHeader } from "./workings/workings-plan";

/** How one figure was worked out, as the Workings sheet has it. */
export interface ExplainedFigure {
  readonly figure: string;
  readonly words: string;
  readonly rule: string;
  /** The cells that it comes from, as far as Workings names them. */
  readonly sources: readonly Source[];
  /** Whether Excel's own formula on Workings comes to the same. */
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
  /** What the cell shows. */
  readonly shows: string;
  /** What the symbols in it mean; "" where there are none. */
  readonly symbols: string;
  /** What the column is. */
  readonly about: string;
  readonly figures: readonly ExplainedFigure[];
  /** What else is to be known of the indicator: caveats, and what else its quartile could be. */
  readonly notes: string;
}

/** A column that the owner has put into the table is told from those of the Dashboard. */
const OWNERS_COLUMN = "A column of your own. Quartile leaves it as it is.";

type Cells = readonly (readonly unknown[])[];

interface Selected {
  /** The Dashboard's block, and the selected cell counted within it. */
  readonly dashboard: Cells;
  readonly row: number;
  readonly column: number;
  /** The selected cell as Excel shows it. */
  readonly text: string;
  /** The table of Workings, header row first. */
  readonly workings: Cells;
}

/** Explains a cell of the Dashboard's table; null for any other cell. */
export function explain({ dashboard, row, column, text: shows, workings }: Selected): Explanation | null {
  const header = dashboard.findIndex((cells) => cells.includes("Ref") && cells.includes("Indicator"));
  const headers = (dashboard[header] ?? []).map(text);
  const cells = dashboard[row];
  const name = headers[column];
  if (header < 0 || row <= header || cells === undefined || name === undefined || name === "") return null;
  if (dashboard.slice(0, header).some((line) => line.some(isPutBackStamp))) return { kind: "put-back" };
  const at = (wanted: DashboardHeader): string => text(cells[headers.indexOf(wanted)]);
  const ref = at("Ref");
  const ours = dashboardColumn(name);
  return {
    kind: "explained",
    ref,
    name: at("Indicator"),
    column: name,
    shows,
    symbols: symbolKey(symbolsIn(shows)),
    about: ours?.about ?? OWNERS_COLUMN,
    figures: ours === null ? [] : shownFigures(workingsOf(workings, ref), ours.explains),
    notes: name === "Notes" ? "" : at("Notes"),
  };
}

function shownFigures(
  figures: readonly ExplainedFigure[],
  shown: DashboardColumn["explains"],
): readonly ExplainedFigure[] {
  if (shown === "all") return figures;
  return shown.flatMap((kind) => figures.filter(({ figure }) => kindOfWords(figure) === kind));
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
    .map((cells) => ({
      figure: at(cells, "Figure"),
      words: at(cells, "How it is worked out"),
      rule: at(cells, "Rule"),
      sources: [...readSources(at(cells, "From cells")), ...readSources(at(cells, "Compared with cells"))],
      agreement: at(cells, "Agreement"),
    }));
}

function text(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}
