import packed from "../core/self-test/recorded.json";
import { differences } from "../core/self-test/differences";
import { type LeftBehind, type Made, obstacles } from "../core/self-test/made";
import { type PackedRecord, type Recorded, unpack } from "../core/self-test/recorded";
import type { SelfTestReport } from "../core/self-test/self-test-text";
import type { SelfTestStep } from "../core/self-test/steps";
import type { Fault } from "../excel/run/fault";
import { type ExcelOutcome, runExcel } from "../excel/run/run-excel";
import { readEnvironment } from "../excel/self-test/environment";
import { readInventory } from "../excel/self-test/inventory";
import { PROBE_SHEET } from "../excel/self-test/probe-sheet";
import { type Removed, removeMade } from "../excel/self-test/remove-made";
import { takeReading } from "./take-reading";

/** How a run of the self-test ended. */
export type SelfTestOutcome =
  /** The workbook holds what a test could be mistaken for; nothing was added. */
  | { readonly kind: "refused"; readonly reasons: readonly string[] }
  /** Excel refused or did not answer; what was added until then can be removed. */
  | {
      readonly kind: "failed";
      readonly step: SelfTestStep;
      readonly fault: Fault;
      readonly left: LeftBehind;
      /** The Excel at hand, as far as it was asked. */
      readonly environment: readonly string[];
    }
  | { readonly kind: "compared"; readonly report: SelfTestReport; readonly left: LeftBehind };

/**
 * Runs the shipped sample in the Excel at hand, on new sheets, and holds what comes of it against what the embedded Excel
 * made of the same. Adds nothing to a workbook that has tables of the contract or sheets of ours.
 */
export async function runSelfTest(onStep: (step: SelfTestStep) => void): Promise<SelfTestOutcome> {
  const { tables, reading: recorded } = readRecord();
  onStep("looking");
  const before = await runExcel(readInventory);
  if (!before.ok)
    return { kind: "failed", step: "looking", fault: before.fault, left: { kind: "nothing" }, environment: [] };
  const ownSheets = recorded.sheets.map(({ sheet }) => sheet);
  const reasons = obstacles(before.value, [...ownSheets, PROBE_SHEET]);
  if (reasons.length > 0) return { kind: "refused", reasons };
  const asked = await runExcel(readEnvironment);
  const environment = asked.ok ? asked.value : [`Excel: ${asked.fault.details}`];

  const clock = stopwatch();
  const taken = await takeReading({
    tables,
    ownSheets,
    before: before.value,
    onStep: (step) => {
      clock.lap(step);
      onStep(step);
    },
  });
  if (taken.kind === "failed") return { ...taken, environment };
  const { reading, undo, left } = taken;
  clock.lap("comparing");
  onStep("comparing");
  return {
    kind: "compared",
    left,
    report: {
      environment: [
        ...environment,
        `Undo of a refresh: ${undo === "one-step" ? "in one step" : "not known"}`,
        `Took: ${clock.words()}`,
      ],
      differences: differences(recorded, reading),
      probes: reading.probes,
    },
  };
}

/** The record as it is loaded; its file's own type is looser than what is written into it. */
function readRecord(): Recorded {
  return unpack(packed as unknown as PackedRecord);
}

/** How long each step has taken, in words. */
function stopwatch(): { readonly lap: (next: SelfTestStep) => void; readonly words: () => string } {
  const laps: { readonly step: SelfTestStep; readonly at: number }[] = [];
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  return {
    lap: (step) => {
      laps.push({ step, at: performance.now() });
    },
    words: () =>
      laps
        .flatMap(({ step, at }, index) => {
          const next = laps[index + 1];
          return next === undefined ? [] : [`${step} ${seconds(at, next.at)} s`];
        })
        .join(", "),
  };
}

/** Takes away what a run has added. */
export function removeSelfTest(made: Made): Promise<ExcelOutcome<Removed>> {
  return runExcel((context) => removeMade(context, made));
}
