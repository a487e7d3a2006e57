import { formatList } from "../format/list";
import { formatReportPeriod, sayReportPeriod } from "../workbook/report-period";
import type { PerformanceWorkbook } from "../workbook/workbook";

/** What every sheet of ours says of itself: above its first table, and at the foot of each printed page. */
export interface SheetHeading {
  /** "Quarterly performance: workings" */
  readonly title: string;
  /** "Exampleshire County Council · Children · Quarter 3 2024/25": whose figures, of which report, of when. */
  readonly subtitle: string;
  readonly footer: string;
}

/** The heading of the sheet that is called so after the report's title. */
export function sheetHeading(workbook: PerformanceWorkbook, name: string): SheetHeading {
  const { organisation, reportTitle } = workbook.settings;
  return {
    title: `${reportTitle}: ${name}`,
    subtitle: [organisation, workbook.report ?? "", sayReportPeriod(workbook.period)]
      .filter((part) => part !== "")
      .join(" · "),
    footer: footerOf(workbook),
  };
}

/** Excel keeps 255 characters for the three parts of a footer; the page numbers take some. */
const LONGEST = 200;

/** What stands at the foot of every printed page: whose figures these are, of when, and the tables that they come from. */
function footerOf({ settings, period, benchmarks, comparators }: PerformanceWorkbook): string {
  const tables = [
    "Observations",
    ...(benchmarks.size === 0 ? [] : ["Benchmarks"]),
    ...(comparators.length === 0 ? [] : ["Comparators"]),
  ];
  const rest = `${formatReportPeriod(period)} · Source: this workbook’s ${formatList(tables)}`;
  const whose = settings.organisation.slice(0, LONGEST - rest.length);
  return whose === "" ? rest : `${whose} · ${rest}`;
}
