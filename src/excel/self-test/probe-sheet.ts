import { type Probe, probeWords } from "../../core/self-test/probes";
import type { Answer, Fact } from "../../core/self-test/reading";
import { inWords } from "../../core/self-test/differences";
import { cellInput } from "../run/cell-input";
import { codeOf } from "../run/fault-of";

/** The sheet on which probes are laid. */
export const PROBE_SHEET = "Quartile self-test";

const HEADERS = ["Asked of Excel", "What Excel answers", "What Excel is expected to answer", "Quartile’s own"] as const;
const WIDTHS = [270, 130, 170, 100] as const;
/** No sheet bears this name: it is too odd to be anybody's. */
const NO_SHEET = "Quartile no such sheet";
/** An Excel that tells of changes does so at once; on the web it may take a moment. */
const EVENT_WITHIN_MILLISECONDS = 4000;

/** Lays the probes onto a sheet of their own, and gives what Excel answers to each, in their order. Two syncs. */
export async function layProbes(context: Excel.RequestContext, probes: readonly Probe[]): Promise<readonly Answer[]> {
  const sheet = context.workbook.worksheets.add(PROBE_SHEET);
  const rows = probes.map((probe) => [
    cellInput(probeWords(probe)),
    probe.input.kind === "formula" ? probe.input.text : cellInput(probe.input.text),
    cellInput(inWords(probe.expected)),
    cellInput(probe.ours ?? ""),
  ]);
  sheet.getRangeByIndexes(0, 0, rows.length + 1, HEADERS.length).values = [[...HEADERS], ...rows];
  sheet.getRangeByIndexes(0, 0, 1, HEADERS.length).format.font.bold = true;
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(1);
  const answers = sheet.getRangeByIndexes(1, 1, rows.length, 1).load("values");
  await context.sync();
  return answers.values.map(([answer]) => answer as Answer);
}

/** Whether a handler hears of a change on the probes' sheet. */
export async function probeEvents(context: Excel.RequestContext): Promise<readonly Fact[]> {
  const sheet = context.workbook.worksheets.getItem(PROBE_SHEET).load("id");
  await context.sync();
  let tell: (heard: boolean) => void = () => undefined;
  const heard = new Promise<boolean>((resolve) => {
    tell = resolve;
  });
  const handler = sheet.onChanged.add(() => {
    tell(true);
    return Promise.resolve();
  });
  await context.sync();
  sheet.getRange("F1").values = [["changed"]];
  await context.sync();
  const timer = setTimeout(() => {
    tell(false);
  }, EVENT_WITHIN_MILLISECONDS);
  const value = await heard;
  clearTimeout(timer);
  handler.remove();
  sheet.getRange("F1").clear();
  await context.sync();
  return [behaviour("A change to a cell is reported", value)];
}

/** With which codes Excel refuses what the product's faults are told apart by. */
export async function probeRefusals(context: Excel.RequestContext): Promise<readonly Fact[]> {
  const gone = await refusalOf(context, ({ workbook }) => workbook.worksheets.getItem(NO_SHEET).load("id"));
  const twice = await refusalOf(context, ({ workbook }) => workbook.worksheets.add(PROBE_SHEET));
  const sheet = context.workbook.worksheets.getItem(PROBE_SHEET);
  sheet.protection.protect();
  await context.sync();
  const locked = await refusalOf(context, () => {
    sheet.getRange("F1").values = [["locked"]];
  });
  sheet.protection.unprotect();
  await context.sync();
  return [
    behaviour("Code for a sheet that is not there", gone),
    behaviour("Code for a sheet’s name used twice", twice),
    behaviour("Code for writing to a protected sheet", locked),
  ];
}

async function refusalOf(
  context: Excel.RequestContext,
  ask: (context: Excel.RequestContext) => unknown,
): Promise<string> {
  try {
    ask(context);
    await context.sync();
    return "not refused";
  } catch (error) {
    return codeOf(error);
  }
}

function behaviour(what: string, value: Answer): Fact {
  return { aspect: "behaviour", sheet: null, what, address: null, value };
}
