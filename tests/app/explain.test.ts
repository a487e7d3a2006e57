import { HEADER_ROW } from "../../src/core/dashboard/dashboard-heading";
import { explainSelection } from "../../src/app/explain";
import type { ExplainedCell } from "../../src/core/dashboard/explain";
import { averaged } from "../support/averaged";
import { inExcel, openSample, refreshed, sheetValues } from "../support/refreshing";
import { gridsOf } from "../support/tables";
import { openGrids } from "../support/workings";

/** Explains the Dashboard's cell beside a Ref under a header. */
async function explainCell(ref: string, header: string): Promise<ExplainedCell | null> {
  const rows = await sheetValues("Dashboard");
  const top = rows.findIndex((row) => row.includes("Ref"));
  const row = rows.findIndex((cells) => cells[1] === ref);
  const column = (rows[top] ?? []).indexOf(header);
  await inExcel((context) => {
    context.workbook.worksheets.getItem("Dashboard").getRangeByIndexes(row, column, 1, 1).select();
  });
  const answer = await explainSelection();
  if (!answer.ok) throw new Error(answer.fault.details);
  if (answer.value?.kind === "put-back") throw new Error("put back");
  return answer.value;
}

describe("a selected cell of the Dashboard is explained from Workings", () => {
  it("of an average of years by its own row, and a change by the one on it", async () => {
    await openGrids(gridsOf(averaged([98, 104, 101, 120], { Unit: "number" })));
    await refreshed();
    const [previous, change] = [await explainCell("X1", "Previous"), await explainCell("X1", "Change")];
    expect(previous?.figures).toMatchObject([
      { figure: "Average of 2021/22 to 2023/24", words: "(98 + 104 + 101) ÷ 3 = 101", agreement: "Agrees" },
    ]);
    expect(change?.figures.map(({ figure }) => figure)).toEqual([
      "Change from the average of 2021/22 to 2023/24",
      "Change from the average of 2021/22 to 2023/24 as a percentage",
    ]);
  });

  it.each([
    { ref: "CP1", header: "Current", figures: ["Figure, Q3 2024/25"], words: "284 ÷ 313 = 90.7%", source: "C3" },
    {
      ref: "CP1",
      header: "Previous",
      figures: ["Earlier figure, Q2 2024/25"],
      words: "291 ÷ 314 = 92.7%",
      source: "C2",
    },
    { ref: "CP1", header: "Change", figures: ["Change since Q2 2024/25"], words: "90.7% less 92.7% = −2.0 percentage points", source: "C3" }, // prettier-ignore
    { ref: "EHE1", header: "Change", figures: ["Change since Q3 2023/24", "Change since Q3 2023/24 as a percentage"], words: "1,178 less 1,023 = +155", source: "E34" }, // prettier-ignore
  ])("$ref, $header", async ({ ref, header, figures, words, source }) => {
    await openSample();
    await refreshed();
    const explained = await explainCell(ref, header);
    expect(explained).toMatchObject({ ref, column: header });
    expect(explained?.figures.map(({ figure }) => figure)).toEqual(figures);
    expect(explained?.figures[0]).toMatchObject({
      words,
      sources: expect.arrayContaining([{ sheet: "Observations", address: source }]) as unknown,
      agreement: "Agrees",
    });
  });

  it("with what else a quartile could be", async () => {
    await openSample();
    await refreshed();
    const explained = await explainCell("CP2", "Quartile");
    expect(explained?.figures.map(({ figure }) => figure)).toEqual([
      "Quartile, 2023/24",
      "Rank",
      "Rank, out of",
      "Rank, shared with",
      "First quarter cut",
      "Median",
      "Third quarter cut",
    ]);
    expect(explained?.shows).toBe("Second (2023/24), continues");
    expect(explained?.notes).toContain("quartile boundary");
  });

  it.each([
    { ref: "CP1", header: "Change", shows: "▼ Down 2.0 points", symbols: "" },
    { ref: "TFH1", header: "Current", shows: "[x]", symbols: "[x] not available" },
    { ref: "SCH1", header: "Quartile", shows: "Third (Q3 2024/25) [stated]", symbols: "[stated] given by the service and not computed here" }, // prettier-ignore
  ])("with what $ref, $header shows, and what its symbols mean", async ({ ref, header, shows, symbols }) => {
    await openSample();
    await refreshed();
    expect(await explainCell(ref, header)).toMatchObject({ shows, symbols });
  });

  it("with a column of the owner's told from ours", async () => {
    await openSample();
    await refreshed();
    await inExcel((context) => {
      const dashboard = context.workbook.worksheets.getItem("Dashboard");
      dashboard.getRange("D:D").insert("Right");
      dashboard.getRange(`D${HEADER_ROW + 1}:D${HEADER_ROW + 2}`).values = [["Lead officer"], ["Head of service"]];
    });
    expect(await explainCell("CP1", "Lead officer")).toMatchObject({
      shows: "Head of service",
      about: "A column of your own. Quartile leaves it as it is.",
      figures: [],
    });
  });

  it("and no other cell", async () => {
    await openSample();
    await refreshed();
    expect(await explainCell("Ref", "Ref")).toBeNull();
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Observations").getRange("C3").select();
    });
    expect(await explainSelection()).toEqual({ ok: true, value: null });
  });
});

// Excel has no active cell then, and refuses to give it by this code.
it("a chart that is selected is no cell, and no fault", async () => {
  const excel = await openSample();
  excel.onBeforeBatch(() => ({ code: "InvalidSelection", message: "" }));
  expect(await explainSelection()).toEqual({ ok: true, value: null });
});
