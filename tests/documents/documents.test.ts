import type { Paragraph, ReportedIndicator } from "../../src/core/facts/report";
import { indicatorTable } from "../../src/core/narrative/indicator-table";
import { toDocx } from "../../src/documents/docx";
import { toHtml } from "../../src/documents/html";
import { toMarkdown } from "../../src/documents/markdown";
import { readPackage } from "../support/embedded-package";
import { report } from "../support/pane-report";

/** One indicator as facts.json has it; written by hand. */
const CP1: ReportedIndicator = {
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
      significance: { tested: false, reason: "Each figure covers 12 months, 9 of which both share." },
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

const paragraph = (kind: Paragraph["kind"], number: number | null, text: string): Paragraph => ({
  id: text,
  kind,
  number,
  ref: null,
  text,
  figures: [],
  own: null,
});

const DRAFT = [
  paragraph("opening", 5, "This report covers *everything* & <b>more</b>."),
  paragraph("heading", null, "Roads_and_paths"),
  paragraph("indicator", 6, "# not a heading: 90.7% [stated]"),
];

const REPORT = report({ title: "Title", period: "Q3 2024/25", paragraphs: DRAFT, indicators: [CP1] });

it("Markdown shows the words as they are, numbers typed out", () => {
  expect(toMarkdown(REPORT)).toBe(
    [
      "# Title, Q3 2024/25",
      "5\\. This report covers \\*everything\\* & \\<b\\>more\\</b\\>.",
      "## Roads\\_and\\_paths",
      "6\\. \\# not a heading: 90.7% \\[stated\\]",
    ].join("\n\n") + "\n",
  );
});

it("HTML shows the words as they are, numbers typed out, and the indicators in a table", () => {
  const html = toHtml(REPORT);
  expect(html).toContain("<p>5. This report covers *everything* &amp; &lt;b&gt;more&lt;/b&gt;.</p>");
  expect(html).toContain("<h2>Roads_and_paths</h2>");
  expect(html).toContain('<th scope="col">Indicator</th>');
  expect(html).toContain("<td>CP1</td><td>Reviews &lt;on time&gt;</td>");
});

describe("an author's lines stand in Markdown as typed", () => {
  const own = (text: string) => ({ key: "CP1", section: "", text, status: "", stale: [], lastTime: null });
  it.each([
    ["First line\nsecond line", "6\\. First line\\\nsecond line"],
    ["First line\r\nsecond line", "6\\. First line\\\nsecond line"],
    ["Because:\n1. one\n2) two", "6\\. Because:\\\n1\\. one\\\n2\\) two"],
    ["Because:\n- one\n+ two\n# three", "6\\. Because:\\\n\\- one\\\n\\+ two\\\n\\# three"],
    ["Title\n===", "6\\. Title\\\n\\==="],
    ["One paragraph.\n\n    Another.", "6\\. One paragraph.\n\nAnother."],
    ["R&D &amp; more", "6\\. R&D \\&amp; more"],
    ["Rose by 1.5 to\n12.5 again", "6\\. Rose by 1.5 to\\\n12.5 again"],
  ])("%j", (text, expected) => {
    const paragraphs = [{ ...paragraph("indicator", 6, "The draft."), own: own(text) }];
    expect(toMarkdown(report({ title: "T", period: "P", paragraphs }))).toBe(`# T, P\n\n${expected}\n`);
  });
  it("a heading stays one line", () => {
    const paragraphs = [paragraph("heading", null, "Roads\nand paths")];
    expect(toMarkdown(report({ title: "T", period: "P", paragraphs }))).toBe("# T, P\n\n## Roads and paths\n");
  });
});

it("every form takes an author's own text in place of the draft", () => {
  const own = { key: "CP1", section: "", text: "In my *own* words.", status: "Your text", stale: [], lastTime: null };
  const authored = report({ paragraphs: [{ ...paragraph("indicator", 6, "The draft."), own }] });
  expect(toMarkdown(authored)).toContain("6\\. In my \\*own\\* words.");
  expect(toHtml(authored)).toContain("<p>6. In my *own* words.</p>");
  expect(toHtml(authored)).not.toContain("The draft.");
});

describe("the table of indicators says what moved in words", () => {
  const row = (part: Partial<ReportedIndicator>): readonly string[] =>
    indicatorTable({ indicators: [{ ...CP1, ...part }] }).rows[0] ?? [];
  const [comparison] = CP1.comparisons;
  if (comparison === undefined) throw new Error("no comparison");

  it("figure, change, judgement, target and quartile", () => {
    expect(row({})).toEqual([
      "CP1",
      "Reviews <on time>",
      "Q3 2024/25",
      "92.7%",
      "90.7%",
      "−2.0 points",
      "Worse",
      "95% (red)",
      "Third (2023/24)",
    ]);
  });

  it.each<[string, Partial<ReportedIndicator>, number, string]>([
    ["nothing to show", { value: null, comparisons: [], target: null, quartile: null }, 4, "Not available"],
    ["no comparison", { comparisons: [] }, 6, "–"],
    ["similar", { comparisons: [{ ...comparison, verdict: "similar" }] }, 6, "Similar"],
    ["unchanged", { comparisons: [{ ...comparison, verdict: "unchanged" }] }, 6, "Unchanged"],
    ["within chance", { comparisons: [{ ...comparison, verdict: "no-clear-change" }] }, 6, "No clear change"],
    ["no polarity", { comparisons: [{ ...comparison, verdict: "not-judged" }] }, 6, "No judgement"],
    ["stated", { quartile: CP1.quartile === null ? null : { ...CP1.quartile, stated: true } }, 8, "Third (stated)"],
    [
      "a count",
      {
        comparisons: [
          { ...comparison, change: { display: "-108", unit: "number", exact: -108, perCent: "-4.0%", stated: false } },
        ],
      },
      5,
      "−108 (−4.0%)",
    ],
  ])("%s", (_what, part, column, expected) => {
    expect(row(part)[column]).toBe(expected);
  });
});

describe("control characters in a name, as a paste from Word brings them", () => {
  const name = "Reviews\u000Bon time\u0001\uFFFF";
  const pasted = report({
    title: name,
    organisation: name,
    indicators: [{ ...CP1, name }],
    paragraphs: [paragraph("heading", null, name), paragraph("indicator", 5, `${name} was 90.7%.`)],
  });
  // eslint-disable-next-line no-control-regex -- what XML forbids
  const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;

  it("make no .docx that Word cannot read", async () => {
    const parts = readPackage(await toDocx(pasted));
    for (const [part, text] of parts) expect([part, forbidden.test(text)]).toEqual([part, false]);
    expect(parts.get("word/document.xml")).toContain("Reviews on time was 90.7%.");
  });

  it("stand in no page and no Markdown", () => {
    for (const text of [toHtml(pasted), toMarkdown(pasted)]) {
      expect(text).toContain("Reviews on time was 90.7%.");
      expect(forbidden.test(text)).toBe(false);
    }
  });
});
