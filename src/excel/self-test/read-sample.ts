import type { Made } from "../../core/self-test/made";
import type { Answer, Fact, Reading, Unread } from "../../core/self-test/reading";
import { runExcel } from "../run/run-excel";
import { probeEvents, probeRefusals } from "./probe-sheet";
import { readCharts } from "./read-charts";
import { readCells, readSizes } from "./read-grids";
import { readLooks, readNames, readPages, readTables, readViews } from "./read-sheets";

interface Part {
  readonly part: string;
  readonly read: (context: Excel.RequestContext) => Promise<readonly Fact[]>;
}

/**
 * Reads everything of the sheets that a test has made but the probes' own; of the sheets that hold the sample's tables only
 * what Quartile sets there. Each part by itself, a few syncs each, so that what one Excel refuses keeps nobody from reading
 * the rest.
 */
export async function readSample(
  made: Made,
  inputs: readonly string[],
  probes: { readonly sheet: string; readonly answers: readonly Answer[] },
): Promise<Reading> {
  const sheets = made.sheets.filter(({ name }) => name !== probes.sheet);
  const own = sheets.filter(({ name }) => !inputs.includes(name));
  const parts: readonly Part[] = [
    { part: "Widths and heights", read: (context) => readSizes(context, sheets, own) },
    { part: "Views", read: (context) => readViews(context, sheets) },
    { part: "Page set-up", read: (context) => readPages(context, own) },
    { part: "Tables", read: (context) => readTables(context, sheets) },
    { part: "Conditional formats", read: (context) => readLooks(context, own) },
    { part: "Charts", read: (context) => readCharts(context, own) },
    { part: "Names and settings", read: (context) => readNames(context, made) },
    { part: "Events", read: probeEvents },
    { part: "Refusals", read: probeRefusals },
  ];
  const facts: Fact[] = [];
  const unread: Unread[] = [];
  const cells = await runExcel((context) => readCells(context, sheets));
  if (!cells.ok) unread.push({ part: "Cells", details: cells.fault.details });
  for (const { part, read } of parts) {
    const outcome = await runExcel(read);
    if (outcome.ok) facts.push(...outcome.value);
    else unread.push({ part, details: outcome.fault.details });
  }
  return { sheets: cells.ok ? cells.value : [], facts, probes: probes.answers, unread };
}
