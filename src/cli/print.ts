import { styleText } from "node:util";
import { formatSource } from "../core/format/source";
import type { Report, ReportedFinding } from "../core/facts/report";
import { sayChanges } from "../core/facts/say-changes";
import type { CheckOutcome } from "../app/check-draft";
import type { RefreshOutcome, RefreshStep } from "../app/refresh-outcome";

const STEPS: Readonly<Record<RefreshStep, string>> = {
  reading: "Reading the workbook",
  calculating: "Working out the figures",
  drafting: "Drafting the paragraphs",
  writing: "Writing the sheets",
  checking: "Checking what was written",
};

/** A step as it begins. Progress goes to the error stream, so that the output can be piped. */
export function printStep(step: RefreshStep): void {
  process.stderr.write(`${styleText("dim", "•")} ${STEPS[step]}\n`);
}

const MARKS = {
  error: styleText("red", "error"),
  warning: styleText("yellow", "warning"),
  note: styleText("dim", "note"),
} as const;
const ORDER: readonly ReportedFinding["severity"][] = ["error", "warning", "note"];

/** Every finding, the gravest first: where, what, and what to do. */
export function printFindings(findings: readonly ReportedFinding[]): void {
  for (const severity of ORDER) {
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const where = finding.source === null ? "" : ` [${formatSource(finding.source)}]`;
      console.log(`${MARKS[severity]}${where} ${finding.message}\n  → ${finding.advice}`);
    }
  }
}

/** What the refresh found, in a few lines. */
export function printSummary({ organisation, title, period, indicators, paragraphs, summary, findings }: Report): void {
  const { targets, tally, better, worse, similar, noClearChange, notAvailable } = summary;
  const count = (severity: ReportedFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  console.log(styleText("bold", `${[organisation, title].filter((part) => part !== "").join(": ")}, ${period}`));
  console.log(
    `${indicators.length} indicators, ${paragraphs.filter(({ number }) => number !== null).length} paragraphs`,
  );
  console.log(
    `Quartiles of ${tally.of}: top ${tally.top}, second ${tally.second}, third ${tally.third}, bottom ${tally.bottom}`,
  );
  console.log(
    `Better ${better}, worse ${worse}, similar ${similar}, no clear change ${noClearChange}, not available ${notAvailable}`,
  );
  const { met, within, missed, notJudged, none, awaited } = targets;
  console.log(
    `Targets: met ${met}, within tolerance ${within}, missed ${missed}, not judged yet ${notJudged}, none ${none}, no figure ${awaited}`,
  );
  console.log(`Findings: ${count("error")} errors, ${count("warning")} warnings, ${count("note")} notes`);
}

const MOST_CHANGES_PRINTED = 12;

/** What is not what it was at the last refresh, and since each publication. */
export function printChanges(reported: Report["changes"]): void {
  for (const { title, changes } of sayChanges(reported)) {
    console.log(styleText("bold", title));
    for (const { subject, move } of changes.slice(0, MOST_CHANGES_PRINTED)) console.log(`  ${subject}: ${move}`);
    const more = changes.length - MOST_CHANGES_PRINTED;
    if (more > 0) console.log(`  and ${more} more, in facts.json`);
  }
}

/** Why a workbook gave no figures. */
export function printNoFigures(outcome: Extract<CheckOutcome, { kind: "refused" | "failed" }>, undone: string): void {
  if (outcome.kind === "failed") {
    console.log(styleText("red", `${undone} ${outcome.fault.title}`));
    console.log(`  → ${outcome.fault.advice} (${outcome.fault.details})`);
    return;
  }
  console.log(styleText("red", undone));
  printFindings(outcome.findings);
  if (outcome.alsoFound.length > 0) console.log(styleText("bold", "Also found:"));
  printFindings(outcome.alsoFound);
}

/** How it ended where no report was made. */
export function printFailure(outcome: Exclude<RefreshOutcome, { kind: "written" }>): void {
  switch (outcome.kind) {
    case "refused":
    case "failed":
      printNoFigures(outcome, "Nothing was written.");
      return;
    case "asks":
      console.log(styleText("red", "Nothing was written: cells were changed by hand."));
      return;
    case "cancelled":
      console.log(styleText("red", "Nothing was written: the refresh was cancelled."));
      return;
    case "put-back":
      console.log(`The last dashboard is back. ${outcome.madeAt}`);
      printFindings(outcome.findings);
      return;
    case "busy":
      console.log(styleText("red", "Another refresh is under way."));
  }
}
