import type { Report } from "../../../src/core/facts/report";
import type { CellValue, TableGrid } from "../../../src/core/workbook/grid";
import { readWorkbook } from "../../../src/core/workbook/workbook";
import { findingOf, reportOf, sampleGrids, withCell } from "../../support/sample";

const PERIOD = { Period: "Q3 2024/25" };

const before = reportOf(sampleGrids());

const observations = (grids: readonly TableGrid[], change: (grid: TableGrid) => TableGrid): TableGrid[] =>
  grids.map((grid) => (grid.name === "Observations" ? change(grid) : grid));

const withRow = (row: readonly CellValue[]): TableGrid[] =>
  observations(sampleGrids(), (grid) => ({
    ...grid,
    rows: [...grid.rows, row],
    formats: [...grid.formats, row.map(() => "General")],
  }));

const withFormat = (ref: string, column: string, value: CellValue, format: string): TableGrid[] =>
  observations(withCell(sampleGrids(), "Observations", { Ref: ref, ...PERIOD }, column, value), (grid) => ({
    ...grid,
    formats: grid.formats.map((formats, index) => {
      const [rowRef, period] = grid.rows[index] ?? [];
      const isRow = rowRef === ref && period === PERIOD.Period;
      return isRow ? formats.map((old, at) => (grid.headers[at] === column ? format : old)) : formats;
    }),
  }));

describe("duplicate rows", () => {
  it("with different figures are both left out, for nobody can say which is right", () => {
    const report = reportOf(withRow(["CP1", "Dec 2024", 300, 313, "", "final", "", "", "", ""]));
    const finding = findingOf(report, "duplicate-row", "Observations!A37");
    expect(finding?.severity).toBe("error");
    expect(finding?.message).toContain("Observations!A3");
    expect(report.indicators.find(({ ref }) => ref === "CP1")?.value).toBeNull();
  });

  it("with the same figures count once", () => {
    const report = reportOf(withRow(["CP1", "Q3 2024/25", 284, 313, 90.7, "final", "", "", "", ""]));
    expect(findingOf(report, "duplicate-row", "Observations!A37")?.severity).toBe("warning");
    expect(report.indicators.find(({ ref }) => ref === "CP1")?.value?.display).toBe("90.7%");
  });
});

describe("percent cells", () => {
  it("that hold a share mean its percentage", () => {
    const report = reportOf(withFormat("CIC1", "Value", 0.75, "0.0%"));
    expect(report.indicators.find(({ ref }) => ref === "CIC1")?.value?.display).toBe("75.0%");
    expect(report.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("that hold more than 100% are left out and asked about", () => {
    const report = reportOf(withFormat("CIC1", "Value", 75, "0.0%"));
    const finding = findingOf(report, "percent-over-100", "Observations!E19");
    expect(finding?.message).toContain("75");
    expect(report.indicators.find(({ ref }) => ref === "CIC1")?.value).toBeNull();
  });

  it("are refused for a count", () => {
    const report = reportOf(withFormat("CP1", "Numerator", 2.84, "0%"));
    expect(findingOf(report, "percent-cell-for-a-count", "Observations!C3")?.severity).toBe("error");
  });
});

describe("what stops a report, with nothing written", () => {
  it.each(["Indicators", "Observations"])("no table %s", (name) => {
    const grids = sampleGrids().filter((grid) => !grid.name.startsWith(name));
    const { workbook, stops } = readWorkbook(grids);
    expect(workbook).toBeNull();
    expect(stops.map(({ code }) => code)).toEqual(["missing-table"]);
    expect(stops[0]?.message).toContain(name);
  });

  it("no usable period", () => {
    const grids = observations(sampleGrids(), (grid) => ({ ...grid, rows: [] })).filter(
      ({ name }) => name !== "Observations_Annual" && name !== "Settings",
    );
    const { workbook, stops } = readWorkbook(grids);
    expect(workbook).toBeNull();
    expect(stops.map(({ code }) => code)).toEqual(["no-usable-period"]);
  });

  it("a missing column of a required table is named", () => {
    const grids = sampleGrids().map((grid) =>
      grid.name === "Indicators"
        ? { ...grid, headers: grid.headers.map((header) => (header === "Unit" ? "Measured in" : header)) }
        : grid,
    );
    const { findings } = readWorkbook(grids);
    expect(findings.find(({ code }) => code === "missing-column")?.message).toContain("Unit");
  });
});

describe("the contract forgives", () => {
  it("headers in any order, case and spacing, and columns that are not its own", () => {
    const shuffled = sampleGrids().map((grid) => ({
      ...grid,
      headers: [
        "Our own column",
        ...[...grid.headers].reverse().map((header) => ` ${String(header).toUpperCase().replace(/ /g, "  ")} `),
      ],
      rows: grid.rows.map((row) => ["kept", ...[...row].reverse()]),
      formats: grid.formats.map((row) => ["General", ...[...row].reverse()]),
    }));
    const figures = (report: Report): unknown =>
      report.indicators.map(({ ref, value, quartile }) => [ref, value?.display, quartile?.position]);
    expect(figures(reportOf(shuffled))).toEqual(figures(before));
  });

  it("takes the latest quarter with data where no period is set", () => {
    const grids = sampleGrids().map((grid) =>
      grid.name === "Settings" ? { ...grid, rows: grid.rows.filter(([name]) => name !== "Current period") } : grid,
    );
    expect(reportOf(grids).period).toBe("Q3 2024/25");
  });

  it("a workbook of Indicators and Observations alone", () => {
    const grids = sampleGrids().filter(({ name }) => name === "Indicators" || name === "Observations");
    const report = reportOf(grids);
    expect(report.summary.tally.of).toBe(0);
    expect(report.indicators.find(({ ref }) => ref === "CP1")?.value?.display).toBe("90.7%");
  });
});
