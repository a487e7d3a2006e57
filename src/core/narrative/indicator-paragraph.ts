import { commentsOn } from "../facts/comments";
import type { IndicatorFacts } from "../facts/facts";
import { sayPeriod } from "../format/period";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { sayComparators, sayPlacing, sayRecord, saySupport, sayTarget } from "./context-sentences";
import { sayChange, sayLevel, subjectOf } from "./level-sentences";
import { capitalised, join, NOTHING, type Text } from "./text";
import type { Wording } from "./wording";

/** Neighbouring paragraphs begin differently: one with its subject, the next with its time. */
export type Opening = "subject-first" | "when-first";

/**
 * One indicator's paragraph: the figure, its change, its place, England and neighbours, the target, a stated record,
 * its status, its supporting figures and what the owner adds. What is not known is left out.
 */
export function indicatorParagraph(
  wording: Wording,
  workbook: PerformanceWorkbook,
  facts: IndicatorFacts,
  supports: readonly IndicatorFacts[],
  opening: Opening,
): Text {
  const comments = commentsOn(workbook, facts);
  const instead = comments.filter(({ use }) => use === "instead-of-figures");
  if (instead.length > 0)
    return join(
      instead.map(({ text }) => [text]),
      " ",
    );
  const own =
    facts.value === null ? [sayUnavailable(wording, facts)] : figureSentences(wording, workbook, facts, opening);
  const figures = [...own, ...supports.map((support) => saySupport(wording, support, workbook.settings))];
  const after = comments.filter(({ use }) => use === "after-figures").map(({ text }): Text => [text]);
  return join([...figures.map(capitalised), ...after], " ");
}

function figureSentences(
  wording: Wording,
  { settings }: PerformanceWorkbook,
  facts: IndicatorFacts,
  opening: Opening,
): Text[] {
  const { indicator, value, comparisons, placing, target, statedRecord, status } = facts;
  if (value === null) return [];
  return [
    sayLevel(wording, indicator, value, opening, settings),
    ...comparisons.map((comparison) => sayChange(wording, facts, value, comparison, settings)),
    placing === null ? NOTHING : sayPlacing(wording, indicator, placing),
    sayComparators(wording, facts, value, settings),
    target === null ? NOTHING : sayTarget(wording, indicator, value, target, settings),
    statedRecord === null ? NOTHING : sayRecord(wording, statedRecord),
    status === "provisional" || status === "revised" || status === "estimated"
      ? wording.say(`status.${status}`)
      : NOTHING,
  ];
}

function sayUnavailable(wording: Wording, { indicator, period, unavailable }: IndicatorFacts): Text {
  const values = { subject: subjectOf(indicator), period: period === null ? "this period" : sayPeriod(period) };
  if (unavailable?.kind === "marked") return wording.say(`unavailable.${unavailable.as}`, values);
  const reason = unavailable?.kind === "not-available" ? unavailable.reason : null;
  return reason === null
    ? wording.say("unavailable.plain", values)
    : wording.say("unavailable.reason", { ...values, reason });
}
