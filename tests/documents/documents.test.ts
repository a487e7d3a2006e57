import { toDocx } from "../../src/documents/docx";
import { toHtml } from "../../src/documents/html";
import { toMarkdown } from "../../src/documents/markdown";
import { readPackage } from "../support/embedded-package";
import { report } from "../support/pane-report";
import { CP1, paragraphOf, REPORT } from "../support/small-report";

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
    const paragraphs = [{ ...paragraphOf("indicator", 6, "The draft."), own: own(text) }];
    expect(toMarkdown(report({ title: "T", period: "P", paragraphs }))).toBe(`# T, P\n\n${expected}\n`);
  });
  it("a heading stays one line", () => {
    const paragraphs = [paragraphOf("heading", null, "Roads\nand paths")];
    expect(toMarkdown(report({ title: "T", period: "P", paragraphs }))).toBe("# T, P\n\n## Roads and paths\n");
  });
});

it("every form takes an author's own text in place of the draft", () => {
  const own = { key: "CP1", section: "", text: "In my *own* words.", status: "Your text", stale: [], lastTime: null };
  const authored = report({ paragraphs: [{ ...paragraphOf("indicator", 6, "The draft."), own }] });
  expect(toMarkdown(authored)).toContain("6\\. In my \\*own\\* words.");
  expect(toHtml(authored)).toMatch(/<ol start="6"><li [^>]*>In my \*own\* words\.<\/li>/);
  expect(toHtml(authored)).not.toContain("The draft.");
});

describe("control characters in a name, as a paste from Word brings them", () => {
  const name = "Reviews\u000Bon time\u0001\uFFFF";
  const pasted = report({
    title: name,
    organisation: name,
    indicators: [{ ...CP1, name }],
    paragraphs: [paragraphOf("heading", null, name), paragraphOf("indicator", 5, `${name} was 90.7%.`)],
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
