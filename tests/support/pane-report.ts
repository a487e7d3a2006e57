import type { Paragraph, Report } from "../../src/core/facts/report";

/** A paragraph without figures. */
export function paragraph(part: Partial<Paragraph> & Pick<Paragraph, "id" | "kind" | "text">): Paragraph {
  return { number: null, ref: null, figures: [], own: null, ...part };
}

/** What a refresh of a small workbook knows, as far as the pane shows it. Written by hand. */
export function report(part: Partial<Report> = {}): Report {
  return {
    organisation: "Leicestershire County Council",
    title: "Children and Family Services performance",
    period: "Q3 2024/25",
    indicators: [],
    paragraphs: [
      paragraph({ id: "heading", kind: "heading", text: "Safe, stable environments" }),
      paragraph({
        id: "CP1",
        kind: "indicator",
        number: 14,
        ref: "CP1",
        text: "The percentage of child protection cases reviewed within timescales was 90.7% (284 of 313), down 2.0 percentage points from 92.7% in Q2 2024/25.",
      }),
      paragraph({
        id: "CL1",
        kind: "indicator",
        number: 15,
        ref: "CL1",
        text: "Care leavers in suitable accommodation rose to 93.8%, an improvement of 1.4 percentage points.",
      }),
      paragraph({ id: "closing", kind: "closing", text: "Figures are provisional & may be <revised>." }),
    ],
    summary: {
      tally: { top: 0, second: 0, third: 0, bottom: 0, of: 0 },
      better: 0,
      worse: 0,
      similar: 0,
      noClearChange: 0,
      targets: { met: 0, within: 0, missed: 0, notJudged: 0, none: 0, awaited: 0 },
      notAvailable: 0,
    },
    endTable: { holds: "all-indicators", refs: part.indicators?.map(({ ref }) => ref) ?? [] },
    findings: [],
    changes: { sinceLastRefresh: [], sincePublication: [] },
    ...part,
  };
}
