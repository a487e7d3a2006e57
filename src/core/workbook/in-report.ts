import { REPORT } from "../findings/catalogue/report";
import { type Finding, finding } from "../findings/finding";
import { formatList } from "../format/list";
import { isSameReport, reportsOf } from "./reports";
import type { PerformanceWorkbook } from "./workbook";

interface InReport {
  readonly workbook: PerformanceWorkbook | null;
  readonly findings: readonly Finding[];
}

/**
 * The workbook with the indicators of one report alone; an indicator that names none is in all. Null, with the reports
 * to choose from, where no indicator names it.
 */
export function inReport(workbook: PerformanceWorkbook, asked: string | null): InReport {
  if (asked === null) return { workbook, findings: [] };
  const known = reportsOf(workbook);
  const report = known.find((name) => isSameReport(name, asked));
  if (report === undefined) return { workbook: null, findings: [unknownReport(asked, known)] };
  const indicators = workbook.indicators.filter(
    ({ reports }) => reports.length === 0 || reports.some((name) => isSameReport(name, report)),
  );
  return { workbook: { ...workbook, report, indicators }, findings: [] };
}

function unknownReport(report: string, known: readonly string[]): Finding {
  return finding(REPORT, "unknown-report", {
    kind: known.length === 0 ? "none-named" : "others-named",
    report,
    reports: formatList(known, "or"),
  });
}
