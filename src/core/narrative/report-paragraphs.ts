import { formatList } from "../format/list";
import { formatPeriod } from "../format/period";
import { numberWord } from "../format/number";
import type { IndicatorFacts, Summary } from "../facts/facts";
import type { Paragraph } from "../facts/report";
import { isCounted } from "../facts/summary";
import { samePeriod } from "../measures/period";
import type { Finding } from "../workbook/finding";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { indicatorParagraph, type Opening } from "./indicator-paragraph";
import { reportPeriodNames } from "./say-period";
import { capitalised, join, locateFigures, NOTHING, plainText, type Text } from "./text";
import { createWording, type Wording } from "./wording";

interface DraftedParagraph {
  readonly id: string;
  readonly kind: Paragraph["kind"];
  readonly ref: string | null;
  readonly text: Text;
}

export interface Narrative {
  readonly paragraphs: readonly Paragraph[];
  /** What is wrong with the council's own phrases. */
  readonly findings: readonly Finding[];
}

/** The whole draft: opening, tally, a section a theme with a paragraph an indicator, closing; numbered as the council asks. */
export function draftReport(
  workbook: PerformanceWorkbook,
  facts: readonly IndicatorFacts[],
  summary: Summary,
): Narrative {
  const wording = createWording(workbook.phrases);
  const drafted = [
    opening(wording, workbook),
    tally(wording, summary),
    ...sections(wording, workbook, facts),
    {
      id: "closing",
      kind: "closing",
      ref: null,
      text: wording.say("report.closing", reportPeriodNames(workbook.period)),
    } as const,
  ];
  return { paragraphs: numbered(drafted, workbook.settings.firstParagraphNumber), findings: wording.findings };
}

function opening(
  wording: Wording,
  { settings: { organisation, committee }, period }: PerformanceWorkbook,
): DraftedParagraph {
  const text = wording.say("report.opening", {
    ...reportPeriodNames(period),
    organisation: organisation === "" ? "the council" : organisation,
    committee: committee === null ? NOTHING : wording.say("report.committee", { committee }),
  });
  return { id: "opening", kind: "opening", ref: null, text };
}

const TALLY_POSITIONS = ["top", "second", "third", "bottom"] as const;

function tally(wording: Wording, summary: Summary): DraftedParagraph {
  const { tally: counts, better, worse, similar } = summary;
  const parts = TALLY_POSITIONS.filter((position) => counts[position] > 0).map((position) =>
    plainText(
      wording.say("report.tally-part", {
        count: counts[position] === 0 ? "none" : numberWord(counts[position]),
        position,
      }),
    ),
  );
  const placings =
    counts.of === 0
      ? wording.say("report.tally-none")
      : wording.say("report.tally", {
          count: numberWord(counts.of),
          plural: counts.of === 1 ? "one" : "other",
          list: formatList(parts),
        });
  const judged = better + worse + similar;
  const directions =
    judged === 0
      ? NOTHING
      : wording.say("report.directions", {
          count: numberWord(judged),
          better: numberWord(better).replace("no", "none"),
          worse: numberWord(worse).replace("no", "none"),
          similar: numberWord(similar).replace("no", "none"),
        });
  return { id: "tally", kind: "tally", ref: null, text: join([capitalised(placings), directions], " ") };
}

function sections(
  wording: Wording,
  workbook: PerformanceWorkbook,
  facts: readonly IndicatorFacts[],
): DraftedParagraph[] {
  const counted = facts.filter(isCounted);
  const themes = [...new Set(counted.map(({ indicator }) => indicator.theme))];
  let turn = 0;
  return themes.flatMap((theme) => {
    const heading: DraftedParagraph[] =
      theme === null ? [] : [{ id: `heading ${theme}`, kind: "heading", ref: null, text: [theme] }];
    const paragraphs = counted
      .filter(({ indicator }) => indicator.theme === theme)
      .map((one): DraftedParagraph => {
        const supports = facts.filter(
          ({ indicator }) => indicator.supports === one.indicator.ref && indicator.inNarrative,
        );
        const open: Opening = turn % 2 === 0 ? "subject-first" : "when-first";
        turn += 1;
        return {
          id: `${one.indicator.ref} ${one.period === null ? "" : formatPeriod(one.period)}`.trim(),
          kind: "indicator",
          ref: one.indicator.ref,
          text: indicatorParagraph(wording, workbook, one, supports, open),
        };
      });
    return [...heading, ...paragraphs, ...sectionComments(workbook, theme)];
  });
}

function sectionComments({ commentary, period }: PerformanceWorkbook, theme: string | null): DraftedParagraph[] {
  return commentary
    .filter((comment) => comment.ref === null && comment.section !== null && comment.section === theme)
    .filter(
      (comment) => comment.use !== "dashboard-only" && (comment.period === null || samePeriod(comment.period, period)),
    )
    .map((comment, index) => ({
      id: `comment ${theme ?? ""} ${index + 1}`,
      kind: "commentary",
      ref: null,
      text: [comment.text],
    }));
}

/** Headings carry no number; every other paragraph takes the next. */
function numbered(drafted: readonly DraftedParagraph[], first: number): Paragraph[] {
  let next = first;
  return drafted.map(({ id, kind, ref, text }) => {
    const number = kind === "heading" ? null : next;
    if (number !== null) next += 1;
    return { id, number, kind, ref, text: plainText(text), figures: locateFigures(text) };
  });
}
