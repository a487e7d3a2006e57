import type { RefreshOutcome } from "../app/refresh-outcome";
import type { Report } from "../core/facts/report";

type Written = Extract<RefreshOutcome, { kind: "written" }>;

interface OutcomeWords {
  readonly intent: "success" | "warning" | "error";
  readonly title: string;
  readonly text: string;
}

/** How a refresh ended, in words, with what to do next. */
export function outcomeWords(outcome: RefreshOutcome): OutcomeWords {
  switch (outcome.kind) {
    case "written":
      return writtenWords(outcome.report, outcome.undo);
    case "refused":
      return {
        intent: "error",
        title: "Nothing was written.",
        text: "Put right what is listed below, then refresh again.",
      };
    case "failed": {
      const { title, advice } = outcome.fault;
      const unfinished = "The dashboard is not finished: do not use it until a refresh has succeeded.";
      return { intent: "error", title, text: outcome.writingHadBegun ? `${advice} ${unfinished}` : advice };
    }
    case "asks":
      return {
        intent: "warning",
        title: "Nothing is written yet.",
        text: "Somebody has typed into cells that Quartile makes anew. Look at them below.",
      };
    case "cancelled":
      return { intent: "warning", title: "Cancelled.", text: "Nothing was written." };
    case "put-back":
      return {
        intent: "success",
        title: "The last dashboard is back.",
        text: `${outcome.madeAt} The other sheets are newer; refresh to bring all up to date.`,
      };
    case "busy":
      return { intent: "warning", title: "A refresh is under way.", text: "Wait until it has finished." };
  }
}

function writtenWords({ period, indicators, findings }: Report, undo: Written["undo"]): OutcomeWords {
  const figures = indicators.length === 1 ? "1 indicator" : `${indicators.length} indicators`;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const text = `${period.replaceAll(" ", "\u00a0")}, ${figures}.`;
  const undone = undo === "one-step" ? " Ctrl+Z in Excel undoes it in one step." : "";
  if (errors === 0) return { intent: "success", title: "Dashboard refreshed.", text: `${text}${undone}` };
  const leftOut = errors === 1 ? "1 error left something out" : `${errors} errors left something out`;
  return { intent: "warning", title: "Dashboard refreshed, with gaps.", text: `${text} ${leftOut}: see below.` };
}
