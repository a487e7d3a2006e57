import { existsSync } from "node:fs";
import { parseArgs, styleText } from "node:util";
import { draftJson } from "./draft-json";
import { draftLines, type Listed } from "./draft-lines";
import { checkFile, type HeadlessCheck } from "./headless-check";
import { besideProblem } from "./output-paths";
import { printNoFigures, printStep } from "./print";
import { runToExit } from "./run-to-exit";
import { writeFiles } from "./write-files";

/** How the command is written, what its options do, and what its exit codes say. */
export const USAGE = `Usage: npm run check-draft -- in.xlsx draft.txt|draft.docx [--json v.json] [--period "Q3 2024/25"] [--report NAME] [--all]

Checks each figure of a draft, and each word that claims something, against the workbook, which is not written.
--json    writes the verdict on each claim, with its place in the draft's plain text
--report  only the indicators of one report, as named in the Reports column
--all     lists the claims that cannot be told, too
Exit 0: nothing disagrees. 1: something disagrees. 2: wrong usage, or the workbook or the draft cannot be read.`;

const EXIT = { noneDisagrees: 0, someDisagree: 1, unusable: 2 } as const;

interface Arguments extends Omit<HeadlessCheck, "onStep"> {
  readonly json: string | null;
  readonly listed: Listed;
}

/** What the command line asks for, or what is wrong with it. */
export function readCheckArguments(args: readonly string[]): Arguments | string {
  const parsed = tryParse(args);
  if (typeof parsed === "string") return parsed;
  const { values, positionals } = parsed;
  const [workbook, draft, ...more] = positionals;
  if (workbook === undefined || draft === undefined || more.length > 0) return "Name one workbook and one draft.";
  const missing = [workbook, draft].find((path) => !existsSync(path));
  if (missing !== undefined) return `There is no file ${missing}.`;
  const json = values.json ?? null;
  const problem = json === null ? null : besideProblem(json, [workbook, draft]);
  if (problem !== null) return problem;
  const { period = null, report = null } = values;
  return { workbook, draft, period, report, json, listed: values.all === true ? "all" : "told" };
}

const OPTIONS = {
  json: { type: "string" },
  period: { type: "string" },
  report: { type: "string" },
  all: { type: "boolean" },
} as const;

function tryParse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs the command; the answer is its exit code. */
export async function checkDraftCommand(args: readonly string[]): Promise<number> {
  const request = readCheckArguments(args);
  if (typeof request === "string") {
    console.error(`${request}\n\n${USAGE}`);
    return EXIT.unusable;
  }
  const outcome = await checkFile({ ...request, onStep: printStep });
  if (outcome.kind !== "checked") {
    if (outcome.kind !== "cancelled") printNoFigures(outcome, "Nothing was checked.");
    return EXIT.unusable;
  }
  const { check, text } = outcome;
  for (const line of draftLines(check, text, request.listed))
    console.log(line.kind === "heading" ? styleText("bold", line.text) : line.text);
  if (request.json !== null) {
    writeFiles([{ path: request.json, content: draftJson(check) }]);
    console.log(`Written: ${request.json}`);
  }
  return check.claims.some(({ verdict }) => verdict === "disagrees") ? EXIT.someDisagree : EXIT.noneDisagrees;
}

if (require.main === module) {
  void runToExit(() => checkDraftCommand(process.argv.slice(2)), { before: "", exit: EXIT.unusable });
}
