import { toDocx } from "../../src/documents/docx";
import { readPackage } from "../support/embedded-package";
import { CP1, reportOf } from "../support/small-report";

describe("the table of the .docx", () => {
  const themed = [
    { ...CP1, theme: "Safe" },
    { ...CP1, ref: "R1", theme: "Roads" },
  ];
  const parts = toDocx(reportOf(themed)).then(readPackage);
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
    const document = readPackage(await toDocx(reportOf([]))).get("word/document.xml") ?? "";
    expect(document).not.toMatch(/<w:tbl>|landscape/);
  });
});
