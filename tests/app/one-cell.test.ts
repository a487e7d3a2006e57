import { putBack } from "../../src/app/put-back";
import { readPackage } from "../support/embedded-package";
import { refreshedAs } from "../support/authoring";
import { inExcel, openTables, refreshed, refreshNow, sheetNames, sheetValues } from "../support/refreshing";
import { TABLES } from "../support/tables-of-one-cell";
import type { InputTable } from "../../src/cli/sample-tables";
import type { EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";

interface Tried {
  readonly what: string;
  readonly value: string | number;
  readonly format?: string;
}

const CELLS: readonly Tried[] = [
  { what: "the largest number", value: 1e308 },
  { what: "a number of 201 digits", value: -1e200 },
  { what: "a number no digit of which is seen", value: 1e-300 },
  { what: "a number that is no date, as a date", value: 150_000_000, format: "dd/mm/yyyy" },
  { what: "a number before all dates, as a date", value: -5, format: "dd/mm/yyyy" },
  { what: "a text as long as a cell holds", value: "n".repeat(32_767) },
  { what: "two thousand digits", value: "9".repeat(2_000) },
  { what: "a word of the programming language", value: "__proto__" },
  { what: "another word of it", value: "constructor" },
  { what: "control characters", value: "a\u0001b\u000Bc\uFFFFd\uD800e" },
  { what: "an Excel error", value: "#REF!" },
];

interface Place {
  readonly sheet: string;
  readonly row: number;
  /** The first column that is put to the test. */
  readonly from: number;
}

/**
 * What is tried at once: cells of rows that are still read, the cells by which rows are read, and other rows. The Current
 * period is obeyed or refused: a report of another period would be another report.
 */
const PLACES: readonly (readonly Place[])[] = [
  [
    { sheet: "Settings", row: 3, from: 1 },
    { sheet: "Settings", row: 4, from: 1 },
    { sheet: "Settings", row: 6, from: 0 },
    { sheet: "Indicators", row: 2, from: 1 },
    { sheet: "Observations", row: 10, from: 2 },
    { sheet: "Comparators", row: 1, from: 2 },
    { sheet: "Commentary", row: 1, from: 3 },
  ],
  [
    { sheet: "Settings", row: 2, from: 1 },
    { sheet: "Settings", row: 5, from: 1 },
    { sheet: "Observations", row: 10, from: 1 },
    { sheet: "Comparators", row: 1, from: 0 },
    { sheet: "Commentary", row: 1, from: 1 },
    { sheet: "Phrases", row: 1, from: 0 },
  ],
  [
    { sheet: "Observations", row: 9, from: 2 },
    { sheet: "Phrases", row: 1, from: 1 },
  ],
];

function cellsOf(sheet: string): InputTable["cells"] {
  return TABLES.find((table) => table.sheet === sheet)?.cells ?? [];
}

async function fill({ sheet, row, from }: Place, value: string | number, format = "General"): Promise<void> {
  const width = (cellsOf(sheet)[row] ?? []).length - from;
  await inExcel((context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, from, 1, width);
    range.numberFormat = [Array<string>(width).fill(format)];
    range.values = [Array<string | number>(width).fill(typeof value === "string" ? `'${value}` : value)];
  });
}

async function restore({ sheet, row, from }: Place): Promise<void> {
  const cells = (cellsOf(sheet)[row] ?? []).slice(from);
  await inExcel((context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, from, 1, cells.length);
    range.numberFormat = [Array<string>(cells.length).fill("General")];
    range.values = [[...cells]];
  });
}

const MALFORMED = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/; // eslint-disable-line no-control-regex -- what XML forbids

async function expectWellFormed(excel: EmbeddedExcel): Promise<void> {
  const parts = [...readPackage(await excel.save())].filter(([part]) => part.endsWith(".xml"));
  expect(parts.filter(([, text]) => MALFORMED.test(text)).map(([part]) => part)).toEqual([]);
}

describe("no cell stops a refresh: all that does not come of it is written", () => {
  it.each(CELLS)("$what, wherever it stands", async ({ value, format }) => {
    const excel = await openTables(TABLES);
    for (const places of PLACES) {
      for (const place of places) await fill(place, value, format);
      const report = await refreshed();
      const sound = report.indicators.find(({ ref }) => ref === "X1");
      expect([places, sound?.value?.display]).toEqual([places, "44.0%"]);
      expect(JSON.stringify(await sheetValues("Dashboard"))).toContain("X1");
      for (const { message } of report.findings) expect(message.length).toBeLessThanOrEqual(1000);
      for (const place of places) await restore(place);
    }
    await expectWellFormed(excel);
  });

  it("a Current period that is none refuses it, in words that a pane holds, and nothing is written", async () => {
    await openTables(TABLES);
    for (const { value, format } of CELLS) {
      await fill({ sheet: "Settings", row: 1, from: 1 }, value, format);
      const outcome = await refreshNow();
      expect(outcome).toMatchObject({ kind: "refused", findings: [{ code: "unknown-period", severity: "error" }] });
      expect(outcome.kind === "refused" && outcome.findings[0]?.message.length).toBeLessThanOrEqual(1000);
    }
    expect(await sheetNames()).not.toContain("Dashboard");
  });

  it.each(CELLS.filter(({ value }) => typeof value === "string" && value.length < 100))(
    "$what as a Ref",
    async ({ value }) => {
      await openTables(
        TABLES.map((table) => ({
          ...table,
          cells: table.cells.map((row) => row.map((cell) => (cell === "X2" ? value : cell))),
        })),
      );
      await refreshed();
      const report = await refreshedAs({ wish: { kind: "publish" } });
      const trimmed = report.indicators.find(({ ref }) => ref !== "X1");
      expect([trimmed?.value?.display, trimmed?.comparisons[0]?.previous?.display]).toEqual(["44.0%", "43.0%"]);
      expect(report.changes.sinceLastRefresh).toEqual([]);
      await refreshed();
    },
  );

  it("a text that no cell holds is cut, and told with its cell", async () => {
    const excel = await openTables(TABLES);
    const note = "n".repeat(20_000);
    await fill({ sheet: "Indicators", row: 2, from: 17 }, note);
    await fill({ sheet: "Observations", row: 10, from: 9 }, note);
    const report = await refreshed();
    const cut = report.findings.filter(({ code }) => code === "text-cut");
    expect(cut).toHaveLength(1);
    expect(cut[0]?.message).toMatch(/^The text in (?:Dashboard|Narrative)![A-Z]+\d+/);
    const { sheet, address } = cut[0]?.source ?? { sheet: "", address: "" };
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
      await context.sync();
      return String((range.values as unknown[][])[0]?.[0]);
    });
    expect(shown).toHaveLength(32_767);
    expect(shown.endsWith("… (cut here: a cell holds no more)")).toBe(true);
    await expectWellFormed(excel);
  });

  it("a unit per more than can be counted is a word like any other", async () => {
    await openTables(TABLES);
    await fill({ sheet: "Indicators", row: 2, from: 2 }, `per ${"9".repeat(400)}`);
    expect((await refreshed()).indicators[0]?.value?.display).toBe("44.0%");
  });

  it("a figure as long as a number can be has a column that Excel takes", async () => {
    await openTables(TABLES);
    await fill({ sheet: "Indicators", row: 2, from: 2 }, "days of a unit whose name goes on ".repeat(40));
    const report = await refreshed();
    expect(report.indicators[1]?.value?.display).toContain("days of a unit");
  });
});

describe("what another hand left in our settings is no more than absent", () => {
  const plan = { values: [], table: null };
  it.each<[string, string, unknown]>([
    ["a dashboard without its cells", "Quartile_Dashboards", { last: plan, before: plan }],
    ["a dashboard of another version", "Quartile_Dashboards", { version: 99, last: { values: "?" }, before: 5 }],
    ["a list", "Quartile_Dashboards", []],
    ["cells beside a row that are none", "Quartile_Dashboard_Moving", { X1: { Owner: null }, X2: null }],
    ["cells beside a row without a look", "Quartile_Dashboard_Beside", { X9: { Owner: { input: "A" } } }],
    ["what was written, as something else", "Quartile_Dashboard_Written", { rows: [null], lines: "?", keys: {} }],
    ["a memory of another shape", "Quartile_Memory", { version: 1, snapshot: 5, paragraphs: [], published: {} }],
  ])("%s", async (_what, name, value) => {
    await openTables(TABLES);
    await refreshed();
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Dashboard").getRange("R10").values = [["Owner"]];
      context.workbook.settings.add(name, JSON.stringify(value));
    });
    expect((await refreshed()).indicators[0]?.value?.display).toBe("44.0%");
    const back = await putBack({
      now: new Date(2025, 2, 5, 12, 0),
      onStep: () => undefined,
      isCancelled: () => false,
      overHandChanges: "write",
    });
    expect(["put-back", "refused"]).toContain(back.kind);
    expect((await refreshed()).indicators[0]?.value?.display).toBe("44.0%");
  });
});
