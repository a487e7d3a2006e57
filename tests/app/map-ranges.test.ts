import { look } from "../../src/app/look";
import {
  pointAtMappedRange,
  pointAtRange,
  readTableOrigins,
  removeMapping,
  saveMapping,
} from "../../src/app/map-ranges";
import { draftMapping, draftOfMapping, type PointedRange } from "../../src/core/workbook/mapping/draft-mapping";
import { saveSetting } from "../../src/app/settings";
import type { MappableTable } from "../../src/core/workbook/mapping/mappable-columns";
import { connect, type EmbeddedExcel, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import {
  exampleTables,
  inExcel,
  openTables,
  refreshed,
  refreshNow,
  sheetNames,
  sheetValues,
} from "../support/refreshing";

type Cells = readonly (readonly (string | number)[])[];

const REGISTER: Cells = [
  ["Exampleshire: register of measures", "", "", "", "", "", "", ""],
  ["", "", "", "", "", "", "", ""],
  ["KPI no.", "Measure title", "Unit of measure", "Directorate", "Good performance is", "Lead", "Reporting basis", "Denominator description"], // prettier-ignore
  ["X1", "Example measure 1", "%", "Theme 1", "high is good", "A. Example", "in quarter", "cases"],
  ["X2", "Example measure 2", "%", "Theme 2", "high is good", "B. Example", "in quarter", "cases"],
  ["X3", "Example measure 3", "%", "Theme 3", "high is good", "A. Example", "in quarter", "cases"],
];

const FIGURES: Cells = [
  ["Exampleshire: figures", "", "", "", "", ""],
  ["Returns of the services", "", "", "", "", ""],
  ["KPI no.", "Measure title", "Year", "Qtr", "Num", "Denom"],
  ["X1", "Example measure 1", "2025/26", "Q1", 40, 100],
  ["X1", "Example measure 1", "2025/26", "Q2", 45, 100],
  ["X2", "Example measure 2", "2025/26", "Q1", 41, 100],
  ["X2", "Example measure 2", "2025/26", "Q2", 46, 100],
  ["X3", "Example measure 3", "2025/26", "Q1", 42, 100],
  ["X3", "Example measure 3", "2025/26", "Q2", 47, 100],
];

function lay(sheet: Excel.Worksheet, cells: Cells, row = 0, column = 0): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 0);
  range.values = cells.map((line) => [...line]);
  return range;
}

/** A workbook in another shape: a register and a sheet of figures, both below titles. */
async function openOtherShape(): Promise<EmbeddedExcel> {
  const excel = await openTables([]);
  await inExcel(({ workbook }) => {
    lay(workbook.worksheets.add("Register"), REGISTER);
    lay(workbook.worksheets.add("KPI data"), FIGURES, 1, 1);
  });
  return excel;
}

async function point(sheet: string, address: string): Promise<PointedRange> {
  await inExcel(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
  });
  const pointed = await pointAtRange();
  if (!pointed.ok) throw new Error(pointed.fault.details);
  return pointed.value;
}

async function map(table: MappableTable, sheet: string, address: string): Promise<void> {
  const range = await point(sheet, address);
  const saved = await saveMapping(draftMapping(table, range), range);
  expect(saved).toEqual({ ok: true, value: "saved" });
}

async function mapBoth(): Promise<void> {
  await map("Indicators", "Register", "C4");
  await map("Observations", "KPI data", "B2:G10");
}

async function displays(): Promise<readonly (string | undefined)[]> {
  return (await refreshed()).indicators.map(({ value }) => value?.display);
}

/** What the Workings say of each figure beside its live formula. */
async function agreements(): Promise<readonly string[]> {
  const cells = (await sheetValues("Workings")).flat().map(String);
  return cells.filter((cell) => /^(?:Agrees|Does not agree)/.test(cell));
}

const AS_GIVEN = ["45.0%", "46.0%", "47.0%"];

describe("a workbook in another shape, its ranges mapped", () => {
  it("gives the very dashboard of the same figures in the contract's tables, every figure from its owner's cells", async () => {
    await openTables(exampleTables(3));
    await refreshed();
    const expected = await sheetValues("Dashboard");
    const agreed = await agreements();
    await openOtherShape();
    expect(await look()).toEqual({ kind: "no-tables" });
    await mapBoth();
    expect(await look()).toMatchObject({ kind: "ready", period: "Q2 2025/26" });
    const report = await refreshed();
    expect(await sheetValues("Dashboard")).toEqual(expected);
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(report.indicators[0]?.value?.sources).toEqual([
      { sheet: "KPI data", address: "F6" },
      { sheet: "KPI data", address: "G6" },
    ]);
    expect(await agreements()).toEqual(agreed);
  });

  it("stays mapped through saving and opening", async () => {
    const excel = await openOtherShape();
    await mapBoth();
    connect(await openWorkbook(await excel.save()));
    expect(await displays()).toEqual(AS_GIVEN);
    expect(await readTableOrigins()).toMatchObject({
      ok: true,
      value: [
        { table: "Indicators", origin: { kind: "mapped", at: { sheet: "Register", address: "A3:H6" } } },
        { table: "Observations", origin: { kind: "mapped", at: { sheet: "KPI data", address: "B4:G10" } } },
        { table: "Benchmarks", origin: { kind: "none" } },
        { table: "Neighbours" },
        { table: "Comparators" },
        { table: "Commentary" },
        { table: "Settings" },
      ],
    });
  });

  it("takes no more syncs to refresh than one in the contract's tables", async () => {
    const syncsOf = async (excel: EmbeddedExcel): Promise<number> => {
      const from = excel.batches.length;
      await refreshed();
      return excel.batches.slice(from).filter(({ cleanup }) => !cleanup).length;
    };
    const plain = await syncsOf(await openTables(exampleTables(3)));
    const excel = await openOtherShape();
    await mapBoth();
    expect(await syncsOf(excel)).toBe(plain);
  });

  it.each<{
    readonly what: string;
    readonly change: (sheet: Excel.Worksheet) => void;
    readonly expected?: readonly string[];
  }>([
    { what: "rows above it", change: (sheet) => sheet.getRange("1:2").insert("Down") },
    { what: "a row inside it", change: (sheet) => sheet.getRange("7:7").insert("Down") },
    { what: "columns left of it", change: (sheet) => sheet.getRange("A:B").insert("Right") },
    { what: "a column inside it", change: (sheet) => sheet.getRange("D:D").insert("Right") },
  ])("is still right after somebody puts in $what", async ({ change }) => {
    await openOtherShape();
    await mapBoth();
    await inExcel(({ workbook }) => {
      change(workbook.worksheets.getItem("KPI data"));
    });
    expect(await displays()).toEqual(AS_GIVEN);
  });

  it("takes rows that are filled directly below a range, and nothing below an empty row", async () => {
    await openOtherShape();
    await mapBoth();
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("KPI data");
      lay(sheet, [["X1", "Example measure 1", "2025/26", "Q3", 50, 100]], 10, 1);
      lay(sheet, [["Signed off by the services", "", "", "", "", ""]], 12, 1);
    });
    const report = await refreshed();
    expect(report.period).toBe("Q3 2025/26");
    expect(report.indicators[0]?.value?.display).toBe("50.0%");
    expect(report.findings.map(({ code }) => code)).not.toContain("unknown-ref");
  });

  it("leaves rows out that its owner left out", async () => {
    await openOtherShape();
    await map("Indicators", "Register", "C4");
    await map("Observations", "KPI data", "B4:G8");
    expect((await displays()).slice(0, 2)).toEqual(["45.0%", "46.0%"]);
    expect((await refreshed()).indicators[2]?.value).toBeNull();
  });
});

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

describe("a mapped range later", () => {
  it("is shown as it stands now with what was chosen, also where a heading is gone", async () => {
    await openOtherShape();
    await mapBoth();
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("KPI data");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("G5").values = [["Out of how many"]];
      lay(sheet, [["X1", "Example measure 1", "2025/26", "Q3", 50, 100]], 11, 1);
    });
    const pointed = await pointAtMappedRange("Observations");
    if (!pointed.ok || pointed.value === null) throw new Error("not mapped");
    const { range, mapping } = pointed.value;
    expect(range).toMatchObject({ sheet: "KPI data", firstRow: 4, firstColumn: 1, rows: 7, columns: 6, below: "open" });
    const { denominator, ...kept } = mapping.columns;
    expect([denominator, kept]).toEqual([
      "Denom",
      { ref: "KPI no.", period: "Qtr", yearOfPeriod: "Year", numerator: "Num" },
    ]);
    expect(draftOfMapping("Observations", range, mapping).columns).toEqual({
      ref: 0,
      period: 3,
      yearOfPeriod: 2,
      numerator: 4,
    });
  });

  it("is nothing where there is none", async () => {
    await openOtherShape();
    expect(await pointAtMappedRange("Observations")).toEqual({ ok: true, value: null });
  });

  it("of settings is written where it stands", async () => {
    await openTables(exampleTables(1));
    await inExcel(({ workbook }) => {
      lay(
        workbook.worksheets.add("Options"),
        [
          ["Option", "Our choice"],
          ["Report title", "Old"],
          ["Committee", "Scrutiny"],
        ],
        2,
        3,
      );
    });
    await map("Settings", "Options", "D3");
    expect(await saveSetting("Report title", "New")).toEqual({ ok: true, value: "saved" });
    expect((await sheetValues("Options")).slice(0, 2)).toEqual([
      ["Option", "Our choice"],
      ["Report title", "New"],
    ]);
  });
});

describe("what is not taken for a range", () => {
  it("a sheet that Quartile writes", async () => {
    await openTables(exampleTables(2));
    await refreshed();
    const range = await point("Dashboard", "A1");
    expect(range.owner).toBe("quartile");
    expect(await saveMapping(draftMapping("Observations", range), range)).toEqual({ ok: true, value: "problems" });
  });

  it("headings that somebody changed after they were seen", async () => {
    await openOtherShape();
    const range = await point("KPI data", "B2");
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem("KPI data").getRange("F4").values = [["Count"]];
    });
    const saved = await saveMapping(draftMapping("Observations", range), range);
    expect(saved).toEqual({ ok: true, value: "changed-meanwhile" });
    expect(await look()).toEqual({ kind: "no-tables" });
  });

  it.each([
    {
      selected: "A1:XFD1048576",
      place: { firstRow: 1, firstColumn: 1, rows: 9, columns: 6 },
      because: "as far as it is filled",
    },
    {
      selected: "E:F",
      place: { firstRow: 1, firstColumn: 4, rows: 9, columns: 2 },
      because: "whole columns end with the last row in use",
    },
    {
      selected: "B4:G6",
      place: { firstRow: 3, firstColumn: 1, rows: 3, columns: 6, below: "closed" },
      because: "its owner left rows out",
    },
    {
      selected: "Z99",
      place: { firstRow: 1, firstColumn: 1, rows: 9, columns: 6, below: "open" },
      because: "one cell stands for the sheet",
    },
  ])("of $selected no more is taken: $because", async ({ selected, place }) => {
    await openOtherShape();
    expect(await point("KPI data", selected)).toMatchObject(place);
  });
});

describe("a mapping that no longer holds stops the refresh, says where and what to do, and nothing is written", () => {
  it.each<{
    readonly what: string;
    readonly change: (workbook: Excel.Workbook) => void;
    readonly code: string;
    readonly place: string | undefined;
  }>([
    {
      what: "a heading is renamed",
      change: ({ worksheets }) => (worksheets.getItem("KPI data").getRange("F4").values = [["Count"]]),
      code: "mapping-heading-gone",
      place: "B4:G4",
    },
    {
      what: "a heading is typed twice",
      change: ({ worksheets }) => (worksheets.getItem("KPI data").getRange("C4").values = [["Num"]]),
      code: "mapping-heading-double",
      place: "B4:G4",
    },
    {
      what: "the sheet is deleted",
      change: ({ worksheets }) => {
        worksheets.getItem("KPI data").delete();
      },
      code: "mapping-range-gone",
      place: undefined,
    },
    {
      what: "the rows are deleted",
      change: ({ worksheets }) => {
        worksheets.getItem("KPI data").getRange("1:12").delete("Up");
      },
      code: "mapping-range-gone",
      place: undefined,
    },
    {
      what: "the defined name is deleted",
      change: ({ names }) => {
        names.getItem("Quartile_Map_Observations").delete();
      },
      code: "mapping-range-gone",
      place: undefined,
    },
    {
      what: "what is remembered is broken",
      change: ({ settings }) => {
        settings.add("Quartile_Mapping", "{");
      },
      code: "mapping-unreadable",
      place: undefined,
    },
  ])("$what", async ({ change, code, place }) => {
    await openOtherShape();
    await mapBoth();
    await inExcel(({ workbook }) => {
      change(workbook);
    });
    const before = await sheetNames();
    const outcome = await refreshNow();
    if (outcome.kind !== "refused") throw new Error(outcome.kind);
    expect(outcome.findings.map((finding) => finding.code)).toContain(code);
    expect(outcome.findings.map((finding) => finding.code)).not.toContain("missing-table");
    const finding = outcome.findings.find((one) => one.code === code);
    expect(finding).toMatchObject({
      severity: "error",
      source: place === undefined ? null : { sheet: "KPI data", address: place },
    });
    expect(finding?.advice).not.toBe("");
    expect(await sheetNames()).toEqual(before);
    expect(await look()).toEqual({ kind: "not-readable" });
  });

  it("but one of a table that is not needed stops nothing", async () => {
    await openTables(exampleTables(3));
    await inExcel(({ workbook }) => {
      lay(workbook.worksheets.add("Said"), [
        ["KPI", "Manager comment"],
        ["X1", "A second officer joined."],
      ]);
    });
    await map("Commentary", "Said", "A1");
    expect(JSON.stringify((await refreshed()).paragraphs)).toContain("A second officer joined.");
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem("Said").delete();
    });
    const report = await refreshed();
    expect(report.findings.map(({ code }) => code)).toContain("mapping-range-gone");
    expect(JSON.stringify(report.paragraphs)).not.toContain("A second officer joined.");
  });
});
