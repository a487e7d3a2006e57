import type { Paragraph } from "../../src/core/facts/report";
import { toHtml } from "../../src/documents/html";
import { toMarkdown } from "../../src/documents/markdown";

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

it("Markdown shows the words as they are, numbers typed out", () => {
  expect(toMarkdown("Title", DRAFT)).toBe(
    [
      "# Title",
      "5\\. This report covers \\*everything\\* & \\<b\\>more\\</b\\>.",
      "## Roads\\_and\\_paths",
      "6\\. \\# not a heading: 90.7% \\[stated\\]",
    ].join("\n\n") + "\n",
  );
});

it("HTML shows the words as they are, numbers typed out", () => {
  const html = toHtml("Title", DRAFT);
  expect(html).toContain("<p>5. This report covers *everything* &amp; &lt;b&gt;more&lt;/b&gt;.</p>");
  expect(html).toContain("<h2>Roads_and_paths</h2>");
});
