import { formatList } from "../format/list";
import { formatPeriod } from "../format/period";
import type { PerformanceWorkbook } from "../workbook/workbook";

/** Excel keeps 255 characters for the three parts of a footer; the page numbers take some. */
const LONGEST = 200;

/** What stands at the foot of every printed page: whose figures these are, of when, and the tables that they come from. */
export function footerOf({ settings, period, benchmarks, comparators }: PerformanceWorkbook): string {
  const tables = [
    "Observations",
    ...(benchmarks.size === 0 ? [] : ["Benchmarks"]),
    ...(comparators.length === 0 ? [] : ["Comparators"]),
  ];
  const rest = `${formatPeriod(period)} · Source: this workbook’s ${formatList(tables)}`;
  const whose = settings.organisation.slice(0, LONGEST - rest.length);
  return whose === "" ? rest : `${whose} · ${rest}`;
}
