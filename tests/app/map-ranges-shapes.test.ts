import { removeMapping } from "../../src/app/map-ranges";
import { exampleTables, inExcel, openTables, refreshed } from "../support/refreshing";
import { AS_GIVEN, FIGURES, agreements, displays, lay, map, point, type Cells } from "../support/other-shape";

describe("what a range can be", () => {
  it("an Excel table of another name, followed as it grows", async () => {
    await openTables(exampleTables(3).slice(0, 1));
    await inExcel(({ workbook }) => {
      const range = lay(workbook.worksheets.add("KPI data"), FIGURES.slice(2, 8));
      workbook.worksheets.getItem("KPI data").tables.add(range, true).name = "tblFigures";
    });
    expect(await point("KPI data", "B3:C4")).toMatchObject({ table: "tblFigures", rows: 6, columns: 6 });
    await map("Observations", "KPI data", "A1");
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("KPI data");
      lay(sheet, FIGURES.slice(8), 6);
      workbook.tables.getItem("tblFigures").resize(sheet.getRange("A1:F7"));
      lay(sheet, [["Not of the table", "", "", "", "", ""]], 7);
    });
    const report = await refreshed();
    expect(report.indicators.map(({ value }) => value?.display)).toEqual(AS_GIVEN);
    expect(report.findings.map(({ code }) => code)).not.toContain("unknown-ref");
  });

  it("one sheet for indicators and their figures, a column a quarter, to which a quarter is added", async () => {
    await openTables([]);
    const cells: Cells = [
      ["KPI", "Measure", "Unit", "Good is", "Q1 2025/26", "Q2 2025/26"],
      ["X1", "Example measure 1", "number", "high is good", 40, 45],
      ["X2", "Example measure 2", "number", "low is good", 41, 46],
    ];
    await inExcel(({ workbook }) => {
      lay(workbook.worksheets.add("Scorecard"), cells);
    });
    await map("Indicators", "Scorecard", "A1");
    await map("Observations", "Scorecard", "A1");
    expect(await displays()).toEqual(["45", "46"]);
    await inExcel(({ workbook }) => {
      lay(workbook.worksheets.getItem("Scorecard"), [["Q3 2025/26 (actual)"], [50], [51]], 0, 6);
    });
    const report = await refreshed();
    expect([report.period, ...report.indicators.map(({ value }) => value?.display)]).toEqual([
      "Q3 2025/26",
      "50",
      "51",
    ]);
    expect(report.indicators[1]?.value?.sources).toEqual([{ sheet: "Scorecard", address: "G3" }]);
  });

  const YEARS_OVER_QUARTERS: Cells = [
    ["Exampleshire scorecard", "", "", "", "", "", ""],
    ["", "", "", "2024/25", "", "2025/26", ""],
    ["Ref", "Measure", "Unit", "Q3", "Q4", "Q1", "Q2"],
    ["X1", "Example measure 1", "number", 38, 39, 40, 45],
    ["X2", "Example measure 2", "number", 48, 49, 50, 55],
  ];

  it("a scorecard with years over quarters, to which a quarter is added", async () => {
    await openTables([]);
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.add("Scorecard");
      lay(sheet, YEARS_OVER_QUARTERS);
      sheet.getRange("D2:E2").merge();
      sheet.getRange("F2:G2").merge();
    });
    await map("Indicators", "Scorecard", "A1:G5");
    await map("Observations", "Scorecard", "A1:G5");
    expect(await displays()).toEqual(["45", "55"]);
    await inExcel(({ workbook }) => {
      lay(workbook.worksheets.getItem("Scorecard"), [["Q3"], [46], [56]], 2, 7);
    });
    const report = await refreshed();
    expect([report.period, ...report.indicators.map(({ value }) => value?.display)]).toEqual([
      "Q3 2025/26",
      "46",
      "56",
    ]);
    expect(report.indicators[1]?.value?.sources).toEqual([{ sheet: "Scorecard", address: "H5" }]);
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("a scorecard with quarters over their numerators, denominators and targets", async () => {
    await openTables([]);
    const cells: Cells = [
      ["Ref", "Measure", "Unit", "Q1 2025/26", "", "", "Q2 2025/26", "", ""],
      ["", "", "", "Num", "Denom", "Target", "Num", "Denom", "Target"],
      ["X1", "Example measure 1", "%", 40, 100, 50, 45, 100, 50],
    ];
    await inExcel(({ workbook }) => {
      lay(workbook.worksheets.add("Scorecard"), cells);
    });
    await map("Indicators", "Scorecard", "A1");
    await map("Observations", "Scorecard", "A1");
    const report = await refreshed();
    expect(report.indicators.map(({ value }) => [value?.display, value?.numerator, value?.denominator])).toEqual([
      ["45.0%", 45, 100],
    ]);
  });

  it("years over quarters on a sheet of its own, told where a quarter has no year", async () => {
    await openTables(exampleTables(2).slice(0, 1));
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.add("Observations");
      lay(
        sheet,
        YEARS_OVER_QUARTERS.slice(1).map(([ref = "", , , ...figures]) => [ref, ...figures]),
      );
      sheet.getRange("B1").values = [[""]];
    });
    const report = await refreshed();
    expect(report.indicators.map(({ value }) => value?.sources)).toEqual([
      [{ sheet: "Observations", address: "E3" }],
      [{ sheet: "Observations", address: "E4" }],
    ]);
    expect(report.findings.filter(({ code }) => code === "unknown-period").map(({ message }) => message)).toEqual([
      '2 headings name parts of years, the first Observations!B2 ("Q3"), but no year could be read with them, so these columns were left out.',
    ]);
  });

  it("the same rows for indicators and figures, an indicator on many rows", async () => {
    await openTables(exampleTables(3));
    await refreshed();
    const agreed = await agreements();
    await openTables([]);
    const [, , header = [], ...rows] = FIGURES;
    await inExcel(({ workbook }) => {
      lay(workbook.worksheets.add("Flat"), [[...header, "Unit"], ...rows.map((row) => [...row, "%"])]);
    });
    await map("Indicators", "Flat", "A1");
    await map("Observations", "Flat", "A1");
    expect(await displays()).toEqual(AS_GIVEN);
    expect(await agreements()).toEqual(agreed);
  });

  it("one beside tables of the contract, in place of the table of its name", async () => {
    await openTables(exampleTables(3));
    await inExcel(({ workbook }) => {
      lay(workbook.worksheets.add("KPI data"), [...FIGURES.slice(2, 4), ["X1", "", "2025/26", "Q2", 99, 100]]);
    });
    await map("Observations", "KPI data", "A1");
    expect((await refreshed()).indicators[0]?.value?.display).toBe("99.0%");
    await removeMapping("Observations");
    expect(await displays()).toEqual(AS_GIVEN);
    const left = await Excel.run(async (context) => {
      const name = context.workbook.names.getItemOrNullObject("Quartile_Map_Observations");
      const setting = context.workbook.settings.getItemOrNullObject("Quartile_Mapping");
      await context.sync();
      return [name.isNullObject, setting.isNullObject];
    });
    expect(left).toEqual([true, true]);
  });

  it("one on a sheet of the contract's own name, which is not read a second time", async () => {
    await openTables(exampleTables(3).slice(0, 1));
    await inExcel(({ workbook }) => {
      lay(workbook.worksheets.add("Observations 2025"), FIGURES.slice(2));
    });
    await map("Observations", "Observations 2025", "A1");
    const report = await refreshed();
    expect(report.indicators.map(({ value }) => value?.display)).toEqual(AS_GIVEN);
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
