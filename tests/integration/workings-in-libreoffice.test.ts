import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refreshFile } from "../../src/cli/headless-refresh";
import {
  allThroughLibreOffice,
  type CellChange,
  type DumpedWorkbook,
  dumpWorkbooks,
  hasOffice,
  itWithOffice,
  savedAgain,
  type SheetValues,
  throughLibreOffice,
  valuesOf,
  writeChanged,
} from "../support/office-tools";
import { refreshed, SAMPLE } from "../support/refreshing";
import { gridsOf, tableOf } from "../support/tables";
import { openGrids } from "../support/workings";

const folder = mkdtempSync(join(tmpdir(), "quartile-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const WRITTEN = join(folder, "written.xlsx");
const SAVED = join(folder, "saved");
const [FIGURE, COMPUTED, LIVE, AGREEMENT] = [2, 7, 8, 9] as const;

interface Changed extends CellChange {
  readonly what: string;
}

const change = (what: string, sheet: string, address: string, value: number): Changed => ({
  ...{ what, sheet, address, value },
  out: join(folder, `${what.replace(/\W/g, "-")}.xlsx`),
});

// What the cell holds, so that only LibreOffice is another.
const UNCHANGED = change("no cell", "Observations", "C3", 284);
const CHANGES = [
  change("a numerator", "Observations", "C3", 150),
  change("England's figure", "Benchmarks", "F2", 20),
  change("a figure of the year before", "Annual figures", "M2", 20),
];

let written: DumpedWorkbook;

beforeAll(async () => {
  if (!hasOffice) return;
  await refreshFile({
    workbook: SAMPLE,
    period: null,
    report: null,
    wish: { kind: "refresh" },
    out: WRITTEN,
    facts: null,
    narratives: [],
    now: new Date(2025, 2, 4, 12, 0),
    onStep: () => undefined,
  });
  [written] = dumpWorkbooks(WRITTEN);
  const all = [UNCHANGED, ...CHANGES];
  writeChanged(WRITTEN, all);
  await allThroughLibreOffice(
    all.map(({ out }) => out),
    SAVED,
  );
});

/** The rows of Workings as LibreOffice works them out from a changed workbook. */
function workingsOf({ out }: CellChange): SheetValues {
  const [rows] = valuesOf("Workings", savedAgain(out, SAVED));
  return rows.slice(rows.findIndex(([first]) => first === "Ref") + 1);
}

/** The rows whose live formula looks at a cell, itself or within a range down its column. */
function dependents({ sheet, address }: CellChange): readonly string[] {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const cells = written.sheets.Workings?.cells ?? {};
  const reference = new RegExp(
    `${sheet.includes(" ") ? `'${sheet}'` : sheet}!\\$${column}\\$(\\d+)(?::\\$${column}\\$(\\d+))?`,
    "g",
  );
  return Object.entries(cells)
    .filter(([place, [formula]]) => /^I\d+$/.test(place) && String(formula).startsWith("="))
    .filter(([, [formula]]) =>
      [...String(formula).matchAll(reference)].some(
        ([, from, to = from]) => Number(from) <= Number(row) && Number(row) <= Number(to),
      ),
    )
    .map(([place]) => String(cells[place.replace("I", "A")]?.[0]) + " " + String(cells[place.replace("I", "C")]?.[0]));
}

const nameOf = (row: readonly unknown[]): string => `${String(row[0])} ${String(row[FIGURE])}`;

describe("LibreOffice works the Workings out from the input cells", () => {
  itWithOffice("and agrees with every figure that was worked out", () => {
    const { sheet, address, value } = UNCHANGED;
    expect(written.sheets[sheet]?.cells[address]?.[0]).toBe(value);
    const rows = workingsOf(UNCHANGED);
    const checked = rows.filter((row) => !String(row[AGREEMENT]).startsWith("Not checked"));
    expect(checked.length).toBeGreaterThan(140);
    for (const row of checked)
      expect([nameOf(row), row[COMPUTED], row[AGREEMENT]]).toEqual([nameOf(row), row[COMPUTED], "Agrees"]);
  });
});

describe.each(CHANGES)("$what that changes", (changed) => {
  itWithOffice("stops just what comes from it from agreeing", () => {
    const rows = workingsOf(changed);
    const stopped = rows.filter((row) => row[AGREEMENT] === "Does not agree").map(nameOf);
    expect(stopped.length).toBeGreaterThan(1);
    expect(stopped).toEqual(dependents(changed));
    expect(rows.filter((row) => row[LIVE] === "#NAME?")).toEqual([]);
  });
});

// The value of 75, 5 above the range, is changed to 45, 15 below it.
describe("a target range of words, and a figure of 0", () => {
  itWithOffice("are worked out by LibreOffice as by us", async () => {
    const excel = await openGrids(
      gridsOf({
        indicators: [{ Target: "60 to 70" }, { Ref: "X2", Unit: "number" }],
        observations: [{ Value: 75 }, { Ref: "X2", Value: 0 }],
      }),
    );
    await refreshed();
    const range = join(folder, "range.xlsx");
    writeFileSync(range, await excel.save());
    const changed = change("range changed", "Observations", "C2", 45);
    writeChanged(range, [changed]);
    const [rows] = valuesOf("Workings", throughLibreOffice(changed.out, SAVED));
    const found = rows.filter((row) => ["Gap to target", "Figure, Q3 2024/25"].includes(String(row[FIGURE])));
    expect(found.map((row) => [row[0], row[COMPUTED], row[LIVE], row[AGREEMENT]])).toEqual([
      ["X1", 0.75, 0.45, "Does not agree"],
      ["X1", 5, -15, "Does not agree"],
      ["X2", 0, 0, "Agrees"],
    ]);
  });
});

// 12 of 19 is 24 of 38, and 63.1578…%: two others share it.
describe("a place among quotients that nobody rounded", () => {
  itWithOffice("is worked out by LibreOffice as by us", async () => {
    const codes = ["18", "03", "07", "08", "11", "12", "13", "14"].map((end) => `E100000${end}`);
    const quotients = [(100 * 12) / 19, (100 * 24) / 38, 200 / 3, 100 / 3, (100 * 36) / 57, 55, 65, 75];
    const excel = await openGrids(
      gridsOf({
        indicators: [{ Benchmark: "Share", Decimals: 1 }],
        observations: [{ Numerator: 12, Denominator: 19 }],
        others: [
          tableOf("Settings", [{ Setting: "Area code", Value: codes[0] ?? "" }]),
          tableOf(
            "Benchmarks",
            quotients.map((Value, index) => ({
              ...{ Benchmark: "Share", Year: "2022/23", "Area code": codes[index] ?? "", Value },
            })),
          ),
        ],
      }),
    );
    await refreshed();
    const file = join(folder, "quotients.xlsx");
    writeFileSync(file, await excel.save());
    const unchanged = change("no quotient", "Observations", "C2", 12);
    writeChanged(file, [unchanged]);
    const [rows] = valuesOf("Workings", throughLibreOffice(unchanged.out, SAVED));
    const placing = rows.filter((row) => /Quartile|cut|Median|Rank/.test(String(row[FIGURE])));
    expect(placing.map((row) => [row[FIGURE], row[AGREEMENT]])).toEqual(placing.map((row) => [row[FIGURE], "Agrees"]));
    expect(placing.find((row) => row[FIGURE] === "Rank, shared with")?.[LIVE]).toBe(2);
  });
});
