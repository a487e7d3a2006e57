import type { IndicatorFacts } from "../facts/facts";
import { isCounted } from "../facts/summary";
import { formatList } from "../format/list";
import { formatMonth } from "../format/period";
import type { Indicator } from "../workbook/indicator";
import { formatPublishedYear } from "../workbook/published-year";
import type { EndTable } from "../facts/report";
import type { Settings } from "../workbook/settings";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { isCommonWord } from "./common-words";
import type { DraftedParagraph } from "./drafted-paragraph";
import { reportPeriodNames } from "./say-period";
import { type Listed, listOrLines, MOST_IN_A_SENTENCE } from "./list-or-lines";
import { asSentences, join, longestSentence, NOTHING, plainText, type Text } from "./text";
import { withSmallStart } from "./title/small-letters";
import { usedAbbreviations } from "./used-abbreviations";
import { type Say, WORDS_WANTED } from "./wording";

interface Closing {
  readonly say: Say;
  readonly workbook: PerformanceWorkbook;
  readonly facts: readonly IndicatorFacts[];
  /** How sentences name an indicator. */
  readonly subjectOf: (indicator: Indicator) => string;
}

/**
 * What a report ends with, after what it has drafted: where its figures are from, which are awaited or may change, what its
 * abbreviations stand for, and what the committee is asked to do.
 */
export function closing(
  of: Closing,
  drafted: readonly DraftedParagraph[],
  { refs: inTable }: EndTable,
): readonly DraftedParagraph[] {
  const { say, workbook, facts } = of;
  const lists = [awaited(of, drafted), provisional(of)];
  const sentences = lists.map((one) => (one.kind === "sentence" ? one.text : NOTHING));
  const about = join([sources(of), unclear(of, drafted), similar(of, drafted), ...sentences], " ");
  const texts = [
    ...drafted.filter(({ kind }) => kind !== "prompt").map(({ text }) => text),
    about,
    ...lists.map(({ text }) => text),
  ].map(plainText);
  const names = facts.flatMap(({ indicator }) => (inTable.includes(indicator.ref) ? [indicator.name] : []));
  const { recommendation } = workbook.settings;
  return [
    ...headed("closing heading", say("closing.heading"), [
      paragraphOf("closing", about),
      ...lists.flatMap(({ kind, text }, index): readonly DraftedParagraph[] =>
        kind === "lines" ? [{ id: LISTS[index] ?? "list", kind: "listed", ref: null, text }] : [],
      ),
      paragraphOf("abbreviations", abbreviations(of, [...texts, ...names])),
    ]),
    ...headed("recommendation heading", say("report.recommendation-heading"), [
      paragraphOf("recommendation", recommendation === null ? NOTHING : [asSentences(recommendation)]),
    ]),
  ];
}

const LISTS = ["Figures awaited", "Figures provisional"] as const;

function paragraphOf(kind: "closing" | "abbreviations" | "recommendation", text: Text): DraftedParagraph {
  return { id: kind, kind, ref: null, text };
}

/** The paragraphs that say anything, under their heading; nothing where none does. */
function headed(id: string, heading: Text, paragraphs: readonly DraftedParagraph[]): readonly DraftedParagraph[] {
  const said = paragraphs.filter(({ text }) => text.length > 0);
  if (said.length === 0) return [];
  return heading.length === 0 ? said : [{ id, kind: "heading", ref: null, text: heading }, ...said];
}

/** Where the figures are from: the council's own, the years of published ones, and what the owner names. */
function sources({ say, workbook, facts }: Closing): Text {
  const { period, comparators } = workbook;
  const hasFigure = facts.some(({ value }) => value !== null);
  const own = !hasFigure
    ? NOTHING
    : period.kind === "period"
      ? say("report.closing", reportPeriodNames(period.period))
      : say("report.closing-latest", { month: formatMonth(period.to) });
  const years = publishedYears(facts);
  const compared = new Map(facts.map((one) => [one.indicator.ref, one.england !== null || one.neighbours !== null]));
  const named = comparators.flatMap(({ ref, from }) =>
    from === null || compared.get(ref) !== true ? [] : [from.replace(/[\s.;]+$/, "")],
  );
  const list = [...new Set(named)].join("; ");
  const also = years.length === 0 ? "no" : "yes";
  return join(
    [
      own,
      years.length === 0
        ? NOTHING
        : say("closing.published", { years: formatList(years), england: isOnlyEngland(facts) ? "only" : "too" }),
      list === "" ? NOTHING : say("closing.sources", { list, also }),
    ],
    " ",
  );
}

/** The years of other authorities' published figures that ours are placed among or compared with, the earliest first. */
function publishedYears(facts: readonly IndicatorFacts[]): readonly string[] {
  const years = facts.flatMap(({ indicator, placing, rankAlone, england, neighbours }) =>
    [
      ...(placing === null || placing.by.kind === "stated" ? [] : [placing.year]),
      ...(rankAlone === null ? [] : [rankAlone.year]),
      ...[england, neighbours].flatMap((one) => (one?.from === "earlier-year" ? [one.period] : [])),
    ].map((year) => ({ end: year.end, name: formatPublishedYear(year, indicator) })),
  );
  return [...new Set([...years].sort((a, b) => a.end - b.end).map(({ name }) => name))];
}

/** Whether no other authority's published figures are used. */
function isOnlyEngland(facts: readonly IndicatorFacts[]): boolean {
  return !facts.some(
    ({ placing, rankAlone, neighbours }) =>
      (placing !== null && placing.by.kind !== "stated") || rankAlone !== null || neighbours?.from === "earlier-year",
  );
}

/** What “similar to the England average” means, where the report says it. */
function similar({ say, workbook: { settings } }: Closing, drafted: readonly DraftedParagraph[]): Text {
  const isSaid = drafted.some(({ text }) => plainText(text).includes("similar to the England average"));
  return isSaid ? say("closing.similar", { confidence: confidenceOf(settings) }) : NOTHING;
}

function confidenceOf({ confidence }: Settings): string {
  return confidence === 0.95 ? "95%" : "99.8%";
}

/** What “not clear” means, where the report says it of a change. */
function unclear({ say, workbook: { settings } }: Closing, drafted: readonly DraftedParagraph[]): Text {
  const isSaid = drafted.some(({ text }) => plainText(text).includes("clear change"));
  return isSaid ? say("closing.unclear", { confidence: confidenceOf(settings) }) : NOTHING;
}

const NO_LIST: Listed = { kind: "sentence", text: NOTHING };

/** Which figures are still to come; the reason too, where no paragraph gives it. */
function awaited(of: Closing, drafted: readonly DraftedParagraph[]): Listed {
  const told = new Set(drafted.filter(({ kind }) => kind === "indicator").map(({ ref }) => ref));
  const items = of.facts.filter(isCounted).flatMap(({ indicator, value, unavailable }) => {
    if (value !== null || (unavailable?.kind !== "no-row" && unavailable?.kind !== "not-available")) return [];
    const reason = unavailable.kind === "not-available" && !told.has(indicator.ref) ? unavailable.reason : null;
    const note = reason === null ? null : [withSmallStart(asSentences(reason), isCommonWord)];
    return [{ topic: of.subjectOf(indicator), note }];
  });
  return items.length === 0 ? NO_LIST : listOrLines(of.say, "closing.awaited", items);
}

/** Which figures may still change. */
function provisional(of: Closing): Listed {
  const items = of.facts
    .filter((one) => isCounted(one) && one.value !== null && one.status === "provisional")
    .map(({ indicator }) => ({ topic: of.subjectOf(indicator), note: null }));
  return items.length === 0 ? NO_LIST : listOrLines(of.say, "closing.provisional", items);
}

function abbreviations({ say, workbook }: Closing, texts: readonly string[]): Text {
  const used = usedAbbreviations(texts, workbook.glossary);
  const [first, ...others] = used;
  if (first === undefined) return NOTHING;
  const sentence = say("report.abbreviation-few", {
    ...first,
    others: join(
      others.map((one) => say("report.abbreviation-next", { ...one })),
      "",
    ),
  });
  if (used.length <= MOST_IN_A_SENTENCE && longestSentence(sentence) <= WORDS_WANTED) return sentence;
  return join([say("report.abbreviations"), ...used.map((one) => say("report.abbreviation", { ...one }))], "\n");
}
