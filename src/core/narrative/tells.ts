import type { Comparator } from "../facts/figure/comparator";
import type { IndicatorFacts } from "../facts/facts";
import type { Polarity } from "../measures/polarity";
import type { Statement } from "./plan-paragraph";
import { isSimilarToEngland } from "./sentences/comparators";

export type Tells = "good" | "bad" | "neither";

const TOLD_BY = { better: "good", worse: "bad", green: "good", amber: "bad", red: "bad" } as const;

/** Whether a statement tells of a figure that is as it should be; neither where that is not judged. */
export function tellsOf({ indicator: { polarity } }: IndicatorFacts, statement: Statement): Tells {
  switch (statement.kind) {
    case "change": {
      const { judgement } = statement.comparison;
      return judgement === "better" || judgement === "worse" ? TOLD_BY[judgement] : "neither";
    }
    case "target":
    case "progress": {
      const { rag } = statement.target;
      return rag === "green" || rag === "amber" || rag === "red" ? TOLD_BY[rag] : "neither";
    }
    case "comparators": {
      const { england, neighbours } = statement.beside;
      const apart = isSimilarToEngland(statement.beside) ? null : england;
      const told = new Set([apart, neighbours].flatMap((one) => (one === null ? [] : [besideOf(one, polarity)])));
      return told.size === 1 ? ([...told][0] ?? "neither") : "neither";
    }
    default:
      return "neither";
  }
}

function besideOf({ gap: { units } }: Comparator, polarity: Polarity): Tells {
  if (units === 0n || (polarity !== "high-is-good" && polarity !== "low-is-good")) return "neither";
  return units > 0n === (polarity === "high-is-good") ? "good" : "bad";
}
