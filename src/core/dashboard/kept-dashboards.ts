import { readKeptJson } from "../workbook/kept-json";
import { asKeptPlan } from "./kept-plan";
import type { SheetPlan } from "./sheet-plan";
import { WITHHELD } from "./symbols";

/** The Dashboard as it was written last, and the one before it. */
export interface KeptDashboards {
  readonly last: SheetPlan | null;
  readonly before: SheetPlan | null;
}

/** What was kept before there was a version is of this one. */
const VERSION = 1;

/** Both as the text that the workbook keeps. */
export function writeDashboards(kept: KeptDashboards): string {
  return JSON.stringify({ version: VERSION, ...kept });
}

/** What a workbook kept; nothing where it kept nothing, or what cannot be read. */
export function readDashboards(text: string | null): KeptDashboards {
  const { version = VERSION, last, before } = readKeptJson(text);
  return version === VERSION ? { last: asKeptPlan(last), before: asKeptPlan(before) } : { last: null, before: null };
}

/**
 * What is kept once this dashboard is written. The same again but for its stamp takes no other's place, and an earlier one
 * that prints what is withheld by now is forgotten.
 */
export function keptAfter({ last, before }: KeptDashboards, written: SheetPlan): KeptDashboards {
  const isTheSame = last !== null && withoutStamp(last) === withoutStamp(written);
  const earlier = isTheSame ? before : last;
  return { last: written, before: earlier !== null && printsWithheld(earlier, written) ? null : earlier };
}

/** True where a row withholds a figure now in a column in which the earlier dashboard did not. */
function printsWithheld(earlier: SheetPlan, written: SheetPlan): boolean {
  const then = withheldColumns(earlier);
  return [...withheldColumns(written)].some(([row, columns]) => {
    const before = then.get(row);
    return before !== undefined && [...columns].some((column) => !before.has(column));
  });
}

/** The headers under which each row of the table has the sign of a withheld figure. */
function withheldColumns({ values, table, keyColumns }: SheetPlan): ReadonlyMap<string, ReadonlySet<string>> {
  if (table === null) return new Map();
  const { row: top, rows } = table.block;
  const headers = (values[top] ?? []).map((header) => JSON.stringify(header));
  return new Map(
    values.slice(top + 1, top + rows).map((cells) => {
      const key = keyColumns.map((column) => JSON.stringify(cells[column])).join("\n");
      return [key, new Set(headers.filter((_, column) => cells[column] === WITHHELD))] as const;
    }),
  );
}

function withoutStamp(plan: SheetPlan): string {
  return JSON.stringify(withStamp(plan, ""));
}

/** When a kept dashboard was made: "Made on …", without what an earlier putting back said before it. */
export function madeOf({ values, stamp }: SheetPlan): string {
  const cell = values[stamp.row]?.[stamp.column];
  const text = typeof cell === "string" ? cell : "";
  return text.slice(Math.max(0, text.indexOf("Made on")));
}

/** How the stamp of a dashboard begins that was put back. */
export const PUT_BACK_STAMP = "Put back on ";

/** The plan with a stamp that says that it was put back and when it had been made. */
export function withPutBackStamp(plan: SheetPlan, day: string): SheetPlan {
  return withStamp(plan, `${PUT_BACK_STAMP}${day}; the other sheets are newer. ${madeOf(plan)}`);
}

function withStamp(plan: SheetPlan, stamp: string): SheetPlan {
  const { row: stampRow, column: stampColumn } = plan.stamp;
  const values = plan.values.map((row, index) =>
    index === stampRow ? row.map((cell, column) => (column === stampColumn ? stamp : cell)) : row,
  );
  return { ...plan, values };
}
