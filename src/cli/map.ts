import { existsSync } from "node:fs";
import { parseArgs, styleText } from "node:util";
import { isRecord } from "../core/workbook/kept-json";
import { MAPPABLE_TABLES } from "../core/workbook/mapping/mappable-columns";
import { type HeadlessMap, mapFile, type MapOutcome, rangeLines, type WantedRange } from "./headless-map";
import { outputProblem } from "./output-paths";
import { printFindings } from "./print";
import { runToExit } from "./run-to-exit";

const EXAMPLE = `[{"table": "Indicators", "sheet": "Data", "address": "A3"}]`;
/** How the command is written, and what its exit codes say. */
export const USAGE = `Usage: npm run map -- in.xlsx out.xlsx '${EXAMPLE}'

Maps ranges of a workbook as tables, as Map my ranges in the pane does, and writes a copy that keeps them.
table    ${MAPPABLE_TABLES.join(", ")}
address  a range with its headings, or one cell for everything on its sheet
Exit 0: written, with the columns that were matched. 1: nothing written, and why. 2: wrong usage.`;

const EXIT = { written: 0, nothingWritten: 1, usage: 2 } as const;

/** What the command line asks for, or what is wrong with it. */
export function readMapArguments(args: readonly string[]): HeadlessMap | string {
  const parsed = tryParse(args);
  if (typeof parsed === "string") return parsed;
  const [workbook, out, json, ...more] = parsed.positionals;
  if (workbook === undefined || out === undefined || json === undefined || more.length > 0)
    return "Name a workbook, the file to write, and the ranges to map.";
  if (!existsSync(workbook)) return `There is no file ${workbook}.`;
  const problem = outputProblem({ workbook, out, others: [] }, "always-copy");
  if (problem !== null) return problem;
  const ranges = readRanges(json);
  return typeof ranges === "string" ? ranges : { workbook, out, ranges };
}

function tryParse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: {}, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function readRanges(json: string): readonly WantedRange[] | string {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch (error) {
    return `The ranges are not JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
  if (!Array.isArray(list) || list.length === 0) return `The ranges are not a list such as ${EXAMPLE}.`;
  const ranges: WantedRange[] = [];
  for (const [index, one] of list.entries()) {
    const range = readRange(one);
    if (typeof range === "string") return `Range ${index + 1} ${range}`;
    if (ranges.some(({ table }) => table === range.table))
      return `${range.table} is mapped twice. A table is read from one range.`;
    ranges.push(range);
  }
  return ranges;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

function readRange(one: unknown): WantedRange | string {
  if (!isRecord(one)) return "is not an object with table, sheet and address.";
  const { table, sheet, address } = one;
  const known = MAPPABLE_TABLES.find((name) => name === table);
  if (known === undefined) {
    const choices = `Name one of ${MAPPABLE_TABLES.join(", ")}.`;
    return isText(table)
      ? `asks for a table “${table}”, which cannot be mapped. ${choices}`
      : `has no table. ${choices}`;
  }
  if (!isText(sheet)) return "has no sheet.";
  if (!isText(address)) return "has no address.";
  return { table: known, sheet, address };
}

function print(outcome: MapOutcome, out: string): void {
  switch (outcome.kind) {
    case "written":
      for (const range of outcome.ranges) console.log(rangeLines(range).join("\n"));
      console.log(`Written: ${out}`);
      return;
    case "no-range":
      console.log(styleText("red", `Nothing was written. ${outcome.wanted.table}: ${outcome.reason}`));
      return;
    case "problems":
      console.log(styleText("red", "Nothing was written. Findings:"));
      console.log(rangeLines(outcome.range).join("\n"));
      printFindings(outcome.findings);
  }
}

async function main(): Promise<number> {
  const request = readMapArguments(process.argv.slice(2));
  if (typeof request === "string") {
    console.error(`${request}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const outcome = await mapFile(request);
  print(outcome, request.out);
  return outcome.kind === "written" ? EXIT.written : EXIT.nothingWritten;
}

if (require.main === module) {
  void runToExit(main);
}
