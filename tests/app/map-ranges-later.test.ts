import { look } from "../../src/app/look";
import { pointAtMappedRange } from "../../src/app/map-ranges";
import { draftOfMapping } from "../../src/core/workbook/mapping/draft-mapping";
import { saveSetting } from "../../src/app/settings";
import {
  exampleTables,
  inExcel,
  openTables,
  refreshed,
  refreshNow,
  sheetNames,
  sheetValues,
} from "../support/refreshing";
import { lay, map, mapBoth, openOtherShape } from "../support/other-shape";

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
    expect(await look()).toMatchObject({ kind: "not-ready", period: null, periods: [] });
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
