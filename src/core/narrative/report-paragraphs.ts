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
    tally(wording, summary, facts),
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

function tally(wording: Wording, summary: Summary, facts: readonly IndicatorFacts[]): DraftedParagraph {
  const stated = facts.filter((one) => isCounted(one) && one.placing?.stated === true).length;
  const text = join(
    [capitalised(sayTally(wording, summary, stated)), capitalised(sayDirections(wording, summary))],
    " ",
  );
  return { id: "tally", kind: "tally", ref: null, text };
}

function sayTally({ say }: Wording, { tally: counts }: Summary, statedCount: number): Text {
  const filled = TALLY_POSITIONS.filter((position) => counts[position] > 0);
  const [only] = filled;
  if (only === undefined) return say("report.tally-none");
  const plural = statedCount === 1 ? "one" : "other";
  const stated =
    statedCount === 0 ? NOTHING : say("report.tally-stated", { count: capitalised([numberWord(statedCount)]), plural });
  if (counts.of === 1) return say("report.tally-one", { position: only, stated });
  const parts = filled.map((position) =>
    plainText(say("report.tally-part", { count: numberWord(counts[position]), position })),
  );
  return say("report.tally", { count: numberWord(counts.of), list: formatList(parts), stated });
}

function sayDirections({ say }: Wording, { better, worse, similar }: Summary): Text {
  const judged = better + worse + similar;
  if (judged < 2) return NOTHING;
  const count = (number: number): string => (number === 0 ? "none" : numberWord(number));
  return say("report.directions", {
    count: count(judged),
    better: count(better),
    worse: count(worse),
    similar: count(similar),
  });
}

function sections(
  wording: Wording,
  workbook: PerformanceWorkbook,
  facts: readonly IndicatorFacts[],
): DraftedParagraph[] {
  const counted = facts.filter(isCounted);
  const named = [...new Set(counted.map(({ indicator }) => indicator.theme))].filter((theme) => theme !== null);
  // Those without a theme come first, where no heading could be taken for theirs.
  const themes = [null, ...named];
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
