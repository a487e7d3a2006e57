import type { RefreshOutcome } from "../../app/refresh-outcome";
import type { Asked } from "../../app/refresh-state";

type Written = Extract<RefreshOutcome, { kind: "written" }>;

interface OutcomeWords {
  readonly intent: "success" | "warning" | "error";
  readonly title: string;
  readonly text: string;
}

/** How a refresh ended, in words, with what to do next. */
export function outcomeWords(outcome: RefreshOutcome, asked: Asked): OutcomeWords {
  switch (outcome.kind) {
    case "written":
      return ifCalculated(outcome, writtenWords(outcome, asked));
    case "refused":
      return {
        intent: "error",
        title: "Nothing was written.",
        text: "The reason is below, with what to do.",
      };
    case "failed": {
      const { title, advice } = outcome.fault;
      const unfinished = "The dashboard is not finished: do not use it until a refresh has succeeded.";
      return {
        intent: "error",
        title,
        text: `${advice} ${outcome.writingHadBegun ? unfinished : "Nothing was written."}`,
      };
    }
    case "asks":
      return {
        intent: "warning",
        title: "Nothing is written yet.",
        text: "Somebody has typed into cells that Quartile writes over. See below.",
      };
    case "cancelled":
      return { intent: "warning", title: "Cancelled.", text: "Nothing was written." };
    case "put-back":
      return {
        intent: "success",
        title: "The last dashboard is back.",
        text: `${outcome.madeAt} The other sheets are newer; refresh to bring them all up to date.`,
      };
    case "busy":
      return { intent: "warning", title: "A refresh is under way.", text: "Wait until it has finished." };
  }
}

/** Figures that may be old come before all else. */
function ifCalculated({ report }: Written, words: OutcomeWords): OutcomeWords {
  const stale = report.findings.find(({ code }) => code === "not-calculated");
  if (stale === undefined) return words;
  return { ...words, intent: "warning", text: `${stale.message} ${stale.advice} ${words.text}` };
}

function writtenWords(
  { report: { period, indicators, findings }, undo }: Written,
  { wish, report }: Asked,
): OutcomeWords {
  const name = `${period.replaceAll(" ", "\u00a0")}${report === null ? "" : `, report ${report}`}`;
  if (wish.kind === "publish")
    return {
      intent: "success",
      title: `${name} is marked as published.`,
      text: "Its figures and words are kept as they are now, and each refresh says what has changed since.",
    };
  const figures = indicators.length === 1 ? "1 indicator" : `${indicators.length} indicators`;
  const count = (wanted: (typeof findings)[number]["severity"]): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const text = `${name}, ${figures}.`;
  const undone = undo === "one-step" ? " Ctrl+Z in Excel undoes it in one step." : "";
  if (errors > 0) {
    const leftOut = errors === 1 ? "1 error left something out" : `${errors} errors left something out`;
    return { intent: "warning", title: "Dashboard refreshed, with gaps.", text: `${text} ${leftOut}: see below.` };
  }
  if (warnings > 0) {
    const doubts = warnings === 1 ? "a warning" : `${warnings} warnings`;
    return { intent: "warning", title: `Dashboard refreshed, with ${doubts}.`, text: `${text} See below.${undone}` };
  }
  return { intent: "success", title: "Dashboard refreshed.", text: `${text}${undone}` };
}
