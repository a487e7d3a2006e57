import {
  change,
  HEADERS,
  openExample,
  paragraphOf,
  refreshedAs,
  rowsOf,
  statusOf,
  textOf,
  write,
} from "../support/authoring";
import { exampleTables, inExcel, openTables, refreshAs, sheetNames } from "../support/refreshing";

describe("what changed", () => {
  it("since the last refresh: moved, appeared, vanished, earlier quarters restated included", async () => {
    await openExample();
    expect((await refreshedAs()).changes.sinceLastRefresh).toEqual([]);
    expect((await refreshedAs()).changes.sinceLastRefresh).toEqual([]);
    await change("Observations", ["X1", "Q1 2025/26"], "Numerator", 39);
    await change("Observations", ["X2", "Q2 2025/26"], "Numerator", "");
    const { changes } = await refreshedAs();
    expect(changes.sinceLastRefresh.map(({ ref, period, what, was, now }) => [ref, period, what, was, now])).toEqual([
      ["X1", "Q1 2025/26", "figure", "40.0% (40 of 100)", "39.0% (39 of 100)"],
      ["X2", "Q2 2025/26", "figure", "46.0% (46 of 100)", null],
      ["X2", "Q2 2025/26", "change", "up on Q1 2025/26", null],
    ]);
  });

  it("since publication, quarter after quarter, and the published text stays readable", async () => {
    await openExample();
    await refreshedAs();
    await write("X1", "As I said it.");
    const published = await refreshedAs({ wish: { kind: "publish" } });
    expect([statusOf(published, "X1"), statusOf(published, "X2")]).toEqual(["Published", "Published"]);
    expect(published.changes.sincePublication).toEqual([]);

    await inExcel((context) => {
      const table = context.workbook.tables.getItem("Observations");
      table.getDataBodyRange().getLastRow().getOffsetRange(1, 0).values = [["X1", "Q3 2025/26", 60, 100, ""]];
      table.resize(table.getRange().getResizedRange(1, 0));
    });
    await change("Observations", ["X2", "Q2 2025/26"], "Numerator", 30);
    const next = await refreshedAs();
    expect(next.period).toBe("Q3 2025/26");
    expect(next.changes.sincePublication).toEqual([
      {
        period: "Q2 2025/26",
        report: null,
        changes: [
          {
            ref: "X2",
            name: "Example measure 2",
            period: "Q2 2025/26",
            what: "figure",
            was: "46.0% (46 of 100)",
            now: "30.0% (30 of 100)",
          },
        ],
      },
    ]);
    expect(paragraphOf(next, "X1").own?.lastTime).toEqual({ period: "Q2 2025/26", text: "As I said it." });
    expect(paragraphOf(next, "X2").own?.lastTime?.text).toContain("46.0% (46 of 100 cases)");
    const statuses = (await rowsOf("Earlier paragraphs")).map((row) => [row[HEADERS.ref], row[HEADERS.status]]);
    expect(statuses).toContainEqual(["X1", "Your text"]);
    expect(statuses).toContainEqual(["X2", "As published"]);
    await refreshedAs();
    expect((await rowsOf("Earlier paragraphs")).map((row) => [row[HEADERS.ref], row[HEADERS.status]])).toEqual(
      statuses,
    );
  });

  it("is remembered without a name or a time of day", async () => {
    await openExample();
    await refreshedAs();
    const memory = await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("Quartile_Memory").load("value");
      await context.sync();
      return String(setting.value);
    });
    expect(Object.keys(JSON.parse(memory) as object).sort()).toEqual([
      "paragraphs",
      "published",
      "snapshot",
      "version",
    ]);
    expect(memory).not.toMatch(/\d{2}:\d{2}|\d{4}-\d{2}-\d{2}/);
  });
});

it("makes no sheet of earlier paragraphs before there are any", async () => {
  await openExample();
  await refreshedAs();
  expect(await sheetNames()).not.toContain("Earlier paragraphs");
});

describe("a report of its own", () => {
  it("has the indicators that name it and those that name none; the others' texts are kept", async () => {
    await openTables(
      exampleTables(3).map((table) =>
        table.name === "Indicators"
          ? {
              ...table,
              cells: table.cells.map((row, index) => [
                ...row,
                ["Reports", "Scrutiny", "Cabinet; Scrutiny", ""][index] ?? "",
              ]),
            }
          : table,
      ),
    );
    await refreshedAs();
    await write("X1", "For scrutiny alone.");
    const cabinet = await refreshedAs({ report: "cabinet" });
    expect(cabinet.indicators.map(({ ref }) => ref)).toEqual(["X2", "X3"]);
    expect(cabinet.changes.sinceLastRefresh).toEqual([]);
    expect((await rowsOf("Earlier paragraphs")).map((row) => row[HEADERS.text])).toEqual(["For scrutiny alone."]);
    expect(textOf(await refreshedAs({ report: "Scrutiny" }), "X1")).toBe("For scrutiny alone.");
    expect(await refreshAs({ report: "Council" })).toMatchObject({
      kind: "refused",
      findings: [
        {
          code: "unknown-report",
          advice: "Ask for Scrutiny or Cabinet, or name it in the Reports column of Indicators.",
        },
      ],
    });
  });
});
