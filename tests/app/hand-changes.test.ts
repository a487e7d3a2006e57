import { firstOf } from "../support/first-figures";
import { HEADER_ROW } from "../../src/core/dashboard/dashboard-heading";
import { openExample } from "../support/authoring";
import { inExcel, refreshAs, refreshed, sheetValues } from "../support/refreshing";

/** Types over the indicator's name in the Dashboard's first row. */
async function typeOver(text: string): Promise<void> {
  await inExcel((context) => {
    context.workbook.tables.getItem("QuartileDashboard").getDataBodyRange().getCell(0, 2).values = [[text]];
  });
}

describe("words that somebody typed into our cells", () => {
  it("are asked about before anything is written, and written over when that is said", async () => {
    await openExample();
    await refreshed();
    await typeOver("My own name for it");
    const before = await sheetValues("Dashboard");
    const outcome = await refreshAs({ overHandChanges: "ask", now: new Date(2025, 2, 5) });
    expect(outcome).toEqual({
      kind: "asks",
      handChanges: [{ source: { sheet: "Dashboard", address: firstOf("C") }, text: "My own name for it" }],
    });
    expect(await sheetValues("Dashboard")).toEqual(before);
    const { findings } = await refreshed();
    expect(findings.find(({ code }) => code === "changed-by-hand")?.message).toContain("“My own name for it”");
    expect((await sheetValues("Dashboard"))[HEADER_ROW + 1]?.[2]).toBe("Example measure 1");
  });

  it("are nobody's question where there are none", async () => {
    await openExample();
    await refreshed();
    expect(await refreshAs({ overHandChanges: "ask" })).toMatchObject({ kind: "written" });
  });
});
