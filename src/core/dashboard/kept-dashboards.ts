import { readKeptJson } from "../workbook/kept-json";
import { asKeptPlan } from "./kept-plan";
import type { SheetPlan } from "./sheet-plan";

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
 * What is kept once this dashboard is written. The same again but for its stamp takes no other's place. An earlier one is
 * forgotten where it may print what is withheld by now: where of an indicator with a figure that is newly withheld it has
 * another row than this one has, for its change, its notes or a baseline may tell that figure.
 */
export function keptAfter(
  { last, before }: KeptDashboards,
  written: SheetPlan,
  newlyWithheld: ReadonlySet<string>,
): KeptDashboards {
  const isTheSame = last !== null && withoutStamp(last) === withoutStamp(written);
  const earlier = isTheSame ? before : last;
  return { last: written, before: earlier !== null && mayTell(earlier, written, newlyWithheld) ? null : earlier };
}

/** Those of these Refs that a dashboard has a row of. */
export function shownOf(plan: SheetPlan, refs: ReadonlySet<string>): readonly string[] {
  const rows = rowsByRef(plan);
  return [...refs].filter((ref) => rows.has(ref));
}

function mayTell(earlier: SheetPlan, written: SheetPlan, newlyWithheld: ReadonlySet<string>): boolean {
  const [then, now] = [rowsByRef(earlier), rowsByRef(written)];
  return [...newlyWithheld].some((ref) => {
    const row = then.get(ref);
    return row !== undefined && row !== now.get(ref);
  });
}

/** The rows of the table as texts, each by its Ref. */
function rowsByRef({ values, table, keyColumns }: SheetPlan): ReadonlyMap<string, string> {
  if (table === null) return new Map();
  const { row: top, rows } = table.block;
  const refOf = (cells: readonly unknown[]): string => keyColumns.map((column) => String(cells[column])).join("\n");
  return new Map(values.slice(top + 1, top + rows).map((cells) => [refOf(cells), JSON.stringify(cells)] as const));
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
