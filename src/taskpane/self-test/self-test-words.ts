import type { SelfTestOutcome } from "../../app/self-test";
import type { Removal } from "../../app/self-test-state";
import { formatList } from "../../core/format/list";
import { SELF_TEST_STEPS, type SelfTestStep } from "../../core/self-test/steps";

const STEPS: Readonly<Record<SelfTestStep, string>> = {
  looking: "Looking at the workbook",
  "laying-tables": "Laying out the sample’s tables",
  refreshing: "Writing the dashboard",
  probing: "Asking Excel to round",
  reading: "Reading everything back",
  comparing: "Comparing",
};

/** A step of the self-test in words. */
export function selfTestStepWords(step: SelfTestStep): string {
  return STEPS[step];
}

/** How far the test is when a step begins: 0 is nothing done, 1 would be all. */
export function selfTestShareDone(step: SelfTestStep): number {
  return SELF_TEST_STEPS.indexOf(step) / SELF_TEST_STEPS.length;
}

export interface NoticeWords {
  readonly intent: "success" | "warning" | "error";
  readonly title: string;
  readonly text: string;
}

/** How a run ended, in words, with what to do next. */
export function selfTestWords(outcome: SelfTestOutcome): NoticeWords {
  switch (outcome.kind) {
    case "refused":
      return {
        intent: "warning",
        title: "The test cannot run in this workbook.",
        text: "Nothing was added. Open a new, blank workbook, and run the test there.",
      };
    case "failed": {
      const step = STEPS[outcome.step].toLowerCase();
      const { title, advice } = outcome.fault;
      return { intent: "error", title: `The test stopped while ${step}.`, text: `${title} ${advice}` };
    }
    case "compared": {
      const count = outcome.report.differences.length;
      if (count === 0)
        return {
          intent: "success",
          title: "No differences.",
          text: "Everything that an add-in can read back is as expected. Please look at the sheets yourself: the test cannot see their appearance.",
        };
      const title = count === 1 ? "1 difference." : `${count} differences.`;
      return { intent: "warning", title, text: "Please copy the list and send it to the developers." };
    }
  }
}

/** What became of the sheets, in words; null where nobody has asked. */
export function removalWords(removal: Removal): NoticeWords | null {
  switch (removal.kind) {
    case "open":
    case "removing":
      return null;
    case "refused":
      return { intent: "error", title: removal.fault.title, text: removal.fault.advice };
    case "removed": {
      const { sheets, tables, names, settings } = removal.removed;
      const rest = [count(tables, "table"), count(names, "name"), count(settings, "setting of the workbook")];
      return {
        intent: "success",
        title: `Removed ${count(sheets.length, "sheet")}.`,
        text: `${formatList(sheets)}; with them ${formatList(rest)}.`,
      };
    }
  }
}

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what.replace(/^\w+/, "$&s")}`;
}
