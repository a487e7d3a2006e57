import { DASHBOARD_COLUMNS } from "../../../src/core/dashboard/columns/columns";
import { factsOf } from "../../support/sample";
import {
  codesOf,
  draftOf,
  factsOfOne,
  gridsOf,
  paragraphOf,
  reportOfWorkbook,
  type Row,
  tableOf,
  type Workbook,
} from "../../support/tables";

/** Eight authorities, our own first; the others' values are 10 to 70, and England's is 45. */
const CODES = ["18", "03", "07", "08", "11", "12", "13", "14"].map((end) => `E100000${end}`);

function workbookOf(indicator: Row, value = 50): Workbook {
  const published = [...CODES, "E92000001"].map((code, index): Row => {
    return { Benchmark: "Share", Year: "2023/24", "Area code": code, Value: index === 8 ? 45 : 10 * index || "" };
  });
  return {
    indicators: [{ Benchmark: "Share", Quartile: "no", ...indicator }],
    observations: [{ Value: value }],
    others: [
      tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]),
      tableOf("Benchmarks", published),
      tableOf(
        "Neighbours",
        CODES.slice(1, 4).map((code) => ({ "Area code": "E10000018", "Neighbour code": code })),
      ),
    ],
  };
}

describe("a measure of which the publisher gives no quartiles", () => {
  it.each([
    { Polarity: "high is good", rank: 3, place: "joint 3rd highest" },
    { Polarity: "low is good", rank: 5, place: "joint 5th lowest" },
  ])("$Polarity: keeps its rank from the best, England and the neighbours", ({ Polarity, rank, place }) => {
    const facts = factsOfOne(workbookOf({ Polarity }));
    expect(facts).toMatchObject({
      quartile: null,
      rank: { rank, of: 8, tied: true },
      england: { display: "45%", gap: "+5.0" },
      neighbours: { display: "20.0%", rank: { of: 4 } },
    });
    expect(facts.caveats).toContain(
      `Would be ${place} of 8 authorities on published figures for 2023/24; the publisher gives no quartiles.`,
    );
    expect(paragraphOf(workbookOf({ Polarity }))).toContain(
      `Among 8 authorities it would be the ${place}, on published figures for 2023/24.`,
    );
  });

  it("the best of all is said to be the lowest where low is good", () => {
    expect(paragraphOf(workbookOf({ Polarity: "low is good" }, 5))).toContain("it would be the lowest, on");
  });

  it("stands without quartile on the Dashboard and in the tally, and no sentence says one", () => {
    const { facts, workbook } = factsOf(gridsOf(workbookOf({})));
    const cells = facts.map((one) =>
      DASHBOARD_COLUMNS.Quartile.cell({ facts: one, comments: [], settings: workbook.settings }),
    );
    expect(cells).toMatchObject([{ value: "[z]" }]);
    expect(reportOfWorkbook(workbookOf({})).summary.tally.of).toBe(0);
    expect(draftOf(workbookOf({}))).not.toMatch(/(top|second|third|bottom) quartile/);
  });

  it("yes, and a blank, place it as ever", () => {
    for (const Quartile of ["yes", ""]) expect(factsOfOne(workbookOf({ Quartile })).quartile?.position).toBe(2);
  });

  it("without polarity is ranked for that reason", () => {
    expect(factsOfOne(workbookOf({ Polarity: "" })).caveats.join(" ")).toContain("; neither end is better.");
  });

  it("a quartile that Comparators gives is not shown, and asked about", () => {
    const { others = [], ...rest } = workbookOf({});
    const cuts = { "First cut": 20, Median: 30, "Third cut": 40 };
    for (const typed of [{ "Stated quartile": "top" }, cuts]) {
      const all = {
        ...rest,
        others: [...others, tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", ...typed }])],
      };
      expect(factsOfOne(all).quartile).toBeNull();
      expect(codesOf(all)).toContain("quartile-turned-off");
    }
  });

  it("whose benchmark is not found is told as ever", () => {
    expect(codesOf(workbookOf({ Benchmark: "Another" }))).toContain("benchmark-not-found");
  });
});
