import { headerKey } from "./table";
import { formatReportPeriod } from "./report-period";
import type { PerformanceWorkbook } from "./workbook";

/** The reports that the workbook's indicators name, in the order in which they come. */
export function reportsOf({ indicators }: Pick<PerformanceWorkbook, "indicators">): readonly string[] {
  const named = indicators.flatMap(({ reports }) => reports);
  return named.filter((name, index) => named.findIndex((other) => isSameReport(other, name)) === index);
}

/** True for two ways to write one report's name. */
export function isSameReport(a: string, b: string): boolean {
  return headerKey(a) === headerKey(b);
}

/** What a report is of, in a word or two: "Q3 2024/25", "Q3 2024/25, report Children". */
export function reportName({ period, report }: Pick<PerformanceWorkbook, "period" | "report">): string {
  return `${formatReportPeriod(period)}${report === null ? "" : `, report ${report}`}`;
}
