import { look } from "../../src/app/look";
import { readTableOrigins, saveMapping } from "../../src/app/map-ranges";
import { draftMapping } from "../../src/core/workbook/mapping/draft-mapping";
import { connect, type EmbeddedExcel, openWorkbook } from "../../src/embedded-excel/embedded-excel";
import { exampleTables, inExcel, openTables, refreshed, sheetValues } from "../support/refreshing";
import { AS_GIVEN, agreements, displays, lay, map, mapBoth, openOtherShape, point } from "../support/other-shape";

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
