import type { SheetPlan } from "./sheet-plan";

/** The Dashboard as it was written last, and the one before it. */
export interface KeptDashboards {
  readonly last: SheetPlan | null;
  readonly before: SheetPlan | null;
}

/** Both as the text that the workbook keeps. */
export function writeDashboards(kept: KeptDashboards): string {
  return JSON.stringify(kept);
}

/** What a workbook kept; nothing where it kept nothing, or what cannot be read. */
export function readDashboards(text: string | null): KeptDashboards {
  const kept = parsed(text ?? "");
  return { last: planIn(kept, "last"), before: planIn(kept, "before") };
}

/** What is kept once this dashboard is written. The same again but for its stamp takes no other's place. */
export function keptAfter({ last, before }: KeptDashboards, written: SheetPlan | null): KeptDashboards {
  const isTheSame = last !== null && written !== null && withoutStamp(last) === withoutStamp(written);
  return { last: written, before: isTheSame ? before : last };
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

/** The plan with a stamp that says that it was put back and when it had been made. */
export function withPutBackStamp(plan: SheetPlan, day: string): SheetPlan {
  return withStamp(plan, `Put back on ${day}; the other sheets are newer. ${madeOf(plan)}`);
}

function withStamp(plan: SheetPlan, stamp: string): SheetPlan {
  const { row: stampRow, column: stampColumn } = plan.stamp;
  const values = plan.values.map((row, index) =>
    index === stampRow ? row.map((cell, column) => (column === stampColumn ? stamp : cell)) : row,
  );
  return { ...plan, values };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A plan has rows of cells and a table; what has not was written by another hand. */
function planIn(kept: unknown, name: keyof KeptDashboards): SheetPlan | null {
  if (typeof kept !== "object" || kept === null) return null;
  const plan: unknown = Reflect.get(kept, name);
  if (typeof plan !== "object" || plan === null) return null;
  return Array.isArray(Reflect.get(plan, "values")) && typeof Reflect.get(plan, "table") === "object"
    ? (plan as SheetPlan)
    : null;
}
