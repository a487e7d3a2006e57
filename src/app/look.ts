import { type LastRefresh, readLastRefresh } from "../core/report/last-refresh";
import { contractTable } from "../core/workbook/contract";
import { chosenOf } from "../core/workbook/named-settings";
import { cellText } from "../core/workbook/grid";
import { offeredPeriods } from "../core/workbook/offered-periods";
import { formatReportPeriod } from "../core/workbook/report-period";
import { reportsOf } from "../core/workbook/reports";
import { readHeld, tablesOf } from "../core/workbook/held-figures";
import { reportable, wantedPeriod } from "../core/workbook/reportable";
import { readWorkbookCells } from "../excel/read/read-workbook-cells";
import { runExcel } from "../excel/run/run-excel";

/** What the tables of a workbook offer to choose from, whether or not a refresh would come to its end. */
interface Offers {
  /**
   * The period that a refresh reports on unless told otherwise, as printed, or as Settings has it where that cannot be read;
   * null where no figure tells which.
   */
  readonly period: string | null;
  /** Those that can be asked for, the latest first. */
  readonly periods: readonly string[];
  /** The reports that Indicators names. */
  readonly reports: readonly string[];
  /** Which indicators get a paragraph, as a setting to choose; null where there is no Settings table to keep it. */
  readonly paragraphs: { readonly name: string; readonly choices: readonly string[]; readonly choice: string } | null;
  /** Null before the first refresh. */
  readonly last: LastRefresh | null;
}

/** What the open workbook offers, before anything is asked of it. */
export type Look =
  /** Excel refused or did not answer; a refresh will say why. */
  | { readonly kind: "no-answer" }
  /** None of the contract's tables is there. */
  | { readonly kind: "no-tables" }
  /** Tables are there, and a refresh of the workbook's own period would be refused, and say why. */
  | ({ readonly kind: "not-ready" } & Offers)
  | ({ readonly kind: "ready" } & Offers);

/** A workbook with tables. */
export type WorkbookOffers = Extract<Look, Offers>;

/** Looks at the workbook. Never rejects. */
export async function look(): Promise<Look> {
  const read = await runExcel((context) => readWorkbookCells(context));
  if (!read.ok) return { kind: "no-answer" };
  const { tables, lost, lastRefresh, calculation } = read.value;
  if (
    lost.length === 0 &&
    !tables.some(({ name }) => contractTable(name) === "Indicators" || contractTable(name) === "Observations")
  )
    return { kind: "no-tables" };
  const last = readLastRefresh(lastRefresh, tables, calculation);
  const { held } = readHeld(tables, lost);
  if (held === null) return { kind: "not-ready", period: null, periods: [], reports: [], paragraphs: null, last };
  const period = wantedPeriod(held, null);
  return {
    kind: reportable(held, period).ok ? "ready" : "not-ready",
    period:
      period === null ? null : period.kind === "unread" ? cellText(period.cell.value) : formatReportPeriod(period),
    periods: offeredPeriods(held).map(formatReportPeriod),
    reports: reportsOf(held),
    paragraphs: tablesOf(tables, "Settings").length === 0 ? null : chosenOf("paragraphs", held.settings),
    last,
  };
}
