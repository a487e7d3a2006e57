import type { IndicatorFacts, Summary } from "../facts/facts";
import { commentsOn } from "../facts/comments";
import type { EndTable, Paragraph } from "../facts/report";
import type { Finding } from "../findings/finding";
import { formatMonth } from "../format/period";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { closing } from "./closing";
import type { DraftedParagraph } from "./drafted-paragraph";
import { amountsOf } from "./amounts";
import { endTableFor } from "./end-table";
import { createNaming } from "./naming";
import { reportPeriodNames } from "./say-period";
import { withPrompts } from "./prompts";
import { sections } from "./sections";
import type { HasWords } from "./has-words";
import { type Mode, modeFor, select } from "./selection";
import type { Speech } from "./sentences/speech";
import { sayOverview } from "./overview/overview";
import { saysTimeOnce } from "./time-said";
import { locateFigures, NOTHING, plainText } from "./text";
import { createWording, type Say } from "./wording";

export interface Narrative {
  readonly paragraphs: readonly Paragraph[];
  readonly endTable: EndTable;
  /** Names that make no sentence, and what is wrong with the council's own phrases. */
  readonly findings: readonly Finding[];
}

/**
 * The whole draft: opening, tally, the sections with a paragraph an indicator, closing; numbered as the council asks. A
 * paragraph on which an author wrote (`isWritten`) has its place whatever the mode, and though its draft says nothing.
 */
export function draftReport(
  workbook: PerformanceWorkbook,
  facts: readonly IndicatorFacts[],
  summary: Summary,
  isWritten: IsWritten,
): Narrative {
  const wording = createWording(workbook.phrases);
  const naming = createNaming(workbook.indicators);
  const frame = wording.forParagraph(0);
  const mode = modeFor(workbook.settings.paragraphs, facts);
  const selection = select(mode, facts, hasWords(workbook, isWritten));
  const said = withoutSilence(
    [
      opening(frame, workbook, facts),
      ...overview(
        { say: frame, subjectOf: naming.subjectOf, settings: workbook.settings, amountsOf: amountsOf(facts) },
        summary,
        facts,
        mode,
      ),
      ...sections({ wording, naming }, workbook, facts, selection),
    ],
    isWritten,
  );
  const drafted = withPrompts(frame, said, facts, workbook.settings);
  const endTable = endTableFor(mode, facts, drafted);
  const end = closing({ say: frame, workbook, facts, subjectOf: naming.subjectOf }, drafted, endTable);
  return {
    paragraphs: numbered([...drafted, ...end], workbook.settings.firstParagraphNumber),
    endTable,
    findings: [...naming.findings, ...wording.findings],
  };
}

/** The paragraphs that say something, or that an author put into words, and the headings over them. */
function withoutSilence(drafted: readonly DraftedParagraph[], isWritten: IsWritten): readonly DraftedParagraph[] {
  const said = drafted.filter((one) => one.text.length > 0 || isWritten(one));
  return said.filter(({ kind }, index) => {
    const next = said[index + 1]?.kind ?? "closing";
    return kind !== "heading" || (next !== "heading" && next !== "closing");
  });
}

/** Whether an author wrote a text of a paragraph. */
export type IsWritten = (paragraph: Pick<Paragraph, "id" | "kind" | "ref">) => boolean;

/** True of an indicator on which an author wrote, or on which Commentary has words for this report. */
function hasWords(workbook: PerformanceWorkbook, isWritten: IsWritten): HasWords {
  return (facts) =>
    isWritten({ id: "", kind: "indicator", ref: facts.indicator.ref }) ||
    commentsOn(workbook, facts).some(({ use }) => use !== "dashboard-only");
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
    text.length > 0 && period.kind === "period" && saysTimeOnce(period, facts)
      ? say("report.time-said", { span: period.period.frequency })
      : NOTHING;
  return { id: "opening", kind: "opening", ref: null, text: [...text, ...time] };
}

/** The result in numbers; nothing where there is nothing to count. */
function overview(
  speech: Speech,
  summary: Summary,
  facts: readonly IndicatorFacts[],
  mode: Mode,
): readonly DraftedParagraph[] {
  const { tally, lists } = sayOverview(speech, summary, facts, mode);
  return [
    { id: "tally", kind: "tally", ref: null, text: tally },
    ...lists.map(({ id, text }) => ({ id, kind: "listed", ref: null, text }) as const),
  ];
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
