import { runSelfTest, type SelfTestOutcome } from "../../src/app/self-test";
import type { Difference } from "../../src/core/self-test/differences";
import type { Made } from "../../src/core/self-test/made";
import type { SelfTestStep } from "../../src/core/self-test/steps";
import { connect, type EmbeddedExcel, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import type { Workbook } from "../../src/embedded-excel/model/workbook/workbook";
import { Workbook as HostWorkbook } from "../../src/embedded-excel/model/workbook/workbook";
import { hostOf } from "../../src/embedded-excel/host/host";

/** An empty workbook, open and connected. */
export function openBlank(): EmbeddedExcel {
  const excel = newWorkbook();
  connect(excel);
  return excel;
}

/** The workbook behind the protocol, to make it another Excel's. */
export function behind(excel: EmbeddedExcel): Workbook {
  return new HostWorkbook(hostOf(excel).book);
}

/** Runs the test; `meanwhile` happens when a step begins. */
export function runWith(meanwhile: Partial<Record<SelfTestStep, () => void>> = {}): Promise<SelfTestOutcome> {
  return runSelfTest((step) => meanwhile[step]?.());
}

/** What a run found; fails where it did not come to its end. */
export function foundBy(outcome: SelfTestOutcome): readonly Difference[] {
  if (outcome.kind !== "compared") throw new Error(`not compared: ${JSON.stringify(outcome)}`);
  return outcome.report.differences;
}

/** What a run has added; fails where it added nothing. */
export function leftByRun(outcome: SelfTestOutcome): Made {
  if (outcome.kind === "refused" || outcome.left.kind !== "made") throw new Error(JSON.stringify(outcome));
  return outcome.left.made;
}
