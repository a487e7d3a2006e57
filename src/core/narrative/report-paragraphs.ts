import type { IndicatorFacts, Summary } from "../facts/facts";
import type { Paragraph } from "../facts/report";
import type { Finding } from "../findings/finding";
import { formatMonth } from "../format/period";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { closing } from "./closing";
import type { DraftedParagraph } from "./drafted-paragraph";
import { amountsOf } from "./amounts";
import { createNaming } from "./naming";
import { reportPeriodNames } from "./say-period";
import { withPrompts } from "./prompts";
import { sections } from "./sections";
import type { Speech } from "./sentences/speech";
import { sayOverview } from "./overview/overview";
import { saysTimeOnce } from "./time-said";
import { locateFigures, NOTHING, plainText } from "./text";
import { createWording, type Say } from "./wording";

export interface Narrative {
  readonly paragraphs: readonly Paragraph[];
  /** Names that make no sentence, and what is wrong with the council's own phrases. */
  readonly findings: readonly Finding[];
}

/** The whole draft: opening, tally, a section a theme with a paragraph an indicator, closing; numbered as the council asks. */
export function draftReport(
  workbook: PerformanceWorkbook,
  facts: readonly IndicatorFacts[],
  summary: Summary,
): Narrative {
  const wording = createWording(workbook.phrases);
  const naming = createNaming(workbook.indicators);
  const frame = wording.forParagraph(0);
  const drafted: readonly DraftedParagraph[] = [
    opening(frame, workbook, facts),
    ...overview(
      { say: frame, subjectOf: naming.subjectOf, settings: workbook.settings, amountsOf: amountsOf(facts) },
      summary,
      facts,
    ),
    ...withPrompts(frame, sections({ wording, naming }, workbook, facts), facts, workbook.settings),
  ];
  const end = closing({ say: frame, workbook, facts, subjectOf: naming.subjectOf }, drafted);
  return {
    paragraphs: numbered([...drafted, ...end], workbook.settings.firstParagraphNumber),
    findings: [...naming.findings, ...wording.findings],
  };
}

function opening(
  say: Say,
  { settings: { organisation, committee }, period }: PerformanceWorkbook,
  facts: readonly IndicatorFacts[],
): DraftedParagraph {
  const named = committee === null ? null : committee.replace(/^the\s+/i, "");
  const values = {
    organisation: organisation === "" ? "the council" : organisation,
    committee: named === null ? NOTHING : say("report.committee", { committee: named }),
    committeeApart: named === null ? NOTHING : say("report.committee-apart", { committee: named }),
  };
  const text =
    period.kind === "period"
      ? say("report.opening", { ...reportPeriodNames(period.period), ...values })
      : say("report.opening-latest", { month: formatMonth(period.to), ...values });
  const time =
    period.kind === "period" && saysTimeOnce(period, facts)
      ? say("report.time-said", { span: period.period.frequency })
      : NOTHING;
  return { id: "opening", kind: "opening", ref: null, text: [...text, ...time] };
}

/** The result in numbers; no paragraph where there is nothing to count. */
function overview(speech: Speech, summary: Summary, facts: readonly IndicatorFacts[]): readonly DraftedParagraph[] {
  const text = sayOverview(speech, summary, facts);
  return text.length === 0 ? [] : [{ id: "tally", kind: "tally", ref: null, text }];
}

/** Headings and prompts carry no number; every other paragraph takes the next. */
function numbered(drafted: readonly DraftedParagraph[], first: number): Paragraph[] {
  let next = first;
  return drafted.map(({ id, kind, ref, text }) => {
    const number = kind === "heading" || kind === "prompt" ? null : next;
    if (number !== null) next += 1;
    return { id, number, kind, ref, text: plainText(text), figures: locateFigures(text), own: null };
  });
}
