import { REPORT } from "../findings/catalogue/report";
import { formatList } from "../format/list";
import { type Finding, finding } from "../findings/finding";
import { headerKey } from "./table";
import { formatReportPeriod } from "./report-period";
import type { PerformanceWorkbook } from "./workbook";

/** The reports that the workbook's indicators name, in the order in which they come. */
export function reportsOf({ indicators }: Pick<PerformanceWorkbook, "indicators">): readonly string[] {
  const named = indicators.flatMap(({ reports }) => reports);
  return named.filter((name, index) => named.findIndex((other) => isSame(other, name)) === index);
}

const isSame = (a: string, b: string): boolean => headerKey(a) === headerKey(b);

/** What a report is of, in a word or two: "Q3 2024/25", "Q3 2024/25, report Children". */
export function reportName({ period, report }: Pick<PerformanceWorkbook, "period" | "report">): string {
  return `${formatReportPeriod(period)}${report === null ? "" : `, report ${report}`}`;
}

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
  const report = known.find((name) => isSame(name, asked));
  if (report === undefined) return { workbook: null, findings: [unknownReport(asked, known)] };
  const indicators = workbook.indicators.filter(
    ({ reports }) => reports.length === 0 || reports.some((name) => isSame(name, report)),
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
