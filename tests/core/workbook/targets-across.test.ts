import type { TableGrid } from "../../../src/core/workbook/grid";
import { gridsOf, reportOfWorkbook, type Row, tableOf } from "../../support/tables";
import { reportOf } from "../../support/sample";

const [INDICATORS] = gridsOf({ indicators: [{ Unit: "%" }], observations: [] });
const reportOfTable = (table: TableGrid) => reportOf([...(INDICATORS === undefined ? [] : [INDICATORS]), table]);
const row = (rows: Row) => tableOf("Observations", [{ Ref: "X1", ...rows }]);

/** A table whose headings stand in two rows: what is merged holds its words in its first cell. */
const headed = (headers: readonly string[], ...rows: TableGrid["rows"]): TableGrid => ({
  ...tableOf("Observations", []),
  headers,
  rows,
  formats: rows.map((cells) => cells.map(() => "General")),
});

describe("a target beside the figure of its period, a column a period, is that period's target", () => {
  it.each<{ name: string; table: TableGrid; cell: string }>([
    { name: "its own column", table: row({ "Q3 2024/25": 90, "Q3 2024/25 Target": 85 }), cell: "C2" },
    { name: "beside Actual", table: row({ "Q3 2024/25 Actual": 90, "Q3 2024/25 (Target)": 85 }), cell: "C2" },
    {
      name: "a row of its own",
      table: tableOf("Observations", [
        { Ref: "X1", Figure: "value", "Q3 2024/25": 90 },
        { Ref: "X1", Figure: "target", "Q3 2024/25": 85 },
      ]),
      cell: "C3",
    },
    {
      name: "under a merged heading",
      table: headed(["Ref", "Q2 2024/25", "", "Q3 2024/25", ""], ["", "Actual", "Target", "Actual", "Target"], ["X1", 80, 84, 90, 85]), // prettier-ignore
      cell: "E3",
    },
    {
      name: "under a merged heading, the other headings in the lower row",
      table: headed(["", "Q3 2024/25", ""], ["Ref", "Actual", "Target"], ["X1", 90, 85]),
      cell: "C3",
    },
  ])("$name", ({ table, cell }) => {
    const { indicators, findings } = reportOfTable(table);
    expect(indicators[0]).toMatchObject({ value: { display: "90.0%" }, target: { display: "85%", rag: "green" } });
    expect(JSON.stringify(indicators[0]?.target)).toContain(cell);
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("two for one period are both left out, and told", () => {
    const table = tableOf("Observations", [
      { Ref: "X1", "Q3 2024/25": 90, "Q3 2024/25 target": 85 },
      { Ref: "X1", "Q3 2024/25": "", "Q3 2024/25 target": 95 },
    ]);
    const { indicators, findings } = reportOfTable(table);
    expect(indicators[0]?.target).toBeNull();
    expect(findings.map(({ code }) => code)).toContain("duplicate-row");
  });

  it("a target of a period that has no figure makes no figure", () => {
    expect(reportOfTable(row({ "Q3 2024/25": 90, "Q4 2024/25 target": 95 })).period).toBe("Q3 2024/25");
  });
});

describe("a column whose heading holds a period and is not read is told once, with what to do", () => {
  it.each([
    [{ "2024/25 Target": 95 }, "warning", "Type the target as Target in Indicators"],
    [{ "Q3 2024/25 RAG": 1, "Q2 2024/25 RAG": 2 }, "warning", "Otherwise there is nothing to do"],
    [{ "RAG (Q3 2024/25)": 1 }, "warning", "Otherwise there is nothing to do"],
    [{ Q4: 95 }, "error", "Write the year in each heading"],
  ])("%j", (columns, severity, advice) => {
    const { findings } = reportOfTable(row({ "Q3 2024/25": 90, ...columns }));
    const told = findings.filter((one) => one.severity !== "note");
    expect(told).toEqual([expect.objectContaining({ code: "unknown-period", severity })]);
    expect(told[0]?.advice).toContain(advice);
  });
});

it("a first row of figures or of a section is no row of headings", () => {
  const of = headed(["Ref", "Q2 2024/25", "Q3 2024/25"], ["Children", "", ""], ["X1", 80, 90]);
  expect(reportOfTable(of).indicators[0]?.value?.display).toBe("90.0%");
  expect(reportOfWorkbook({ observations: [{ Value: 90 }] }).indicators[0]?.value?.display).toBe("90.0%");
});
