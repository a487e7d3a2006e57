import type { IndicatorFacts } from "../facts/facts";
import type { Commentary } from "../workbook/commentary";
import { planParagraph, type Statement } from "./plan-paragraph";
import { sayChange } from "./sentences/change";
import { sayComparators } from "./sentences/comparators";
import { type Opening, sayLevel } from "./sentences/level";
import { sayPlacing, sayRankAlone } from "./sentences/placing";
import { sayRecord, sayStatedRecord } from "./sentences/record";
import type { ParagraphSpeech } from "./sentences/speech";
import { saySupport } from "./sentences/support";
import { sayTarget } from "./sentences/target";
import { sayLatestHeld, sayUnavailable } from "./sentences/unavailable";
import { asSentences, capitalised, join, type Text } from "./text";

interface IndicatorParagraph {
  readonly facts: IndicatorFacts;
  /** The figures that join its paragraph. */
  readonly supports: readonly IndicatorFacts[];
  readonly comments: readonly Commentary[];
  readonly opening: Opening;
}

/** One indicator's paragraph: what was planned, in words. */
export function indicatorParagraph(
  speech: ParagraphSpeech,
  { facts, supports, comments, opening }: IndicatorParagraph,
): Text {
  const sentences = planParagraph(facts, supports, comments).map((statement) =>
    statement.kind === "comment" ? [asSentences(statement.text)] : capitalised(word(speech, facts, statement, opening)),
  );
  return join(sentences, " ");
}

function word(
  speech: ParagraphSpeech,
  facts: IndicatorFacts,
  statement: Exclude<Statement, { kind: "comment" }>,
  opening: Opening,
): Text {
  const { indicator } = facts;
  switch (statement.kind) {
    case "unavailable":
      return sayUnavailable(speech, facts);
    case "latest-held":
      return sayLatestHeld(speech, facts, statement.level);
    case "level":
      return sayLevel(speech, indicator, statement.level, opening);
    case "change":
      return sayChange(speech, indicator, statement.level, statement.comparison, statement.role);
    case "placing":
      return sayPlacing(speech, indicator, statement.placing, statement.since);
    case "rank-alone":
      return sayRankAlone(speech, indicator, statement.level, statement.rank);
    case "comparators":
      return sayComparators(speech, indicator, statement.level, statement.beside);
    case "target":
      return sayTarget(speech, indicator, statement.level, statement.target);
    case "stated-record":
      return sayStatedRecord(speech, statement.record);
    case "record":
      return sayRecord(speech, statement.record);
    case "status":
      return speech.say(`status.${statement.status}`);
    case "support":
      return saySupport(speech, statement.facts, statement.level);
  }
}
