import type { Paragraph, Report, ReportedIndicator } from "../../src/core/facts/report";
import { report } from "./pane-report";

/** One indicator as facts.json has it; written by hand. */
export const CP1: ReportedIndicator = {
  ref: "CP1",
  name: "Reviews <on time>",
  theme: null,
  unit: "%",
  basis: "rolling 12 months",
  polarity: "high-is-good",
  period: "Q3 2024/25",
  status: "final",
  supports: null,
  value: { exact: 90.7, display: "90.7%", numerator: 284, denominator: 313, approximate: false, sources: [] },
  comparisons: [
    {
      with: "previous-period",
      period: "Q2 2024/25",
      previous: { exact: 92.7, display: "92.7%", numerator: 291, denominator: 314, approximate: false, sources: [] },
      change: { display: "-2.0", unit: "percentage points", exact: -1.94, perCent: null, stated: false },
      direction: "down",
      significance: { tested: false, reason: "Each figure covers 12 months, 9 of which are in both." },
      judgement: "worse",
      verdict: "worse",
    },
  ],
  target: { type: "at-least", display: "95%", rag: "red", gap: "-4.3", sources: [] },
  england: null,
  neighbours: null,
  quartile: {
    position: 3,
    previousPosition: 3,
    year: "2023/24",
    rule: "DfE LAIT",
    stated: false,
    cuts: null,
    rank: null,
    dependsOn: [],
  },
  rank: null,
  record: null,
  significance: null,
  interval: null,
  againstEngland: null,
  caveats: [],
};

/** A paragraph of a kind, known by its text. */
export const paragraphOf = (kind: Paragraph["kind"], number: number | null, text: string): Paragraph => ({
  id: text,
  kind,
  number,
  ref: null,
  text,
  figures: [],
  own: null,
});

export const DRAFT = [
  paragraphOf("opening", 5, "This report covers *everything* & <b>more</b>."),
  paragraphOf("heading", null, "Roads_and_paths"),
  paragraphOf("indicator", 6, "# not a heading: 90.7% [stated]"),
];

/** A report of three paragraphs and one indicator. */
export const REPORT = report({
  organisation: "Exampleshire",
  title: "Title",
  period: "Q3 2024/25",
  paragraphs: DRAFT,
  indicators: [CP1],
});

/** The same report of other indicators, all of them in the table at its end. */
export const reportOf = (indicators: readonly ReportedIndicator[]): Report => ({
  ...REPORT,
  indicators,
  endTable: { holds: "all-indicators", refs: indicators.map(({ ref }) => ref) },
});
