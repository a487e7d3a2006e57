import { sampleNarrative } from "../../support/sample";
import { gridsOf, type Row, tableOf, type Workbook } from "../../support/tables";

const NAMES = ["Potholes repaired", "Streets cleaned", "Bins emptied", "Lamps checked", "Signs cleaned"];

/** A report of one theme with these figures, and one figure of its own. */
const withFigures = (figures: readonly (number | string)[], more: Partial<Workbook> = {}): Workbook => ({
  indicators: figures.map((_, index) => ({
    Ref: `A${index}`,
    Indicator: NAMES[index] ?? "",
    Subject: "",
    Theme: "Roads",
  })),
  observations: figures.map((now, index): Row => ({ Ref: `A${index}`, Value: now })),
  ...more,
});

const bodyOf = (workbook: Workbook): readonly string[] =>
  sampleNarrative(gridsOf(workbook))
    .paragraphs.filter(({ kind }) => kind === "indicator" || kind === "listed")
    .map(({ text }) => text);

describe("several of a section without a figure for the same reason are told in one paragraph", () => {
  it.each([
    [
      ["c", "c"],
      "Because the numbers are small, figures are withheld for the percentage of potholes repaired and the percentage of streets cleaned.",
    ],
    [
      ["x", "x"],
      "There is no figure yet for the percentage of potholes repaired and the percentage of streets cleaned.",
    ],
    [
      ["z", "z"],
      "These measures do not apply for the period: the percentage of potholes repaired and the percentage of streets cleaned.",
    ],
    [
      ["k", "k"],
      "The percentage of potholes repaired and the percentage of streets cleaned are so small as to round to zero.",
    ],
  ])("%j: %s", (figures, says) => {
    expect(bodyOf(withFigures([...figures, 50]))).toEqual(["In Quarter 3 2024/25, 50.0% of bins were emptied.", says]);
  });

  it("many stand in lines, behind those with a figure", () => {
    expect(bodyOf(withFigures(["c", "c", 50, "c", "c"]))[1]?.split("\n")).toEqual([
      "Because the numbers are small, figures are withheld for:",
      "The percentage of potholes repaired.",
      "The percentage of streets cleaned.",
      "The percentage of lamps checked.",
      "The percentage of signs cleaned.",
    ]);
  });

  it("with the latest that is held", () => {
    const workbook = withFigures(["x", "x"]);
    const before: Row = { Ref: "A0", Period: "Q2 2024/25", Value: 41 };
    expect(bodyOf({ ...workbook, observations: [before, ...workbook.observations] })).toEqual([
      [
        "There is no figure yet for:",
        "The percentage of potholes repaired (the latest is 41.0%, in Quarter 2 2024/25).",
        "The percentage of streets cleaned.",
      ].join("\n"),
    ]);
  });

  it("one alone, and one with a reason or with the owner's words, keeps a paragraph of its own", () => {
    expect(bodyOf(withFigures(["c", "x"]))).toHaveLength(2);
    const words = tableOf("Commentary", [{ Ref: "A1", Period: "Q3 2024/25", Text: "The count is late." }]);
    expect(bodyOf(withFigures(["c", "c"], { others: [words] }))).toHaveLength(2);
    const rows: readonly Row[] = [0, 1].map((index) => ({
      Ref: `A${index}`,
      Value: "x",
      Note: "The system was replaced.",
    }));
    expect(bodyOf({ ...withFigures(["x", "x"]), observations: rows })).toHaveLength(2);
  });
});
