import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finalLines } from "../../src/core/facts/final-lines";
import type { Report } from "../../src/core/facts/report";
import { refreshFile } from "../../src/cli/headless-refresh";
import { readPackage } from "../support/embedded-package";
import { itWithOffice, textThroughLibreOffice } from "../support/office-tools";
import { SAMPLE } from "../support/refreshing";

const folder = mkdtempSync(join(tmpdir(), "quartile-docx-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function writeNarrative(form: "docx" | "html"): Promise<{ readonly path: string; readonly report: Report }> {
  const path = join(folder, `n.${form}`);
  const outcome = await refreshFile({
    workbook: SAMPLE,
    period: null,
    report: null,
    wish: { kind: "refresh" },
    out: join(folder, "out.xlsx"),
    facts: null,
    narratives: [{ path, form }],
    now: new Date(2025, 2, 4, 12, 0),
    onStep: () => undefined,
  });
  if (outcome.kind !== "written") throw new Error("not written");
  return { path, report: outcome.report };
}

/** A part of the file, as it is stored. */
const partOf = (path: string, part: string): string => readPackage(new Uint8Array(readFileSync(path))).get(part) ?? "";

/** The file's text as LibreOffice Writer shows it, its lists numbered. */
const linesOf = (path: string): readonly string[] =>
  textThroughLibreOffice(path, folder)
    .split(/\r?\n/)
    .map((line) => line.replace(/\t/g, " ").trim())
    .filter((line) => line !== "");

/** The report's lines, those of a list behind the mark that Writer shows before them. */
const linesIn = ({ paragraphs }: Report, mark: string): readonly string[] =>
  paragraphs.flatMap((paragraph) =>
    finalLines(paragraph).map(({ kind, text }, index) => {
      if (kind === "item") return `${mark} ${text}`;
      return index === 0 && paragraph.number !== null ? `${paragraph.number}. ${text}` : text;
    }),
  );

itWithOffice("the .html reads in Writer as the report does, its paragraphs numbered by lists alone", async () => {
  const { path, report } = await writeNarrative("html");
  const lines = linesOf(path);
  const expected = linesIn(report, "◦");
  expect(lines.slice(0, 1 + expected.length)).toEqual([`${report.title}, ${report.period}`, ...expected]);
  expect(readFileSync(path, "utf8")).not.toMatch(/>\d+\. /);
});

describe("the .docx", () => {
  itWithOffice(
    "reads in LibreOffice Writer as the report does, its paragraphs numbered on from the council's first",
    async () => {
      const { path, report } = await writeNarrative("docx");
      const lines = linesOf(path);
      const expected = linesIn(report, "•");
      expect(lines.slice(0, 2)).toEqual([report.title, `${report.organisation} · ${report.period}`]);
      expect(lines.slice(2, 2 + expected.length)).toEqual(expected);
      expect(lines[2 + expected.length]).toBe("Indicators");
    },
  );

  itWithOffice("has headings, numbers and the table's header row as real Word styles and features", async () => {
    const { path, report } = await writeNarrative("docx");
    const document = partOf(path, "word/document.xml");
    const headings = report.paragraphs.filter(({ kind }) => kind === "heading").length + 1;
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(headings);
    expect(document.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1);
    const numbered = report.paragraphs.filter(({ number }) => number !== null).length;
    const items = report.paragraphs.flatMap(finalLines).filter(({ kind }) => kind === "item").length;
    expect(document.match(/<w:numPr>/g)).toHaveLength(numbered + items);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(partOf(path, "word/numbering.xml")).toContain('<w:start w:val="5"/>');
    expect(partOf(path, "word/styles.xml")).toContain('w:lang w:val="en-GB"');
    expect(partOf(path, "docProps/core.xml")).not.toMatch(/Un-named/);
    expect(readFileSync(path).length).toBeLessThan(100_000);
  });
});
