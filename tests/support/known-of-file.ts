import { readFileSync } from "node:fs";
import type { Known } from "../../src/core/draft-check/known/known";
import { makeKnown } from "../../src/core/report/known";
import { readRequest } from "../../src/core/report/request";
import { connect, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { readWorkbookCells } from "../../src/excel/read/read-workbook-cells";
import { runExcel } from "../../src/excel/run/run-excel";

/** What a workbook file knows of its report, read through the embedded Excel. */
export async function knownOfFile(path: string): Promise<Known> {
  connect(await openWorkbook(new Uint8Array(readFileSync(path))));
  const read = await runExcel((context) => readWorkbookCells(context, "worked-out"));
  if (!read.ok) throw new Error(read.fault.details);
  const asked = readRequest({ period: null, report: null });
  if (asked.kind === "refused") throw new Error("The request was refused.");
  const work = makeKnown(read.value, asked);
  let step = work.next();
  while (step.done !== true) step = work.next();
  if (step.value.kind === "refused") throw new Error(step.value.findings.map(({ message }) => message).join(" "));
  return step.value.known;
}
