import { readFileSync } from "node:fs";
import { type Known, knownFrom } from "../../src/core/draft-check/known/known";
import { workOutFigures } from "../../src/core/report/figures";
import { readRequest } from "../../src/core/report/request";
import { readScope } from "../../src/core/report/scope";
import { connect, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { readWorkbookCells } from "../../src/excel/read/read-workbook-cells";
import { runExcel } from "../../src/excel/run/run-excel";

/** What a workbook file knows of its report, read through the embedded Excel. */
export async function knownOfFile(path: string): Promise<Known> {
  connect(await openWorkbook(new Uint8Array(readFileSync(path))));
  const read = await runExcel((context) => readWorkbookCells(context, "worked-out"));
  if (!read.ok) throw new Error(read.fault.details);
  const asked = readRequest({ period: null, report: null, wish: { kind: "refresh" }, madeAt: "4 March 2025, 12:00" });
  if (asked.kind === "refused") throw new Error("The request was refused.");
  const scope = readScope(read.value, asked);
  if (scope.kind === "refused") throw new Error(scope.findings.map(({ message }) => message).join(" "));
  const work = workOutFigures(scope);
  let step = work.next();
  while (step.done !== true) step = work.next();
  const { facts, summary, withheld } = step.value;
  return knownFrom(scope.workbook, facts, summary, withheld);
}
