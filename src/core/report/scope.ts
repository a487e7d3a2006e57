import type { Finding } from "../findings/finding";
import { toldOnce } from "../findings/told-once";
import { ofOwnPeriod } from "../workbook/outline";
import { inReport } from "../workbook/in-report";
import { type PerformanceWorkbook, readWorkbook } from "../workbook/workbook";
import type { Asked, FiguresRequest, Refused } from "./request";
import { calculationFindings } from "./calculation";
import type { WorkbookCells } from "./workbook-cells";

/** The workbook as it is, and as far as it is reported on: with the indicators of the report that was asked for. */
export interface Scope {
  readonly kind: "scope";
  readonly whole: PerformanceWorkbook;
  readonly workbook: PerformanceWorkbook;
  /** What was found in its tables. */
  readonly findings: readonly Finding[];
}

/** Reads the tables of the contract; refused where they give nothing to report on. */
export function readScope(
  { tables, lost, calculation }: Pick<WorkbookCells, "tables" | "lost" | "calculation">,
  { period, report }: Omit<Asked<FiguresRequest>, "kind">,
): Scope | Refused {
  const { workbook: whole, stops, findings: readFindings } = readWorkbook(tables, period, lost);
  const findings = [...calculationFindings(calculation), ...readFindings];
  if (whole === null) return refused(stops, findings);
  const { workbook, findings: reportFindings } = inReport(whole, report);
  if (workbook === null) return refused(reportFindings, findings);
  return { kind: "scope", whole, workbook: ofOwnPeriod(workbook, period), findings: [...findings, ...reportFindings] };
}

/** A refusal says no more of one kind than a report does. */
function refused(findings: readonly Finding[], alsoFound: readonly Finding[]): Refused {
  return { kind: "refused", findings: toldOnce(findings), alsoFound: toldOnce(alsoFound) };
}
