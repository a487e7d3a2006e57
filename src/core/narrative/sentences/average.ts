import type { Average } from "../../facts/figure/average";
import { formatEarlier } from "../../facts/figure/comparison";
import { cellsBehind } from "../../facts/figure/made";
import type { Indicator } from "../../workbook/indicator";
import { sayAgain } from "../amounts";
import { mark } from "../marks";
import { yearsValues } from "../say-period";
import type { FigureMark, Text } from "../text";
import type { PhraseValues } from "../wording";
import { type SaidChange, untested } from "./said-change";
import type { Speech } from "./speech";

/** How the figure stands to the average of earlier years, which is no figure of one of them and has no counts. */
export function sayBesideAverage(speech: Speech, indicator: Indicator, average: Average, said: SaidChange): Text {
  const { size, way, counted, perCent, judged, still, isOfFew, role } = said;
  const values = { way, counted, ...averageValues(speech, indicator, average) };
  if (still !== null) return speech.say(`average.${still}`, { ...values, size, perCent });
  return isOfFew
    ? speech.say(`average.few-${untested(judged)}`, {
        ...values,
        first: role === "further" || role === "neither" ? "no" : "yes",
      })
    : speech.say(`average.${untested(judged)}`, { ...values, size, perCent });
}

/** An average and its years, as a phrase's values. */
export function averageValues(speech: Speech, indicator: Indicator, average: Average): PhraseValues {
  return { average: averageMark(speech, indicator, average), ...yearsValues(speech.say, indicator, average) };
}

/** An average as a figure that keeps its fact, by a name of its own. */
function averageMark({ amountsOf }: Speech, indicator: Indicator, average: Average): FigureMark {
  const { ref } = indicator;
  const period = formatEarlier({ kind: "average", average });
  return mark(sayAgain(amountsOf(indicator), indicator, average), {
    ref,
    kind: "average",
    period,
    sources: cellsBehind(average.made),
  });
}
