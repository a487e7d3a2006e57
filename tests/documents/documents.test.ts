import type { Paragraph, ReportedIndicator } from "../../src/core/facts/report";
import { indicatorTable } from "../../src/core/narrative/indicator-table";
import { toDocx } from "../../src/documents/docx";
import { toHtml } from "../../src/documents/html";
import { toMarkdown } from "../../src/documents/markdown";
import { readPackage } from "../support/embedded-package";
import { report } from "../support/pane-report";
import { tableCells } from "../support/table-cells";

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

const REPORT = report({
  organisation: "Exampleshire",
  title: "Title",
  period: "Q3 2024/25",
  paragraphs: DRAFT,
  indicators: [CP1],
});

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

describe("HTML", () => {
  const html = toHtml(REPORT);
  const plain = html.replace(/ style="[^"]*"/g, "");

  it("shows the words as they are, its numbered paragraphs in lists that start at their numbers", () => {
    expect(plain).toContain(
      '<ol start="5"><li>This report covers *everything* &amp; &lt;b&gt;more&lt;/b&gt;.</li></ol>',
    );
    expect(plain).toContain("<h2>Roads_and_paths</h2>");
    expect(plain).toContain('<ol start="6"><li># not a heading: 90.7% [stated]</li></ol>');
  });

  it("has the indicators in a table with a caption, the heads of columns and rows told as such", () => {
    expect(plain).toContain("<table><caption>Indicators, Exampleshire, Q3 2024/25</caption>");
    expect(plain).toContain('<th scope="col">Indicator</th>');
    expect(plain).toContain('<td>CP1</td><th scope="row">Reviews &lt;on time&gt;</th>');
  });

  it("sets numbers to the right", () => {
    expect(html).toMatch(/<td style="[^"]*text-align: right[^"]*">90\.7%<\/td>/);
    expect(html).toMatch(/<td style="[^"]*text-align: left[^"]*">CP1<\/td>/);
  });
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
  expect(toHtml(authored)).toMatch(/<ol start="6"><li [^>]*>In my \*own\* words\.<\/li>/);
  expect(toHtml(authored)).not.toContain("The draft.");
});

describe("the table of indicators", () => {
  const row = (part: Partial<ReportedIndicator>) =>
    tableCells({ ...REPORT, indicators: [{ ...CP1, ...part }] }).get(CP1.ref) ?? {};
  const [comparison] = CP1.comparisons;
  if (comparison === undefined) throw new Error("no comparison");
  const { change, previous } = comparison;
  if (CP1.target === null || CP1.value === null || change === null || previous === null) throw new Error("not whole");
  const target = CP1.target;
  const figures = (value: string, before: string, difference: string, unit: string): Partial<ReportedIndicator> => ({
    value: { ...CP1.value, ...previous, display: value },
    comparisons: [
      { ...comparison, previous: { ...previous, display: before }, change: { ...change, display: difference, unit } },
    ],
  });

  it("says what moved, how it is judged and where it stands", () => {
    expect(row({})).toEqual({
      Ref: "CP1",
      Indicator: "Reviews <on time>",
      Previous: "92.7%",
      Current: "90.7%",
      Change: "−2.0 points",
      Judgement: "Worse",
      Target: "95% or more",
      "Against target": "Missed (red)",
      Quartile: "Third (2023/24)",
    });
  });

  it("has no column that says nothing", () => {
    expect(Object.keys(row({ comparisons: [], target: null, quartile: null }))).toEqual([
      "Ref",
      "Indicator",
      "Current",
    ]);
  });

  it.each([
    ["at-least", "90%", "90% or more"],
    ["at-least", "100%", "100%"],
    ["at-least", "100.0%", "100.0%"],
    ["at-least", "100 days", "100 days or more"],
    ["at-most", "12%", "No more than 12%"],
    ["at-most", "£1,200,000", "No more than £1,200,000"],
    ["at-most", "0", "0"],
    ["at-most", "£0", "£0"],
    ["above", "5", "More than 5"],
    ["below", "2.1%", "Less than 2.1%"],
    ["range", "8% to 12%", "8% to 12%"],
  ] as const)("a target that is %s %s keeps its side", (type, display, expected) => {
    expect(row({ target: { ...target, type, display } }).Target).toBe(expected);
  });

  it.each([
    ["green", "Met (green)"],
    ["amber", "Within tolerance (amber)"],
    ["red", "Missed (red)"],
    ["not-yet", "Judged at year end"],
  ] as const)("a target that is %s says so in words", (rag, expected) => {
    expect(row({ target: { ...target, rag } })["Against target"]).toBe(expected);
  });

  it.each([
    ["90.7%", "92.7%", "-2.0", "percentage points", "−2.0 points"],
    ["2,566", "3,200", "-634", "number", "−634"],
    ["11,788.0 tonnes", "12,422.0 tonnes", "-634.0", "tonnes", "−634.0 tonnes"],
    ["58.0 per 100,000", "56.3 per 100,000", "+1.7", "per 100,000", "+1.7 per 100,000"],
    ["31 days", "32 days", "-1", "days", "−1 day"],
    ["1 day", "3 days", "-2", "days", "−2 days"],
    ["7.2 out of 10", "6.9 out of 10", "+0.3", "score out of 10", "+0.3"],
    ["£1,302,451", "£1,207,451", "+95,000", "£", "+£95,000"],
    ["£9.9 million", "£9.3 million", "+0.6", "£ million", "+£0.6 million"],
    ["2 hours 42 minutes", "2 hours 48 minutes", "-6", "minutes", "−6 minutes"],
  ])("a change to %s from %s keeps its unit", (value, before, difference, unit, expected) => {
    expect(row(figures(value, before, difference, unit)).Change).toBe(expected);
  });

  it.each<[string, Partial<ReportedIndicator>, string, string]>([
    ["no figure", { value: null }, "Current", "Not available"],
    ["similar", { comparisons: [{ ...comparison, verdict: "similar" }] }, "Judgement", "Similar"],
    ["unchanged", { comparisons: [{ ...comparison, verdict: "unchanged" }] }, "Judgement", "Unchanged"],
    ["chance", { comparisons: [{ ...comparison, verdict: "no-clear-change" }] }, "Judgement", "No clear change"],
    ["no polarity", { comparisons: [{ ...comparison, verdict: "not-judged" }] }, "Judgement", "No judgement"],
    ["stated", { quartile: CP1.quartile && { ...CP1.quartile, stated: true } }, "Quartile", "Third (stated)"],
    [
      "per cent",
      { comparisons: [{ ...comparison, change: { ...change, perCent: "-4.0%" } }] },
      "Change",
      "−2.0 points (−4.0%)",
    ],
    ["another period", { period: "Autumn 2024" }, "Period", "Autumn 2024"],
    ["provisional", { status: "provisional" }, "Period", "Q3 2024/25 (provisional)"],
    [
      "a year ago",
      { comparisons: [{ ...comparison, with: "same-period-last-year", period: "Q3 2023/24" }] },
      "Previous",
      "92.7% (Q3 2023/24)",
    ],
  ])("tells %s", (_what, part, header, expected) => {
    expect(row(part)[header]).toBe(expected);
  });

  it("puts indicators under their themes, in the order in which these come", () => {
    const of = (ref: string, theme: string | null) => ({ ...CP1, ref, theme });
    const shape = (indicators: readonly ReportedIndicator[]) =>
      indicatorTable({ ...REPORT, indicators }).rows.map((one) =>
        one.kind === "theme" ? one.name : one.cells[0]?.text,
      );
    expect(shape([of("A1", "A"), of("B1", "B"), of("N1", null), of("A2", "A")])).toEqual([
      "N1",
      "A",
      "A1",
      "A2",
      "B",
      "B1",
    ]);
    expect(shape([of("A1", "A"), of("A2", "A")])).toEqual(["A1", "A2"]);
  });
});

describe("the table of the .docx", () => {
  const themed = [
    { ...CP1, theme: "Safe" },
    { ...CP1, ref: "R1", theme: "Roads" },
  ];
  const parts = toDocx({ ...REPORT, indicators: themed }).then(readPackage);
  const table = async () => /<w:tbl>.*<\/w:tbl>/s.exec((await parts).get("word/document.xml") ?? "")?.[0] ?? "";
  const rowsIn = (xml: string) => xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const wordsIn = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text);

  it("has a caption in Word's own style, numbered among the tables of the paper it is put into", async () => {
    const caption = /<w:p><w:pPr><w:pStyle w:val="Caption"\/>.*?<\/w:p>/s.exec(
      (await parts).get("word/document.xml") ?? "",
    )?.[0];
    expect(caption).toContain('<w:fldSimple w:instr="SEQ Table \\* ARABIC">');
    expect(wordsIn(caption ?? "").join("")).toBe("Table 1. Indicators, Exampleshire, Q3 2024/25");
    expect(caption).toContain("<w:keepNext/>");
    expect((await parts).get("word/styles.xml")).toContain('w:styleId="Caption"');
  });

  it("has a title for people who hear it, after all else that Word says of a table", async () => {
    expect(await table()).toMatch(
      /<w:tblLook [^>]*\/><w:tblCaption w:val="Indicators, Exampleshire, Q3 2024\/25"\/><\/w:tblPr>/,
    );
  });

  it("repeats its header row, breaks no row over pages and merges no cells", async () => {
    const rows = rowsIn(await table());
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false, false, false, false]);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    expect(await table()).not.toMatch(/gridSpan|vMerge/);
  });

  it("keeps a theme's name with the rows below it", async () => {
    const [, band] = rowsIn(await table());
    expect(wordsIn(band ?? "").filter((text) => text !== "")).toEqual(["Safe"]);
    expect(band).toContain("<w:keepNext/>");
  });

  it("is as wide as an A4 page on its side within its margins", async () => {
    const widths = [...(await table()).matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    const [, page, left, right] =
      /w:w="(16838)" w:h="11906" w:orient="landscape".*?w:right="(\d+)".*?w:left="(\d+)"/s.exec(
        (await parts).get("word/document.xml") ?? "",
      ) ?? [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(Number(page) - Number(left) - Number(right));
    expect(Math.min(...widths)).toBeGreaterThan(700);
  });

  it("sets numbers to the right and words to the left", async () => {
    const [, , row] = rowsIn(await table());
    const cells = (row ?? "").match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    const sides = cells.map((cell) => [wordsIn(cell)[0], /<w:jc w:val="(\w+)"\/>/.exec(cell)?.[1]]);
    expect(sides.slice(0, 5)).toEqual([
      ["CP1", "left"],
      ["Reviews &lt;on time&gt;", "left"],
      ["92.7%", "right"],
      ["90.7%", "right"],
      ["−2.0 points", "right"],
    ]);
  });

  it("is not there where there is no indicator", async () => {
    const document = readPackage(await toDocx({ ...REPORT, indicators: [] })).get("word/document.xml") ?? "";
    expect(document).not.toMatch(/<w:tbl>|landscape/);
  });
});

describe("a prompt for reason and action", () => {
  const asked = "Reason: [why the target was missed]\nAction: [what is being done, by whom and by when]";
  const prompt = paragraph("prompt", null, asked);
  const filledIn = (text: string) => ({
    ...prompt,
    own: { key: "CP1, reason and action", section: "", text, status: "Your text", stale: [], lastTime: null },
  });
  const documentOf = async (last: Paragraph) =>
    readPackage(await toDocx({ ...REPORT, paragraphs: [...DRAFT, last] })).get("word/document.xml") ?? "";
  const paragraphsIn = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const at = async (last: Paragraph) => {
    const all = paragraphsIn(await documentOf(last));
    return { all, first: all.findIndex((one) => one.includes(">Reason:<")) };
  };

  it("is a blank in the .docx to click and fill in, which says what is asked", async () => {
    const { all, first } = await at(prompt);
    for (const [index, label, blank] of [
      [first, "Reason:", "why the target was missed"],
      [first + 1, "Action:", "what is being done, by whom and by when"],
    ] as const) {
      expect(all[index]).toMatch(new RegExp(`<w:b/>.*<w:t[^>]*>${label}</w:t>`));
      expect(all[index]).toContain(
        `<w:sdtPr><w:alias w:val="${blank}"/><w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>`,
      );
      expect(all[index]).toContain(`>[${blank}]</w:t>`);
    }
  });

  it("stands on the page of its paragraph, without a number", async () => {
    const { all, first } = await at(prompt);
    expect(all[first - 1]).toMatch(/<w:keepNext\/>.*<w:numPr>/);
    expect(all.slice(first, first + 2).join("")).not.toContain("<w:numPr>");
  });

  it("keeps no blank once it is filled in", async () => {
    const document = await documentOf(filledIn("Reason: vacancies.\nAction: both are filled."));
    expect(document).toContain("> vacancies.</w:t>");
    expect(document).not.toContain("<w:sdt>");
    expect(await documentOf(filledIn("Reason: vacancies [two].\nAction: none."))).not.toContain("<w:sdt>");
  });

  it("stands in square brackets in a page and in Markdown", () => {
    const asking = { ...REPORT, paragraphs: [...DRAFT, prompt] };
    expect(toHtml(asking)).toMatch(/<p style="[^"]*">Reason: \[why the target was missed\]<br>Action: \[/);
    expect(toMarkdown(asking)).toContain("Reason: \\[why the target was missed\\]\\\nAction: \\[");
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
