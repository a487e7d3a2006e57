import type { Report } from "../../src/core/facts/report";
import type { EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";
import { change, refreshedAs, write } from "../support/authoring";
import { readPackage } from "../support/embedded-package";
import { openTables } from "../support/refreshing";

const NOW = "Q3 2024/25";

function openFigures(): Promise<EmbeddedExcel> {
  return openTables([
    {
      sheet: "Indicators",
      name: "Indicators",
      cells: [
        ["Ref", "Indicator", "Unit", "Polarity", "Basis", "Compare with", "Denominator label"],
        ["X1", "Share", "%", "high is good", "in quarter", "both", "cases"],
        ["X2", "Other share", "%", "high is good", "in quarter", "both", "cases"],
      ],
    },
    {
      sheet: "Observations",
      name: "Observations",
      cells: [
        ["Ref", "Period", "Numerator", "Denominator", "Value"],
        ...["X1", "X2"].flatMap((ref) =>
          ["Q3 2023/24", "Q4 2023/24", "Q1 2024/25", "Q2 2024/25"].map((period, index) => [
            ref,
            period,
            20 + index,
            66,
            "",
          ]),
        ),
        ["X1", NOW, 7, 66, 10.6],
        ["X2", NOW, 25, 66, ""],
      ],
    },
  ]);
}

/** 7 of 66, and what 7 would be told by: its share, and the changes from 23 and from 20 of 66. */
const GIVES_AWAY = /10\.6|0\.106|\b7 of 66|24\.2 |19\.7 /;
/** The empty first sheet and the two input sheets, which hold what their owner typed. */
const INPUTS = /^xl\/worksheets\/sheet[123]\.xml$/;

/** The parts of the saved workbook that give the figure away, the settings among them. */
async function tellingParts(excel: EmbeddedExcel): Promise<readonly string[]> {
  const parts = readPackage(await excel.save());
  return [...parts].flatMap(([part, text]) => (!INPUTS.test(part) && GIVES_AWAY.test(text) ? [part] : []));
}

const everythingSaid = ({ indicators, paragraphs, changes, findings }: Report): string =>
  JSON.stringify({ indicators, paragraphs, changes, findings });

describe("a figure that its owner withholds in words after it was printed", () => {
  it.each(["<10", "1 to 9", "suppressed", "~"])("%s: nothing says it any more, nor remembers it", async (mark) => {
    const excel = await openFigures();
    const before = await refreshedAs();
    expect(everythingSaid(before)).toMatch(GIVES_AWAY);
    expect((await tellingParts(excel)).length).toBeGreaterThan(0);
    await change("Observations", ["X1", NOW], "Numerator", mark);
    const after = await refreshedAs();
    expect(after.indicators[0]).toMatchObject({ value: null, comparisons: [] });
    expect(everythingSaid(after)).not.toMatch(GIVES_AWAY);
    expect(await tellingParts(excel)).toEqual([]);
    expect(after.changes.sinceLastRefresh.filter(({ ref }) => ref === "X1")).toMatchObject([{ was: null, now: "[c]" }]);
  });

  it("an author's own text with it stays the author's, and is told", async () => {
    await openFigures();
    await refreshedAs();
    await write("X1", "It was 10.6%.");
    await refreshedAs();
    await change("Observations", ["X1", NOW], "Numerator", "<10");
    const after = await refreshedAs({ wish: { kind: "update-figures", of: "all" } });
    expect(after.paragraphs.find(({ ref }) => ref === "X1")?.own?.text).toBe("It was 10.6%.");
    expect(after.findings.map(({ code }) => code)).toContain("text-gives-dropped-figure");
  });
});
