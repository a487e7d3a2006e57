import type { Paragraph } from "../../src/core/facts/report";
import { toDocx } from "../../src/documents/docx";
import { toHtml } from "../../src/documents/html";
import { toMarkdown } from "../../src/documents/markdown";
import { readPackage } from "../support/embedded-package";
import { DRAFT, paragraphOf, REPORT } from "../support/small-report";

describe("a prompt for reason and action", () => {
  const asked = "Reason: [why the target was missed] Action: [what is being done, by whom and by when]";
  const prompt = paragraphOf("prompt", null, asked);
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
      [first, " Action:", "what is being done, by whom and by when"],
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
    expect(all[first]).not.toContain("<w:numPr>");
  });

  it("keeps no blank once it is filled in", async () => {
    const document = await documentOf(filledIn("Reason: vacancies.\nAction: both are filled."));
    expect(document).toContain("> vacancies.</w:t>");
    expect(document).not.toContain("<w:sdt>");
    expect(await documentOf(filledIn("Reason: vacancies [two].\nAction: none."))).not.toContain("<w:sdt>");
  });

  it("stands in square brackets in a page and in Markdown", () => {
    const asking = { ...REPORT, paragraphs: [...DRAFT, prompt] };
    expect(toHtml(asking)).toMatch(/<p style="[^"]*">Reason: \[why the target was missed\] Action: \[/);
    expect(toMarkdown(asking)).toContain("Reason: \\[why the target was missed\\] Action: \\[");
  });
});
