import { join } from "node:path";
import { refreshFile } from "./headless-refresh";
import { runToExit } from "./run-to-exit";
import { printFailure, printFindings, printStep, printSummary } from "./print";

const ROOT = join(__dirname, "../..");
const SAMPLE = join(ROOT, "assets/samples/leicestershire-q3-2024-25.xlsx");
const OUT = join(ROOT, "out");

/** The main job with no Excel: refreshes the shipped sample and writes out/. */
async function main(): Promise<number> {
  const started = performance.now();
  const outcome = await refreshFile({
    workbook: SAMPLE,
    period: null,
    report: null,
    wish: { kind: "refresh" },
    out: join(OUT, "leicestershire-q3-2024-25.xlsx"),
    facts: join(OUT, "facts.json"),
    narratives: [
      { path: join(OUT, "narrative.md"), form: "md" },
      { path: join(OUT, "narrative.docx"), form: "docx" },
    ],
    now: new Date(),
    onStep: printStep,
  });
  if (outcome.kind !== "written") {
    printFailure(outcome);
    return 1;
  }
  printFindings(outcome.report.findings);
  printSummary(outcome.report);
  console.log(
    `Written in ${((performance.now() - started) / 1000).toFixed(1)} s: out/leicestershire-q3-2024-25.xlsx, out/facts.json, out/narrative.md, out/narrative.docx`,
  );
  return 0;
}

void runToExit(main);
