import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findingsText } from "../../src/cli/docs/findings-text";
import { GENERATED_SECTIONS, withSection } from "../../src/cli/docs/generated-sections";
import { CATALOGUE } from "../../src/core/findings/catalogue";

const readPage = (page: string): string => readFileSync(join(__dirname, "../../docs", page), "utf8");

it.each(GENERATED_SECTIONS)(
  "docs/$page has its part “$name” as the code makes it; if not, run npm run docs",
  (section) => {
    const page = readPage(section.page);
    expect(withSection(page, section)).toBe(page);
  },
);

it("a part that lacks one of its marks is refused, not guessed at", () => {
  const [section] = GENERATED_SECTIONS;
  if (section === undefined) throw new Error("nothing is generated");
  const page = readPage(section.page);
  expect(() => withSection(page.replace(`<!-- end of ${section.name} -->`, ""), section)).toThrow("needs the lines");
  expect(() => withSection(`${page}${page}`, section)).toThrow("needs the lines");
});

it("every code of the catalogue is a heading of docs/findings.md, once", () => {
  const headings = [...findingsText().matchAll(/^### (.+)$/gm)].map(([, code]) => code);
  expect(headings.sort()).toEqual(Object.keys(CATALOGUE).sort());
});
