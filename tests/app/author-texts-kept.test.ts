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
import { inExcel } from "../support/refreshing";

describe("what was published", () => {
  it("is told apart from a draft that has changed since, and is kept", async () => {
    await openExample();
    await refreshedAs({ wish: { kind: "publish" } });
    const said = paragraphOf(await refreshedAs(), "X1").text;
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 49);
    const report = await refreshedAs();
    expect(statusOf(report, "X1")).toContain("differs from what was published");
    expect(statusOf(report, "X2")).toBe("Published");
    expect((await rowsOf("Earlier paragraphs")).map((row) => row[HEADERS.text])).toContain(said);
    const rows = await rowsOf("Earlier paragraphs");
    await refreshedAs();
    expect(await rowsOf("Earlier paragraphs")).toEqual(rows);
  });
});

it("keeps a text that fills its cell, and quotes it next time as far as a cell takes it", async () => {
  await openExample();
  await refreshedAs({ period: "Q1 2025/26" });
  const long = "word ".repeat(6553) + "an";
  expect(long).toHaveLength(32_767);
  await write("X1", long);
  await refreshedAs({ period: "Q1 2025/26" });
  const next = await refreshedAs({ period: "Q2 2025/26" });
  expect(paragraphOf(next, "X1").own?.lastTime?.text).toBe(long);
  expect(textOf(await refreshedAs({ period: "Q1 2025/26" }), "X1")).toBe(long);
});

it("says so where figures of a paragraph are to be updated that the report has not got", async () => {
  await openExample();
  const { findings } = await refreshedAs({ wish: { kind: "update-figures", of: ["X1", "NOPE"] } });
  expect(findings.filter(({ code }) => code === "unknown-paragraph").map(({ message }) => message)).toEqual([
    "This report has no paragraph “NOPE”, so no figure was updated there.",
  ]);
});

it("keeps aside what it cannot read of the last refresh", async () => {
  await openExample();
  await inExcel((context) => {
    context.workbook.settings.add("Quartile_Memory", '{"version":99}');
  });
  await refreshedAs();
  const aside = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("Quartile_Memory_Unread").load("value");
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
  expect(aside).toBe('{"version":99}');
});
