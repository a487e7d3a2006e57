import { removeIndicator } from "../support/authoring";
import { exampleTables, inExcel, openTables, refreshed, refreshNow, sheetValues } from "../support/refreshing";

/** Puts a column with words of the owner's beside the Dashboard's table. */
function addOwners(words: readonly string[]): Promise<void> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("QuartileDashboard").getRange();
    range.load("rowIndex,columnIndex,columnCount");
    await context.sync();
    context.workbook.worksheets
      .getItem("Dashboard")
      .getRangeByIndexes(range.rowIndex, range.columnIndex + range.columnCount, words.length + 1, 1).values = [
      ["Owner"],
      ...words.map((word) => [word]),
    ];
    await context.sync();
  });
}

/** Who stands beside which indicator. */
async function owners(): Promise<Record<string, unknown>> {
  const values = await sheetValues("Dashboard");
  const top = values.findIndex((row) => row.includes("Ref"));
  const headers = values[top] ?? [];
  const [ref, owner] = [headers.indexOf("Ref"), headers.indexOf("Owner")];
  return Object.fromEntries(values.slice(top + 1).map((row) => [String(row[ref]), row[owner]]));
}

/** Excel refuses in the middle of a batch, after our cells are written and before the owner's are put beside them. */
async function refreshStoppedBeforeOwners(): Promise<void> {
  const stopped = jest.spyOn(Excel.Range.prototype, "formulasR1C1", "set").mockImplementation(function (
    this: Excel.Range,
  ) {
    this.worksheet.getRange("no such name").values = [[""]];
  });
  const outcome = await refreshNow();
  stopped.mockRestore();
  expect(outcome).toMatchObject({ kind: "failed", writingHadBegun: true });
}

describe("where Excel stopped while our rows were moved, the next refresh", () => {
  const open = async (): Promise<void> => {
    await openTables(exampleTables(4));
    await refreshed();
    await addOwners(["Ann", "Bea", "Cat", "Dee"]);
    await removeIndicator(0);
    await refreshStoppedBeforeOwners();
    const [stamp] = (await sheetValues("Dashboard"))[2] ?? [];
    expect(stamp).toMatch(/^REFRESH NOT FINISHED/);
  };

  it("puts what stood beside each indicator back beside it, and takes nothing for a change by hand", async () => {
    await open();
    const { findings } = await refreshed();
    expect(findings.map(({ code }) => code)).not.toContain("changed-by-hand");
    expect(await owners()).toEqual({ X2: "Bea", X3: "Cat", X4: "Dee" });
  });

  it("keeps what was typed there since", async () => {
    await open();
    const values = await sheetValues("Dashboard");
    const row = values.findIndex((cells) => cells.includes("X3"));
    const column = (values.find((cells) => cells.includes("Owner")) ?? []).indexOf("Owner");
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Dashboard").getRangeByIndexes(row, column, 1, 1).values = [["Eve"]];
    });
    await refreshed();
    expect(await owners()).toEqual({ X2: "Bea", X3: "Eve", X4: "Dee" });
    await refreshed();
    expect(await owners()).toEqual({ X2: "Bea", X3: "Eve", X4: "Dee" });
  });
});
