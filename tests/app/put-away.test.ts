import { saveOwnText } from "../../src/app/own-text-drafts";
import { saveSetting } from "../../src/app/settings";
import { createStarter } from "../../src/app/create-workbook";
import { connect, type EmbeddedExcel, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import { change, openExample, refreshedAs, removeIndicator, rowsOf, textOf, write } from "../support/authoring";
import { inExcel, refreshAs, refreshed, sheetValues } from "../support/refreshing";

const OUR_SHEETS = ["Dashboard", "Narrative", "Quartile profile", "Trend figures", "Workings"];

/** An Excel that does with filtered rows what real ones are reported to do. */
async function openReported(): Promise<EmbeddedExcel> {
  const excel = await openExample();
  excel.behaveAsReported({ filterMovesWrites: true });
  return excel;
}

/** Does something to the only table of ours on a sheet, as a person would. */
const onTable = (sheet: string, work: (table: Excel.Table) => void): Promise<void> =>
  inExcel(({ workbook }) => {
    work(workbook.worksheets.getItem(sheet).tables.getItemAt(0));
  });

/** Shows the rows alone that have this in the column. */
const filterBy = (sheet: string, column: string, value: string): Promise<void> =>
  onTable(sheet, (table) => {
    table.columns.getItem(column).filter.applyValuesFilter([value]);
  });

const hidden = (sheet: string, row: number): Promise<boolean> =>
  Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, 1).load("rowHidden");
    await range.context.sync();
    return range.rowHidden;
  });

async function rowOf(sheet: string, ref: string): Promise<number> {
  return (await sheetValues(sheet)).findIndex((cells) => cells.includes(ref));
}

const allSheets = async (): Promise<unknown[][][]> => {
  const sheets: unknown[][][] = [];
  for (const sheet of OUR_SHEETS) sheets.push(await sheetValues(sheet));
  return sheets;
};

/** What was put away, and what came out wrong for it. */
const told = ({ findings }: Awaited<ReturnType<typeof refreshed>>) => ({
  putAway: findings.flatMap(({ code, message }) => (code === "put-away" ? [message] : [])),
  wrong: findings.filter(({ code }) => code === "written-differently" || code === "changed-by-hand").length,
});

const CLEARED = (sheet: string): string =>
  `The filter on ${sheet} was cleared, because Excel would have written figures into the wrong rows.`;

/** Another figure, and one indicator fewer. */
async function changeInputs(): Promise<void> {
  await change("Observations", ["X2", "Q2 2025/26"], "Numerator", 60);
  await removeIndicator(3);
}

/** Our sheets after the same changes with nothing to be put away. */
async function untroubled(): Promise<unknown[][][]> {
  await openExample();
  await refreshed();
  await changeInputs();
  await refreshed();
  return allSheets();
}

describe("a filter left on a sheet of ours", () => {
  it.each<{ where: string; sheet: string; filter: (context: Excel.RequestContext) => void }>([
    {
      where: "our table",
      sheet: "Dashboard",
      filter: ({ workbook }) => {
        workbook.tables.getItem("QuartileDashboard").columns.getItem("Theme").filter.applyValuesFilter(["Theme 2"]);
      },
    },
    {
      where: "the table of Workings",
      sheet: "Workings",
      filter: ({ workbook }) => {
        workbook.tables.getItem("QuartileWorkings").columns.getItem("Ref").filter.applyValuesFilter(["X3"]);
      },
    },
    {
      where: "a table of the owner's beside ours",
      sheet: "Dashboard",
      filter: ({ workbook }) => {
        const range = workbook.worksheets.getItem("Dashboard").getRange("X9:X15");
        range.values = [["Mine"], [1], [2], [3], [4], [5], [6]];
        workbook.worksheets
          .getItem("Dashboard")
          .tables.add("X9:X15", true)
          .columns.getItemAt(0)
          .filter.applyTopItemsFilter(2);
      },
    },
    {
      where: "cells of the owner's beside ours",
      sheet: "Dashboard",
      filter: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem("Dashboard");
        sheet.getRange("X9:X15").values = [["Mine"], [1], [2], [3], [4], [5], [6]];
        sheet.autoFilter.apply("X9:X15", 0, { filterOn: "TopItems", criterion1: "2" });
      },
    },
  ])("on $where is cleared and told once, and every cell is right", async ({ sheet, filter }) => {
    const expected = await untroubled();
    await openReported();
    await refreshed();
    await changeInputs();
    await inExcel(filter);
    expect(told(await refreshed())).toEqual({ putAway: [CLEARED(sheet)], wrong: 0 });
    const found = await allSheets();
    expect(found.map((rows, index) => rows.map((row) => row.slice(0, expected[index]?.[0]?.length)))).toEqual(expected);
    expect(told(await refreshed())).toEqual({ putAway: [], wrong: 0 });
  });

  it("keeps the authors' own texts", async () => {
    await openReported();
    await refreshed();
    for (const key of ["X1", "X2", "X5"]) await write(key, `Mine on ${key}.`);
    await filterBy("Narrative", "Ref", "X2");
    await removeIndicator(3);
    const report = await refreshed();
    expect(told(report)).toEqual({ putAway: [CLEARED("Narrative")], wrong: 0 });
    expect(["X1", "X2", "X5"].map((key) => textOf(report, key))).toEqual(["Mine on X1.", "Mine on X2.", "Mine on X5."]);
    const texts = (await rowsOf("Narrative")).map((row) =>
      Object.values(row).find((cell) => String(cell).startsWith("Mine")),
    );
    expect(texts.filter(Boolean)).toEqual(["Mine on X1.", "Mine on X2.", "Mine on X5."]);
  });

  it("stays where nothing is written", async () => {
    await openReported();
    await refreshed();
    await filterBy("Dashboard", "Ref", "X2");
    const row = await rowOf("Dashboard", "X3");
    await refreshAs({ isCancelled: () => true });
    expect(await hidden("Dashboard", row)).toBe(true);
  });

  it("is none where rows are hidden by hand: they stay hidden", async () => {
    await openReported();
    await refreshed();
    const row = await rowOf("Dashboard", "X3");
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem("Dashboard").getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
    });
    expect(told(await refreshed())).toEqual({ putAway: [], wrong: 0 });
    expect(await hidden("Dashboard", row)).toBe(true);
  });
});

describe("a total row switched on in a table of ours", () => {
  const OFF =
    "The total row of the table on Dashboard was switched off, because Excel would have made the last row the total row.";
  const table = () =>
    Excel.run(async ({ workbook }) => {
      const found = workbook.tables.getItem("QuartileDashboard").load("showTotals");
      const body = found.getDataBodyRange().load("values");
      await body.context.sync();
      return { hasTotals: found.showTotals, refs: (body.values as unknown[][]).map((row) => row[1]) };
    });
  const note = () =>
    inExcel(({ workbook }) => {
      workbook.worksheets.getItem("Dashboard").getRange("A18").values = [["My footnote"]];
    });

  it.each([
    { then: "nothing else changes", removed: [], refs: ["X1", "X6", "X2", "X3", "X4", "X5"] },
    { then: "an indicator goes", removed: [2], refs: ["X1", "X6", "X2", "X4", "X5"] },
  ])("is switched off and told, and the last indicator stays in the body: $then", async ({ removed, refs }) => {
    await openReported();
    await refreshed();
    await note();
    await onTable("Dashboard", (one) => {
      one.showTotals = true;
    });
    for (const index of removed) await removeIndicator(index);
    expect(told(await refreshed())).toEqual({ putAway: [OFF], wrong: 0 });
    expect(await table()).toEqual({ hasTotals: false, refs });
    expect((await sheetValues("Dashboard")).flat()).toContain("My footnote");
    expect((await sheetValues("Dashboard")).flat()).not.toContain("Total");
    expect(told(await refreshed())).toEqual({ putAway: [], wrong: 0 });
  });

  it("leaves an indicator that comes a row of the body, and what the owner keeps below the table", async () => {
    await openReported();
    const [, , , returning = []] = await sheetValues("Indicators");
    await removeIndicator(2);
    await refreshed();
    await note();
    await onTable("Dashboard", (one) => {
      one.showTotals = true;
    });
    await inExcel(({ workbook }) => {
      workbook.tables.getItem("Indicators").getDataBodyRange().getRow(2).values = [returning];
    });
    expect(told(await refreshed())).toEqual({ putAway: [OFF], wrong: 0 });
    expect(await table()).toEqual({ hasTotals: false, refs: ["X1", "X6", "X2", "X3", "X4", "X5"] });
    expect((await sheetValues("Dashboard")).flat()).toContain("My footnote");
    expect((await sheetValues("Dashboard")).flat()).not.toContain("Total");
  });

  it("that our last row has become is a row again, and what the owner keeps beside it stays", async () => {
    await openReported();
    await refreshed();
    const last = await rowOf("Dashboard", "X5");
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Dashboard");
      const held = workbook.tables.getItem("QuartileDashboard");
      held.columns.add(undefined, [["Owner"], ["Ann"], ["Bea"], ["Cat"], ["Dee"], ["Eve"], ["Fay"]]);
      held.showTotals = true;
      held.getTotalRowRange().clear("Contents");
      held.resize(sheet.getRangeByIndexes(last - 6, 0, 7, 16));
    });
    expect(await table()).toMatchObject({ hasTotals: true, refs: ["X1", "X6", "X2", "X3", "X4"] });
    expect(told(await refreshed())).toEqual({ putAway: [OFF], wrong: 0 });
    expect(await table()).toEqual({ hasTotals: false, refs: ["X1", "X6", "X2", "X3", "X4", "X5"] });
    expect((await rowsOf("Dashboard")).find(({ Ref }) => Ref === "X5")?.Owner).toBe("Fay");
  });

  it("is told together with a filter, in one finding", async () => {
    await openReported();
    await refreshed();
    await onTable("Dashboard", (one) => {
      one.showTotals = true;
      one.columns.getItem("Ref").filter.applyValuesFilter(["X2"]);
    });
    expect(told(await refreshed())).toEqual({ putAway: [`${CLEARED("Dashboard")} ${OFF}`], wrong: 0 });
  });
});

describe("what the pane is asked to write on a filtered sheet", () => {
  it("is refused in words where it is an author's text", async () => {
    const excel = await openReported();
    const { period } = await refreshedAs();
    await filterBy("Narrative", "Ref", "X2");
    const asked = { key: "X5", period, was: "", text: "Mine." };
    expect(await saveOwnText(asked)).toEqual({ ok: true, value: "filtered" });
    expect(excel.batches.at(-1)?.wrote).toBe(false);
    await onTable("Narrative", (table) => {
      table.clearFilters();
    });
    expect(await saveOwnText(asked)).toEqual({ ok: true, value: "saved" });
  });

  it("is refused in words where it is a setting", async () => {
    const excel = newWorkbook();
    connect(excel);
    await createStarter();
    await filterBy("Settings", "Setting", "Organisation");
    const before = await sheetValues("Settings");
    expect(await saveSetting("Report title", "Another")).toEqual({ ok: true, value: "filtered" });
    expect(await sheetValues("Settings")).toEqual(before);
  });
});
