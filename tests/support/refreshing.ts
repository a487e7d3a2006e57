import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInputSheets } from "../../src/app/create-workbook";
import { refresh } from "../../src/app/refresh";
import type { RefreshOutcome, RefreshRequest, RefreshStep } from "../../src/app/refresh-outcome";
import type { Report } from "../../src/core/facts/report";
import type { InputTable } from "../../src/cli/sample-tables";
import { connect, type EmbeddedExcel, newWorkbook, openWorkbook } from "../../src/embedded-excel/embedded-excel";

export const SAMPLE = join(__dirname, "../../assets/samples/leicestershire-q3-2024-25.xlsx");

/** The shipped sample, open and connected. */
export async function openSample(): Promise<EmbeddedExcel> {
  const excel = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  connect(excel);
  return excel;
}

/** A workbook of tables of the contract, open and connected. */
export async function openTables(tables: readonly InputTable[]): Promise<EmbeddedExcel> {
  const excel = newWorkbook();
  connect(excel);
  const made = await createInputSheets(tables.map((table) => ({ ...table, columnWidths: [] })));
  if (!made.ok) throw new Error(made.fault.details);
  return excel;
}

const NOON = new Date(2025, 2, 4, 12, 0);

export function refreshNow(onStep: (step: RefreshStep) => void = () => undefined, now = NOON): Promise<RefreshOutcome> {
  return refreshAs({ now, onStep });
}

/** A refresh that asks for something of its own. */
export function refreshAs(request: Partial<RefreshRequest>): Promise<RefreshOutcome> {
  return refresh({
    now: NOON,
    period: null,
    report: null,
    wish: { kind: "refresh" },
    overHandChanges: "write",
    onStep: () => undefined,
    isCancelled: () => false,
    ...request,
  });
}

/** Refreshes and gives the report; fails where nothing was written. */
export async function refreshed(now = NOON): Promise<Report> {
  const outcome = await refreshNow(undefined, now);
  if (outcome.kind !== "written") throw new Error(`not written: ${JSON.stringify(outcome)}`);
  return outcome.report;
}

/** The values of a sheet's used range. */
export function sheetValues(name: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

export function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** Does something to the open workbook, as a person would. */
export function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

/** Fictional indicators of Exampleshire, each with two quarters. */
export function exampleTables(count: number): readonly InputTable[] {
  const refs = Array.from({ length: count }, (_, index) => `X${index + 1}`);
  return [
    {
      sheet: "Indicators",
      name: "Indicators",
      cells: [
        ["Ref", "Indicator", "Unit", "Theme", "Polarity", "Basis", "Denominator label"],
        ...refs.map((ref, index) => [
          ref,
          `Example measure ${index + 1}`,
          "%",
          `Theme ${1 + (index % 5)}`,
          "high is good",
          "in quarter",
          "cases",
        ]),
      ],
    },
    {
      sheet: "Observations",
      name: "Observations",
      cells: [
        ["Ref", "Period", "Numerator", "Denominator", "Value"],
        ...refs.flatMap((ref, index) => [
          [ref, "Q1 2025/26", 40 + (index % 50), 100, ""],
          [ref, "Q2 2025/26", 45 + (index % 40), 100, ""],
        ]),
      ],
    },
  ];
}
