import { explainSelection } from "../../src/app/explain";
import { look } from "../../src/app/look";
import { putBack } from "../../src/app/put-back";
import type { OverHandChanges } from "../../src/excel/write/write-sheets";
import { WITHHELD } from "../../src/core/dashboard/symbols";
import { change, openExample } from "../support/authoring";
import { gridsOf } from "../support/tables";
import { openGrids } from "../support/workings";
import { exampleTables, inExcel, openTables, refreshed, refreshNow, sheetValues } from "../support/refreshing";

const LATER = new Date(2025, 2, 5, 9, 30);
const STAMP = 2;

const putBackNow = (overHandChanges: OverHandChanges = "write") =>
  putBack({ now: LATER, onStep: () => undefined, isCancelled: () => false, overHandChanges });

/** The Dashboard but for its stamp. */
async function dashboard(): Promise<readonly unknown[][]> {
  return (await sheetValues("Dashboard")).filter((_, row) => row !== STAMP);
}

describe("putting back the last dashboard", () => {
  it("is refused, and writes nothing, before there are two", async () => {
    await openExample();
    expect(await putBackNow()).toMatchObject({ kind: "refused", findings: [{ code: "no-earlier-dashboard" }] });
    expect(await refreshNow()).toMatchObject({ kind: "written", keepsEarlier: false });
    const before = await sheetValues("Dashboard");
    expect(await putBackNow()).toMatchObject({ kind: "refused" });
    expect(await sheetValues("Dashboard")).toEqual(before);
  });

  it("puts back what was there before the figures changed, however often it was refreshed since", async () => {
    await openExample();
    await refreshed();
    const first = await dashboard();
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 12);
    await refreshed();
    await refreshed(LATER);
    expect(await refreshNow(undefined, LATER)).toMatchObject({ kind: "written", keepsEarlier: true });
    await putBackNow();
    expect(await dashboard()).toEqual(first);
  });

  it("writes it cell for cell, says so, and back again, rows fewer or more", async () => {
    await openExample();
    await refreshed();
    const first = await dashboard();
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 12);
    await change("Indicators", ["X3"], "Ref", "");
    await refreshed(LATER);
    const second = await dashboard();
    expect(second).not.toEqual(first);

    expect(await putBackNow()).toEqual({
      kind: "put-back",
      madeAt: "Made on 4 March 2025 at 12:00 from this workbook’s tables.",
      findings: [],
    });
    expect(await look()).toMatchObject({
      last: { state: "put-back", madeAt: "Made on 4 March 2025 at 12:00 from this workbook’s tables." },
    });
    expect(await dashboard()).toEqual(first);
    expect((await sheetValues("Dashboard"))[STAMP]?.[0]).toBe(
      "Put back on 5 March 2025; the other sheets are newer. Made on 4 March 2025 at 12:00 from this workbook’s tables.",
    );

    await putBackNow();
    expect(await dashboard()).toEqual(second);
    await refreshed(LATER);
    expect(await dashboard()).toEqual(second);
  });

  it("asks before it writes over what was typed by hand, and names it afterwards", async () => {
    await openExample();
    await refreshed();
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 12);
    await refreshed(LATER);
    const table = (await sheetValues("Dashboard")).findIndex((row) => row.includes("Ref"));
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Dashboard").getRangeByIndexes(table + 1, 2, 1, 1).values = [["My name"]];
    });
    expect(await putBackNow("ask")).toMatchObject({ kind: "asks", handChanges: [{ text: "My name" }] });
    expect((await dashboard()).flat()).toContain("My name");
    expect(await putBackNow()).toMatchObject({ kind: "put-back", findings: [{ code: "changed-by-hand" }] });
    expect((await dashboard()).flat()).not.toContain("My name");
  });

  it("has nothing explained by newer figures", async () => {
    await openExample();
    await refreshed();
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 12);
    await refreshed(LATER);
    await putBackNow();
    const table = (await sheetValues("Dashboard")).findIndex((row) => row.includes("Ref"));
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem("Dashboard");
      sheet.activate();
      sheet.getRangeByIndexes(table + 1, 5, 1, 1).select();
    });
    expect(await explainSelection()).toEqual({ ok: true, value: { kind: "put-back" } });
  });

  it("is refused once the earlier one prints what is withheld by now", async () => {
    const hiding = [
      ["Setting", "Value"],
      ["Hide counts from 1 to", "off"],
    ];
    const [indicators, observations] = exampleTables(3);
    if (indicators === undefined || observations === undefined) throw new Error("no tables");
    const people = indicators.cells.map((row, index) => [...row, index === 0 ? "Counts people" : "yes"]);
    const settings = { sheet: "Settings", name: "Settings", cells: hiding };
    await openTables([{ ...indicators, cells: people }, observations, settings]);
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 3);
    await refreshed();
    await change("Settings", ["Hide counts from 1 to"], "Value", 5);
    await refreshed(LATER);
    expect((await dashboard()).flat()).toContain(WITHHELD);
    expect(await putBackNow()).toMatchObject({ kind: "refused", findings: [{ code: "no-earlier-dashboard" }] });
  });

  it.each([
    ["Compare with", "previous period", "2023/24"],
    ["Compare with", "three-year average", "2022/23"],
    ["Baseline", "2020/21", "2020/21"],
  ])(
    "is refused where %s %s told a year that is withheld by now, though no cell shows the sign of it",
    async (column, word, year) => {
      const years = ["2020/21", "2021/22", "2022/23", "2023/24", "2024/25"];
      const asked = { Basis: "financial year", Baseline: "2020/21", [column]: word };
      await openGrids(
        gridsOf({
          indicators: [asked],
          observations: years.map((Period, index) => ({ Period, Value: 41.7 + index * index })),
        }),
      );
      await refreshed();
      await change("Observations", ["X1", year], "Value", "[c]");
      await refreshed(LATER);
      expect(await putBackNow()).toMatchObject({ kind: "refused", findings: [{ code: "no-earlier-dashboard" }] });
    },
  );

  it("is refused where a figure that it shows has been withheld since the last refresh", async () => {
    await openExample();
    await refreshed();
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 12);
    await refreshed(LATER);
    const shown = await dashboard();
    await change("Observations", ["X1", "Q1 2025/26"], "Numerator", "[c]");
    const outcome = await putBackNow();
    expect(outcome).toMatchObject({ kind: "refused", findings: [{ code: "earlier-dashboard-withheld" }] });
    expect(outcome.kind === "refused" && outcome.findings[0]?.message).toContain("shows X1, of which");
    expect(await dashboard()).toEqual(shown);
  });
});
