import { commentsOn } from "../facts/comments";
import type { IndicatorFacts } from "../facts/facts";
import { numberWord } from "../format/number";
import { formatPeriod } from "../format/period";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { withoutAbbreviations } from "./abbreviations";
import { amountsOf } from "./amounts";
import type { DraftedParagraph } from "./drafted-paragraph";
import { exceptionOf } from "./exceptions";
import { indicatorParagraph } from "./indicator-paragraph";
import { listOrLines } from "./list-or-lines";
import type { Naming } from "./naming";
import { sayOthers } from "./others";
import { sectionComments } from "./section-comments";
import type { Selected, Selection } from "./selection";
import type { Opening } from "./sentences/without-subject";
import type { ParagraphSpeech, Speech } from "./sentences/speech";
import { sayLatestBeside } from "./sentences/unavailable";
import { sayListed } from "./sentences/listed";
import { capitalised, join, NOTHING, type Text } from "./text";
import { isOfReportPeriod, saysTimeOnce } from "./time-said";
import { titlesExpandedOnce } from "./title/titles-expanded";
import type { Say, Wording } from "./wording";

/** An indicator with a paragraph of its own, and its place in the report. */
interface Subject {
  readonly facts: IndicatorFacts;
  readonly place: number;
}

/** The report's words, and its names for indicators. */
interface Worded {
  readonly wording: Wording;
  readonly naming: Naming;
}

/**
 * A section for each heading of the selection: a paragraph an indicator, then the owner's words on the theme. What is left
 * to the table is said to be there in the section of the others. A section may have nothing under its heading.
 */
export function sections(
  { wording, naming }: Worded,
  workbook: PerformanceWorkbook,
  facts: readonly IndicatorFacts[],
  selection: Selection,
): readonly DraftedParagraph[] {
  const frame = wording.forParagraph(0);
  const subjects = selection.sections.flatMap(inSection).map((one, place) => ({ facts: one, place }));
  const titleOf = titlesOf(subjects, facts, naming);
  const amounts = amountsOf(facts);
  const isTimeSaid = saysTimeOnce(workbook.period, facts);
  const openingOf = (subject: Subject): Opening => {
    if (isTimeSaid && isOfReportPeriod(subject.facts, workbook.period)) return "when-said";
    return subject.place % 2 === 0 ? "subject-first" : "when-first";
  };
  const frameSpeech = { say: frame, settings: workbook.settings, amountsOf: amounts };
  const speechOf = ({ place }: Subject): ParagraphSpeech => ({
    ...frameSpeech,
    say: wording.forParagraph(place),
    titleOf,
    report: workbook.period,
    subjectOf: (indicator) => titleOf(indicator).phrase.text,
  });
  const paragraphOf = (subject: Subject): DraftedParagraph => {
    const supports = supportsOf(subject.facts, facts);
    return paragraph(speechOf(subject), workbook, { ...subject, supports }, openingOf(subject));
  };
  const lineOf = (subject: Subject): Text => {
    const { value } = subject.facts;
    return value === null
      ? NOTHING
      : capitalised(sayListed(speechOf(subject), subject.facts, value, openingOf(subject)));
  };
  const subjectsOf = (of: readonly IndicatorFacts[]): readonly Subject[] =>
    subjects.filter((subject) => of.includes(subject.facts));
  return selection.sections.flatMap((section) => {
    const body = [
      ...subjectsOf(section.facts).map(paragraphOf),
      ...("listed" in section ? list(frame, section, subjectsOf(section.listed).map(lineOf)) : []),
      ...(section.kind === "theme" ? absentees({ ...frameSpeech, subjectOf: naming.subjectOf }, section) : []),
      ...(section.kind === "others" ? [others(sayOthers(frame, selection, facts))] : []),
      ...(section.kind === "theme" ? sectionComments(workbook, section.theme, facts) : []),
    ];
    return [...heading(frame, section), ...body];
  });
}

/** The figures that join an indicator's paragraph. */
function supportsOf(
  { indicator: { ref } }: IndicatorFacts,
  facts: readonly IndicatorFacts[],
): readonly IndicatorFacts[] {
  return facts.filter(({ indicator }) => indicator.supports === ref && indicator.inNarrative);
}

/** How sentences name each indicator: an abbreviation is expanded where the report first says it. */
function titlesOf(subjects: readonly Subject[], facts: readonly IndicatorFacts[], naming: Naming): Naming["titleOf"] {
  const said = subjects
    .flatMap((one) => [one.facts, ...supportsOf(one.facts, facts)])
    .map(({ indicator }) => indicator);
  const expanded = titlesExpandedOnce(said.map(naming.titleOf));
  const titles = new Map(said.map(({ ref }, index) => [ref, expanded[index]]));
  return (indicator) => titles.get(indicator.ref) ?? naming.titleOf(indicator);
}

/** Nothing over the indicators that have no theme. */
function heading(say: Say, section: Selected): readonly DraftedParagraph[] {
  const text = headingText(say, section);
  const id = section.kind === "theme" ? `heading ${section.theme ?? ""}` : `section ${section.kind}`;
  return text.length === 0 ? [] : [{ id, kind: "heading", ref: null, text }];
}

function headingText(say: Say, section: Selected): Text {
  switch (section.kind) {
    case "theme":
      return section.theme === null ? NOTHING : [section.theme];
    case "favourable":
      return say("report.section-favourable", { better: howManyBetter(inSection(section)) });
    case "missed":
      return say("report.section-missed", { plural: section.facts.length === 1 ? "one" : "other" });
    case "within":
    case "worse":
    case "others":
      return say(`report.section-${section.kind}`);
  }
}

/** Whether all, some or none stand there for a change for the better. */
function howManyBetter(facts: readonly IndicatorFacts[]): "none" | "some" | "all" {
  const better = facts.filter((one) => exceptionOf(one) === "better");
  return better.length === facts.length ? "all" : better.length > 0 ? "some" : "none";
}

/** Whether all, some or none meet a target. */
function howManyMeet(facts: readonly IndicatorFacts[]): "none" | "some" | "all" {
  // One that is judged at the year's end has a target that it does not meet yet.
  if (facts.some(({ target }) => target?.rag === "not-yet")) return "none";
  const meeting = facts.filter(({ target }) => target?.rag === "green");
  return meeting.length === facts.length ? "all" : meeting.length > 0 ? "some" : "none";
}

/** The indicators of a section, in the order in which they are told. */
function inSection(section: Selected): readonly IndicatorFacts[] {
  return "listed" in section ? [...section.facts, ...section.listed] : section.facts;
}

/** What the lines have in common, then the lines. */
function list(
  say: Say,
  section: Extract<Selected, { listed: unknown }>,
  lines: readonly Text[],
): readonly DraftedParagraph[] {
  const told = lines.filter((line) => line.length > 0);
  if (told.length === 0) return [];
  const intro = say(`report.lines-${section.kind}`, {
    count: numberWord(told.length),
    plural: told.length === 1 ? "one" : "other",
    better: howManyBetter(section.listed),
    targets: howManyMeet(section.listed),
  });
  return [{ id: `listed ${section.kind}`, kind: "listed", ref: null, text: join([intro, ...told], "\n") }];
}

/** What is said together of those that have no figure for the same reason, with the latest that is held of each. */
function absentees(
  speech: Speech,
  { theme, absent }: Extract<Selected, { kind: "theme" }>,
): readonly DraftedParagraph[] {
  return absent.map(({ absence, facts }) => {
    const items = facts.map(({ indicator, latestHeld }) => ({
      topic: withoutAbbreviations(speech.subjectOf(indicator)),
      note: absence !== "awaited" || latestHeld === null ? null : sayLatestBeside(speech, indicator, latestHeld),
    }));
    const { text } = listOrLines(speech.say, `absent.${absence}`, items);
    return { id: `without figures ${absence} ${theme ?? ""}`.trim(), kind: "listed", ref: null, text };
  });
}

const others = (text: Text): DraftedParagraph => ({ id: "others", kind: "others", ref: null, text });

function paragraph(
  speech: ParagraphSpeech,
  workbook: PerformanceWorkbook,
  { facts, supports }: Subject & { readonly supports: readonly IndicatorFacts[] },
  opening: Opening,
): DraftedParagraph {
  const { ref } = facts.indicator;
  return {
    id: `${ref} ${facts.period === null ? "" : formatPeriod(facts.period)}`.trim(),
    kind: "indicator",
    ref,
    text: indicatorParagraph(speech, {
      facts,
      supports,
      comments: commentsOn(workbook, facts),
      opening,
    }),
  };
}
