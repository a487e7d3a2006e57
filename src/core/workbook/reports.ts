import { formatList } from "../format/list";
import { error, type Finding } from "./finding";
import { headerKey } from "./table";
import type { PerformanceWorkbook } from "./workbook";

/** The reports that the workbook's indicators name, in the order in which they come. */
export function reportsOf({ indicators }: Pick<PerformanceWorkbook, "indicators">): readonly string[] {
  const named = indicators.flatMap(({ reports }) => reports);
  return named.filter((name, index) => named.findIndex((other) => isSame(other, name)) === index);
}

const isSame = (a: string, b: string): boolean => headerKey(a) === headerKey(b);

/**
 * The workbook with the indicators of one report alone; an indicator that names none is in all. Null, with the reports
 * to choose from, where no indicator names it.
 */
export function inReport(
  workbook: PerformanceWorkbook,
  report: string | null,
): { readonly workbook: PerformanceWorkbook | null; readonly findings: readonly Finding[] } {
  if (report === null) return { workbook, findings: [] };
  const known = reportsOf(workbook);
  if (!known.some((name) => isSame(name, report))) return { workbook: null, findings: [unknownReport(report, known)] };
  const indicators = workbook.indicators.filter(
    ({ reports }) => reports.length === 0 || reports.some((name) => isSame(name, report)),
  );
  return { workbook: { ...workbook, indicators }, findings: [] };
}

function unknownReport(report: string, known: readonly string[]): Finding {
  return error("unknown-report", {
    message: `No indicator is in a report called “${report}”, so nothing was written.`,
    advice:
      known.length === 0
        ? "Name the report in the Reports column of Indicators."
        : `Ask for ${formatList(known, "or")}, or name it in the Reports column of Indicators.`,
  });
}
