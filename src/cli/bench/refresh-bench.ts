import { createInputSheets } from "../../app/create-workbook";
import { refresh } from "../../app/refresh";
import type { CellValue } from "../../core/workbook/grid";
import { connect, newWorkbook } from "../../embedded-excel/embedded-excel";
import { madeUpIndicators, madeUpTables } from "./made-up-tables";
import { ADD_IN_NAME } from "../add-in-name";

const SIZES = [15, 60, 400] as const;
const PERIODS = 8;

interface RefreshFigures {
  readonly indicators: number;
  readonly round: "first" | "second";
  readonly milliseconds: number;
  readonly syncs: number;
  readonly bytesReadPerIndicator: number;
  readonly bytesWrittenPerIndicator: number;
  readonly largestMessageBytes: number;
}

/** Whole refreshes of the embedded Excel: their time, the syncs that they take, and the bytes that go over the wire. */
export async function refreshBench(authorityCodes: readonly string[]): Promise<readonly RefreshFigures[]> {
  const figures: RefreshFigures[] = [];
  for (const indicators of SIZES) figures.push(...(await refreshTwice(indicators, authorityCodes)));
  return figures;
}

async function refreshTwice(indicators: number, codes: readonly string[]): Promise<readonly RefreshFigures[]> {
  const excel = newWorkbook(ADD_IN_NAME);
  connect(excel);
  const tables = madeUpTables(madeUpIndicators({ indicators, periods: PERIODS, authorities: codes.length }), codes);
  const made = await createInputSheets(
    tables.map(({ name, headers, rows }) => ({
      sheet: name,
      name,
      cells: [headers, ...rows].map((row) => row.map(plainCell)),
      columnWidths: [],
    })),
  );
  if (!made.ok) throw new Error(made.fault.details);
  const figures: RefreshFigures[] = [];
  for (const round of ["first", "second"] as const) {
    const from = excel.batches.length;
    const start = performance.now();
    await refreshOnce();
    const milliseconds = Math.round(performance.now() - start);
    const sent = excel.batches.slice(from).filter(({ cleanup }) => !cleanup);
    const each = (read: (batch: (typeof sent)[number]) => number): number =>
      Math.round(sent.reduce((sum, batch) => sum + read(batch), 0) / indicators);
    figures.push({
      indicators,
      round,
      milliseconds,
      syncs: sent.length,
      bytesReadPerIndicator: each(({ responseBytes }) => responseBytes),
      bytesWrittenPerIndicator: each(({ requestBytes }) => requestBytes),
      largestMessageBytes: Math.max(
        ...sent.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes)),
      ),
    });
  }
  return figures;
}

async function refreshOnce(): Promise<void> {
  const outcome = await refresh({
    now: new Date(2025, 2, 4, 12, 0),
    period: null,
    report: null,
    wish: { kind: "refresh" },
    overHandChanges: "write",
    onStep: () => undefined,
    isCancelled: () => false,
  });
  if (outcome.kind !== "written") throw new Error(`not written: ${JSON.stringify(outcome)}`);
}

function plainCell(cell: CellValue): string | number {
  return typeof cell === "boolean" ? String(cell) : cell;
}
