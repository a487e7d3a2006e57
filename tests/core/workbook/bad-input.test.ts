import type { Report, ReportedFinding } from "../../../src/core/facts/report";
import type { CellValue, TableGrid } from "../../../src/core/workbook/grid";
import { readWorkbook } from "../../../src/core/workbook/workbook";
import { reportOf, sampleGrids, withCell } from "../../support/sample";

const PERIOD = { Period: "Q3 2024/25" };

interface BadCell {
  readonly what: string;
  readonly table: string;
  readonly row: Readonly<Record<string, string>>;
  readonly column: string;
  readonly to: CellValue;
  readonly code: string;
  readonly at: string;
  /** Words that the message must hold: where, and what was found. */
  readonly says: readonly string[];
  /** The indicator's value afterwards. */
  readonly ref: string;
  readonly value: string | null;
}

const BAD_CELLS: readonly BadCell[] = [
  {
    what: "text in a number",
    table: "Observations",
    row: { Ref: "CP1", ...PERIOD },
    column: "Numerator",
    to: "about 284",
    code: "not-a-number",
    at: "Observations!C3",
    says: ["CP1", "Q3 2024/25", "about 284", "the whole figure was left out"],
    ref: "CP1",
    value: null,
  },
  {
    what: "a zero denominator",
    table: "Observations",
    row: { Ref: "CL1", ...PERIOD },
    column: "Denominator",
    to: 0,
    code: "zero-denominator",
    at: "Observations!D15",
    says: ["CL1", "Q3 2024/25", "Observations!D15 is 0"],
    ref: "CL1",
    value: null,
  },
  {
    what: "a numerator above its denominator",
    table: "Observations",
    row: { Ref: "CL1", ...PERIOD },
    column: "Numerator",
    to: 308,
    code: "numerator-exceeds-denominator",
    at: "Observations!C15",
    says: ["308", "307"],
    ref: "CL1",
    value: null,
  },
  {
    what: "a negative count",
    table: "Observations",
    row: { Ref: "CL1", ...PERIOD },
    column: "Numerator",
    to: -1,
    code: "negative-count",
    at: "Observations!C15",
    says: ["-1"],
    ref: "CL1",
    value: null,
  },
  {
    what: "an unknown period",
    table: "Observations",
    row: { Ref: "NEET1", ...PERIOD },
    column: "Period",
    to: "Q9 2024/25",
    code: "unknown-period",
    at: "Observations!B36",
    says: ["NEET1", "Q9 2024/25"],
    ref: "NEET1",
    value: null,
  },
  {
    what: "an Excel error",
    table: "Observations",
    row: { Ref: "CIC1", ...PERIOD },
    column: "Value",
    to: "#DIV/0!",
    code: "excel-error",
    at: "Observations!E19",
    says: ["CIC1", "#DIV/0!"],
    ref: "CIC1",
    value: null,
  },
  {
    what: "a number typed as text",
    table: "Observations",
    row: { Ref: "CIC1", ...PERIOD },
    column: "Value",
    to: " 75.0 ",
    code: "number-as-text",
    at: "Observations!E19",
    says: ["CIC1", "text"],
    ref: "CIC1",
    value: "75.0%",
  },
  {
    what: "a suppressed count",
    table: "Observations",
    row: { Ref: "REF1Q", ...PERIOD },
    column: "Value",
    to: "[c]",
    code: "symbol",
    at: "Observations!E10",
    says: ["REF1Q", "suppressed"],
    ref: "REF1Q",
    value: null,
  },
  {
    what: "a value that its counts do not make",
    table: "Observations",
    row: { Ref: "CP1", ...PERIOD },
    column: "Value",
    to: 91.7,
    code: "value-disagrees",
    at: "Observations!E3",
    says: ["91.7", "90.7%"],
    ref: "CP1",
    value: "90.7%",
  },
  {
    what: "a percentage typed as a share beside its counts",
    table: "Observations",
    row: { Ref: "CP1", ...PERIOD },
    column: "Value",
    to: 0.907,
    code: "percent-typed-as-share",
    at: "Observations!E3",
    says: ["hundredth"],
    ref: "CP1",
    value: "90.7%",
  },
  {
    what: "shares among percentages",
    table: "Observations",
    row: { Ref: "CP2", ...PERIOD },
    column: "Value",
    to: 0.245,
    code: "mixed-percent-scale",
    at: "Observations!E5",
    says: ["CP2", "Observations!E5", "Observations!E4"],
    ref: "CP2",
    value: "0.2%",
  },
  {
    what: "a stated change that the figures contradict",
    table: "Observations",
    row: { Ref: "EHE1", ...PERIOD },
    column: "Stated change",
    to: 150,
    code: "stated-change-disagrees",
    at: "Observations!H34",
    says: ["150", "155"],
    ref: "EHE1",
    value: "1,178",
  },
  {
    what: "a Ref that Indicators does not have",
    table: "Observations",
    row: { Ref: "NEET1", ...PERIOD },
    column: "Ref",
    to: "NEAT1",
    code: "unknown-ref",
    at: "Observations!A36",
    says: ["NEAT1"],
    ref: "NEET1",
    value: null,
  },
  {
    what: "an unknown status",
    table: "Observations",
    row: { Ref: "CP1", ...PERIOD },
    column: "Status",
    to: "finall",
    code: "unknown-word",
    at: "Observations!F3",
    says: ["finall"],
    ref: "CP1",
    value: "90.7%",
  },
  {
    what: "an unknown polarity",
    table: "Indicators",
    row: { Ref: "CP1" },
    column: "Polarity",
    to: "upward",
    code: "unknown-word",
    at: "Indicators!F2",
    says: ["Polarity", "upward"],
    ref: "CP1",
    value: "90.7%",
  },
  {
    what: "two indicators of one Ref",
    table: "Indicators",
    row: { Ref: "CIC2" },
    column: "Ref",
    to: "CIC1",
    code: "duplicate-ref",
    at: "Indicators!A12",
    says: ["CIC1", "Indicators!A11", "Indicators!A12"],
    ref: "CIC1",
    value: "75.0%",
  },
  {
    what: "an indicator without Ref",
    table: "Indicators",
    row: { Ref: "CIC2" },
    column: "Ref",
    to: "",
    code: "no-ref",
    at: "Indicators!A12",
    says: ["annual health assessment"],
    ref: "CIC1",
    value: "75.0%",
  },
  {
    what: "a figure that supports nothing",
    table: "Indicators",
    row: { Ref: "CP2Q" },
    column: "Supports",
    to: "CP9",
    code: "unknown-support",
    at: "Indicators!A4",
    says: ["CP9"],
    ref: "CP2Q",
    value: "41",
  },
  {
    what: "a benchmark that is not there",
    table: "Indicators",
    row: { Ref: "CP1" },
    column: "Benchmark",
    to: "CP reviews",
    code: "benchmark-not-found",
    at: "Indicators!A2",
    says: ["CP reviews"],
    ref: "CP1",
    value: "90.7%",
  },
  {
    what: "an unknown setting",
    table: "Settings",
    row: { Setting: "Committee" },
    column: "Setting",
    to: "Commitee",
    code: "unknown-setting",
    at: "Settings!A5",
    says: ["Commitee"],
    ref: "CP1",
    value: "90.7%",
  },
  {
    what: "a setting that makes no sense",
    table: "Settings",
    row: { Setting: "First paragraph number" },
    column: "Value",
    to: "five",
    code: "bad-setting",
    at: "Settings!B6",
    says: ["five"],
    ref: "CP1",
    value: "90.7%",
  },
  {
    what: "a stated quartile of 5",
    table: "Comparators",
    row: { Ref: "SCH1" },
    column: "Stated quartile",
    to: 5,
    code: "unknown-word",
    at: "Comparators!E2",
    says: ["Stated quartile", "5"],
    ref: "SCH1",
    value: "92.1%",
  },
];

const before = reportOf(sampleGrids());
const findingOf = (report: Report, code: string, at: string): ReportedFinding | undefined =>
  report.findings.find(
    (one) => one.code === code && one.source !== null && `${one.source.sheet}!${one.source.address}` === at,
  );

describe("bad input is named with its cell and value, and nothing else is lost", () => {
  it.each(BAD_CELLS)("$what", ({ table, row, column, to, code, at, says, ref, value }) => {
    const report = reportOf(withCell(sampleGrids(), table, row, column, to));
    const finding = findingOf(report, code, at);
    expect(finding).toBeDefined();
    for (const words of says) expect(finding?.message).toContain(words);
    expect(finding?.advice).not.toBe("");
    expect(report.indicators.find((one) => one.ref === ref)?.value?.display ?? null).toBe(value);
    const lost = before.indicators
      .filter((one) => one.value !== null && one.ref !== ref && one.ref !== "CIC2")
      .map((one) => one.ref);
    expect(report.indicators.filter((one) => one.value !== null).map((one) => one.ref)).toEqual(
      expect.arrayContaining(lost),
    );
  });

  it("leaves the sample itself without errors or warnings", () => {
    expect(before.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });
});

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
