import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { narrativeForm } from "../app/narrative-file";
import type { Wish } from "../app/refresh-outcome";
import { type HeadlessRefresh, refreshFile } from "./headless-refresh";
import { outputProblem, usualOutput } from "./output-paths";
import { runToExit } from "./run-to-exit";
import { printChanges, printFailure, printFindings, printStep, printSummary } from "./print";

/** How the command is written, what its options do, and what its exit codes say. */
export const USAGE = `Usage: npm run refresh -- in.xlsx [--period "Q3 2024/25"] [--report NAME] [--out out.xlsx] [--facts f.json] [--narrative n.md|n.html|n.docx]
                                   [--update-figures all|REF,REF] [--publish] [--put-back] [--in-place]

Writes the dashboard and the draft paragraphs into a copy of the workbook (in-dashboard.xlsx unless --out says otherwise).
--in-place        writes into the workbook itself
--report          only the indicators of one report, as named in the Reports column
--update-figures  updates figures that have changed in authors' own texts, and nothing else in them
--put-back        writes the dashboard as it was before the last refresh, and nothing else
--publish         marks the period as published: later refreshes say what has changed since
Exit 0: written, findings printed. 1: nothing was written, or not everything, and why. 2: wrong usage.`;

const EXIT = { written: 0, nothingWritten: 1, usage: 2 } as const;

type Arguments = Omit<HeadlessRefresh, "now" | "onStep">;

/** What the command line asks for, or what is wrong with it. */
export function readArguments(args: readonly string[]): Arguments | string {
  const parsed = tryParse(args);
  if (typeof parsed === "string") return parsed;
  const { values, positionals } = parsed;
  const [workbook, ...more] = positionals;
  if (workbook === undefined || more.length > 0) return "Name one workbook.";
  if (!existsSync(workbook)) return `There is no file ${workbook}.`;
  const narratives = (values.narrative ?? []).map((path) => ({ path, form: narrativeForm(path) }));
  if (values.publish === true && values["update-figures"] !== undefined)
    return "Update the figures first, check the texts, and then publish.";
  if (values["put-back"] === true && (values.publish === true || values["update-figures"] !== undefined))
    return "--put-back cannot be combined with --publish or --update-figures.";
  if (narratives.some(({ form }) => form === null)) return "The narrative can only be written as .md, .html or .docx.";
  const inPlace = values["in-place"] === true;
  if (inPlace && values.out !== undefined) return "Name a file with --out, or ask for --in-place.";
  const out = inPlace ? workbook : (values.out ?? usualOutput(workbook));
  const others = [...(values.facts === undefined ? [] : [values.facts]), ...narratives.map(({ path }) => path)];
  const problem = outputProblem({ workbook, out, others }, inPlace ? "in-place" : "copy");
  if (problem !== null) return problem;
  return {
    workbook,
    period: values.period ?? null,
    report: values.report ?? null,
    wish: wishOf(values),
    out,
    facts: values.facts ?? null,
    narratives: narratives.flatMap(({ path, form }) => (form === null ? [] : [{ path, form }])),
  };
}

const OPTIONS = {
  period: { type: "string" },
  out: { type: "string" },
  facts: { type: "string" },
  narrative: { type: "string", multiple: true },
  report: { type: "string" },
  "update-figures": { type: "string" },
  publish: { type: "boolean" },
  "in-place": { type: "boolean" },
  "put-back": { type: "boolean" },
} as const;

interface WishOptions {
  readonly "update-figures"?: string;
  readonly publish?: boolean;
  readonly "put-back"?: boolean;
}

function wishOf({ "update-figures": update, publish, "put-back": back }: WishOptions): Wish {
  if (back === true) return { kind: "put-back" };
  if (publish === true) return { kind: "publish" };
  if (update === undefined) return { kind: "refresh" };
  return { kind: "update-figures", of: update === "all" ? "all" : update.split(",").map((ref) => ref.trim()) };
}

function tryParse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function main(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  if (typeof request === "string") {
    console.error(`${request}\n\n${USAGE}`);
    return EXIT.usage;
  }
  const outcome = await refreshFile({ ...request, now: new Date(), onStep: printStep });
  if (outcome.kind !== "written") {
    printFailure(outcome);
    return outcome.kind === "put-back" ? EXIT.written : EXIT.nothingWritten;
  }
  printFindings(outcome.report.findings);
  printChanges(outcome.report.changes);
  printSummary(outcome.report);
  console.log(
    `Written: ${[request.out, request.facts, ...request.narratives.map(({ path }) => path)].filter((path) => path !== null).join(", ")}`,
  );
  return EXIT.written;
}

if (require.main === module) {
  void runToExit(main);
}
