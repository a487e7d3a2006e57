import type { IndicatorFacts } from "../../facts/facts";
import { isCounted } from "../../facts/summary";
import type { Indicator } from "../../workbook/indicator";
import { withoutAbbreviations } from "../abbreviations";
import type { Item } from "../list-or-lines";
import type { Speech } from "../sentences/speech";

/** Indicators as a list names them: "potholes repaired on time", with their theme where the report has several. */
export function namedWithThemes(
  speech: Speech,
  named: readonly Indicator[],
  facts: readonly IndicatorFacts[],
): readonly Item[] {
  const themes = new Set(facts.filter(isCounted).map(({ indicator }) => indicator.theme));
  return named.map((indicator) => {
    const thing = thingOf(speech, indicator);
    const { theme } = indicator;
    return { topic: thing, note: null, ...(theme === null || themes.size < 2 ? {} : { theme }) };
  });
}

/** What is measured without its measure. */
export function thingOf(speech: Speech, indicator: Indicator): string {
  const subject = withoutAbbreviations(speech.subjectOf(indicator));
  return subject.replace(/^the (?:percentage|proportion|number|share|rate) of (?:the )?/, "");
}
