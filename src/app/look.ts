import { formatPeriod } from "../core/format/period";
import { contractTable } from "../core/workbook/contract";
import { offeredPeriods } from "../core/workbook/offered-periods";
import { reportsOf } from "../core/workbook/reports";
import { readOutline } from "../core/workbook/outline";
import { readWorkbookCells } from "../excel/read-workbook-cells";
import { runExcel } from "../excel/run-excel";
import { type LastRefresh, readLastRefresh } from "./last-refresh";

/** What the open workbook offers, before anything is asked of it. */
export type Look =
  /** Excel refused or did not answer; a refresh will say why. */
  | { readonly kind: "no-answer" }
  /** None of the contract's tables is there. */
  | { readonly kind: "no-tables" }
  /** Tables are there, and a refresh will say what is wrong with them. */
  | { readonly kind: "not-readable" }
  | {
      readonly kind: "ready";
      /** The period that a refresh reports on unless told otherwise, as printed. */
      readonly period: string;
      /** Those that can be asked for, the latest first. */
      readonly periods: readonly string[];
      /** The reports that Indicators names. */
      readonly reports: readonly string[];
      /** Null before the first refresh. */
      readonly last: LastRefresh | null;
    };

/** Looks at the workbook. Never rejects. */
export async function look(): Promise<Look> {
  const read = await runExcel(readWorkbookCells);
  if (!read.ok) return { kind: "no-answer" };
  const { tables, lost, lastRefresh } = read.value;
  if (
    lost.length === 0 &&
    !tables.some(({ name }) => contractTable(name) === "Indicators" || contractTable(name) === "Observations")
  )
    return { kind: "no-tables" };
  const { outline } = readOutline(tables, null, lost);
  if (outline === null) return { kind: "not-readable" };
  return {
    kind: "ready",
    period: formatPeriod(outline.period),
    periods: offeredPeriods(outline).map(formatPeriod),
    reports: reportsOf(outline),
    last: readLastRefresh(lastRefresh, tables),
  };
}
