import { commentsOn } from "../facts/comments";
import type { IndicatorFacts } from "../facts/facts";
import { formatPeriod } from "../format/period";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { amountsOf } from "./amounts";
import type { DraftedParagraph } from "./drafted-paragraph";
import { exceptionOf } from "./exceptions";
import { indicatorParagraph } from "./indicator-paragraph";
import type { Naming } from "./naming";
import { sayOthers } from "./others";
import { sectionComments } from "./section-comments";
import type { Selected, Selection } from "./selection";
import type { Opening } from "./sentences/without-subject";
import type { ParagraphSpeech } from "./sentences/speech";
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
  const speechOf = ({ place }: Subject): ParagraphSpeech => ({
    say: wording.forParagraph(place),
    titleOf,
    subjectOf: (indicator) => titleOf(indicator).phrase.text,
    settings: workbook.settings,
    amountsOf: amounts,
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
      ...(section.kind === "favourable" ? list(subjectsOf(section.listed).map(lineOf)) : []),
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
  const exceptions = inSection(section).map(exceptionOf);
  const howMany = (one: "worse" | "better"): "none" | "some" | "all" =>
    exceptions.every((exception) => exception === one) ? "all" : exceptions.includes(one) ? "some" : "none";
  switch (section.kind) {
    case "theme":
      return section.theme === null ? NOTHING : [section.theme];
    case "attention":
      return say("report.section-attention", { worse: howMany("worse") });
    case "favourable":
      return say("report.section-favourable", { better: howMany("better") });
    case "others":
      return say("report.section-others");
  }
}

/** The indicators of a section, in the order in which they are told. */
function inSection(section: Selected): readonly IndicatorFacts[] {
  return section.kind === "favourable" ? [...section.facts, ...section.listed] : section.facts;
}

function list(lines: readonly Text[]): readonly DraftedParagraph[] {
  return lines.length === 0 ? [] : [{ id: "listed", kind: "listed", ref: null, text: join(lines, "\n") }];
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
