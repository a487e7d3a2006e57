import { commentsOn } from "../facts/comments";
import type { IndicatorFacts } from "../facts/facts";
import { isCounted } from "../facts/summary";
import { formatPeriod } from "../format/period";
import { speaksOf } from "../workbook/asked-period";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { amountsOf } from "./amounts";
import { titlesExpandedOnce } from "./title/titles-expanded";
import type { DraftedParagraph } from "./drafted-paragraph";
import { indicatorParagraph } from "./indicator-paragraph";
import type { Naming } from "./naming";
import type { Opening } from "./sentences/without-subject";
import type { ParagraphSpeech } from "./sentences/speech";
import { asSentences } from "./text";
import { isOfReportPeriod, saysTimeOnce } from "./time-said";
import type { Wording } from "./wording";

/** An indicator with a paragraph of its own, the figures that join it, and its place in the report. */
interface Subject {
  readonly facts: IndicatorFacts;
  readonly supports: readonly IndicatorFacts[];
  readonly place: number;
}

/** The report's words, and its names for indicators. */
interface Worded {
  readonly wording: Wording;
  readonly naming: Naming;
}

/** A section a theme: its heading, a paragraph an indicator, the owner's words on it. Those without a theme come first. */
export function sections(
  { wording, naming }: Worded,
  workbook: PerformanceWorkbook,
  facts: readonly IndicatorFacts[],
): readonly DraftedParagraph[] {
  const subjects = subjectsInOrder(facts);
  const titleOf = titlesOf(subjects, naming);
  const amounts = amountsOf(facts);
  const isTimeSaid = saysTimeOnce(workbook.period, facts);
  const openingOf = (subject: Subject): Opening => {
    if (isTimeSaid && isOfReportPeriod(subject.facts, workbook.period)) return "when-said";
    return subject.place % 2 === 0 ? "subject-first" : "when-first";
  };
  const themes = [...new Set([null, ...subjects.map(({ facts: { indicator } }) => indicator.theme)])];
  return themes.flatMap((theme) => [
    ...(theme === null ? [] : [heading(theme)]),
    ...subjects
      .filter(({ facts: { indicator } }) => indicator.theme === theme)
      .map((subject) => {
        const speech: ParagraphSpeech = {
          say: wording.forParagraph(subject.place),
          titleOf,
          subjectOf: (indicator) => titleOf(indicator).phrase.text,
          settings: workbook.settings,
          amountsOf: amounts,
        };
        return paragraph(speech, workbook, subject, openingOf(subject));
      }),
    ...sectionComments(
      workbook,
      theme,
      facts.filter(({ indicator }) => theme === null || indicator.theme === theme),
    ),
  ]);
}

/** Theme by theme in the order in which themes first come, those without one first. */
function subjectsInOrder(facts: readonly IndicatorFacts[]): readonly Subject[] {
  const counted = facts.filter(isCounted);
  const themes = [...new Set([null, ...counted.map(({ indicator }) => indicator.theme)])];
  return themes
    .flatMap((theme) => counted.filter(({ indicator }) => indicator.theme === theme))
    .map((one, place) => ({
      facts: one,
      supports: facts.filter(({ indicator }) => indicator.supports === one.indicator.ref && indicator.inNarrative),
      place,
    }));
}

/** How sentences name each indicator: an abbreviation is expanded where the report first says it. */
function titlesOf(subjects: readonly Subject[], naming: Naming): Naming["titleOf"] {
  const said = subjects.flatMap(({ facts, supports }) => [facts, ...supports]).map(({ indicator }) => indicator);
  const expanded = titlesExpandedOnce(said.map(naming.titleOf));
  const titles = new Map(said.map(({ ref }, index) => [ref, expanded[index]]));
  return (indicator) => titles.get(indicator.ref) ?? naming.titleOf(indicator);
}

function heading(theme: string): DraftedParagraph {
  return { id: `heading ${theme}`, kind: "heading", ref: null, text: [theme] };
}

function paragraph(
  speech: ParagraphSpeech,
  workbook: PerformanceWorkbook,
  { facts, supports }: Subject,
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

function sectionComments(
  { commentary, period }: PerformanceWorkbook,
  theme: string | null,
  facts: readonly IndicatorFacts[],
): readonly DraftedParagraph[] {
  const figures = facts.flatMap(({ period: own }) => own ?? []);
  const ids = new Map<string, number>();
  return commentary
    .filter((comment) => comment.ref === null && comment.section !== null && comment.section === theme)
    .filter(
      (comment) =>
        comment.use !== "dashboard-only" && (comment.period === null || speaksOf(comment.period, period, figures)),
    )
    .map((comment) => ({
      id: commentId(theme, comment.text, ids),
      kind: "commentary",
      ref: null,
      text: [asSentences(comment.text)],
    }));
}

const WORDS_IN_ID = 5;

/** A comment is known by its first words, so that it stays the same one wherever its row is moved to. */
function commentId(theme: string | null, text: string, ids: Map<string, number>): string {
  const words = text.split(/\s+/);
  const start = words.slice(0, WORDS_IN_ID).join(" ");
  const id = `Note on ${theme ?? "the report"}: ${start}${words.length > WORDS_IN_ID ? "…" : ""}`;
  const number = (ids.get(id) ?? 0) + 1;
  ids.set(id, number);
  return number === 1 ? id : `${id} (${number})`;
}
