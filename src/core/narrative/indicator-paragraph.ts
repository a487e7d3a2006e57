import type { IndicatorFacts } from "../facts/facts";
import type { Commentary } from "../workbook/commentary";
import { joinSentences, type Sentence } from "./join-sentences";
import { planParagraph, type Statement } from "./plan-paragraph";
import { sayChange } from "./sentences/change";
import { sayComparators } from "./sentences/comparators";
import { sayLevel } from "./sentences/level";
import { sayPlacing, sayRankAlone } from "./sentences/placing";
import { withPronoun } from "./sentences/pronoun";
import { sayRecord, sayStatedRecord } from "./sentences/record";
import type { ParagraphSpeech } from "./sentences/speech";
import { saySupport } from "./sentences/support";
import { sayTarget } from "./sentences/target";
import { sayLatestHeld, sayUnavailable } from "./sentences/unavailable";
import { unitsOnce } from "./sentences/units-once";
import type { Opening } from "./sentences/without-subject";
import { tellsOf } from "./tells";
import { asSentences, capitalised, join, NOTHING, pointsOnce, type Text } from "./text";
import { MOST_WORDS, WORDS_WANTED } from "./wording";

interface IndicatorParagraph {
  readonly facts: IndicatorFacts;
  /** The figures that join its paragraph. */
  readonly supports: readonly IndicatorFacts[];
  readonly comments: readonly Commentary[];
  readonly opening: Opening;
}

/** More sentences than these a figure has only where their words cannot be joined to fewer. */
const MOST_SENTENCES = 3;

/** One indicator's paragraph: what was planned, in words. */
export function indicatorParagraph(
  speech: ParagraphSpeech,
  { facts, supports, comments, opening }: IndicatorParagraph,
): Text {
  const statements = planParagraph(facts, supports, comments);
  const sentences = standing(wordAll(speech, facts, statements, opening));
  const joined = joinSentences(sentences, ["change", "target"], WORDS_WANTED);
  const isShort = joined.filter(({ kind }) => kind !== "support").length <= MOST_SENTENCES;
  const shortest = isShort ? joined : joinSentences(sentences, ["change", "target", "comparators"], MOST_WORDS);
  const own = statements.flatMap((one) => (one.kind === "comment" ? [[asSentences(one.text)]] : []));
  const said = shortest.map(({ kind, text }) =>
    OWN_UNIT.includes(kind) ? pointsOnce(text) : unitsOnce(speech, facts.indicator, pointsOnce(text)),
  );
  return join([...said, ...own], " ");
}

/** What gives its figure in full: the first sentence, and those about another indicator, whose units are seen to apart. */
const OWN_UNIT: readonly Worded["kind"][] = ["level", "latest-held", "support"];

/** What names its figure itself; any other sentence says “it” of the figure that opens the paragraph. */
const STANDS_ALONE: readonly Worded["kind"][] = ["level", "unavailable", "support"];

/** The sentences that say something; those that say “it” only after one that opens the paragraph. */
function standing(sentences: readonly Sentence<Worded["kind"]>[]): readonly Sentence<Worded["kind"]>[] {
  const isOpened = (sentences[0]?.text.length ?? 0) > 0;
  return sentences.filter(({ kind, text }) => text.length > 0 && (isOpened || STANDS_ALONE.includes(kind)));
}

type Worded = Exclude<Statement, { kind: "comment" }>;

function wordAll(
  speech: ParagraphSpeech,
  facts: IndicatorFacts,
  statements: readonly Statement[],
  opening: Opening,
): readonly Sentence<Worded["kind"]>[] {
  const level = facts.value === null ? null : sayLevel(speech, facts.indicator, facts.value, opening);
  const later = level === null ? speech : withPronoun(speech, level.pronoun);
  return statements.flatMap((statement) => {
    if (statement.kind === "comment") return [];
    const text = statement.kind === "level" ? (level?.text ?? NOTHING) : word(later, facts, statement);
    return [{ kind: statement.kind, text: capitalised(text), tells: tellsOf(facts, statement) }];
  });
}

function word(speech: ParagraphSpeech, facts: IndicatorFacts, statement: Exclude<Worded, { kind: "level" }>): Text {
  const { indicator } = facts;
  switch (statement.kind) {
    case "unavailable":
      return sayUnavailable(speech, facts);
    case "latest-held":
      return sayLatestHeld(speech, facts, statement.level);
    case "change":
      return sayChange(speech, indicator, statement.level, statement.comparison, statement.role);
    case "placing":
      return sayPlacing(speech, indicator, statement.placing, statement.since);
    case "rank-alone":
      return sayRankAlone(speech, indicator, statement.level, statement.rank);
    case "comparators":
      return sayComparators(speech, indicator, statement.level, statement.beside);
    case "target":
    case "progress":
      return sayTarget(speech, indicator, statement.level, statement.target);
    case "stated-record":
      return sayStatedRecord(speech, statement.record, statement.placed);
    case "record":
      return sayRecord(speech, statement.record);
    case "status":
      return speech.say(`status.${statement.status}`);
    case "support":
      return saySupport(speech, statement.facts, statement.level);
  }
}
