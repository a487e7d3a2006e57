import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refreshFile } from "../../src/cli/headless-refresh";
import { dumpWorkbook, itWithOffice, throughLibreOffice, valuesOf, withCell } from "../support/office-tools";
import { refreshed, SAMPLE } from "../support/refreshing";
import { gridsOf } from "../support/tables";
import { openGrids } from "../support/workings";

const folder = mkdtempSync(join(tmpdir(), "quartile-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const WRITTEN = join(folder, "written.xlsx");
const [FIGURE, COMPUTED, LIVE, AGREEMENT] = [2, 7, 8, 9] as const;

beforeAll(async () => {
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
});

/** The rows of Workings as LibreOffice works them out once a cell holds another number. */
function workingsWith(name: string, sheet: string, address: string, value: number): readonly (readonly unknown[])[] {
  const changed = join(folder, `${name}.xlsx`);
  withCell(WRITTEN, changed, sheet, address, value);
  const rows = valuesOf(throughLibreOffice(changed, join(folder, name)), "Workings");
  return rows.slice(rows.findIndex(([first]) => first === "Ref") + 1);
}

/** The rows whose live formula looks at a cell, itself or within a range down its column. */
function dependents(sheet: string, address: string): readonly string[] {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const cells = dumpWorkbook(WRITTEN).sheets.Workings?.cells ?? {};
  const reference = new RegExp(`${sheet}!\\$${column}\\$(\\d+)(?::\\$${column}\\$(\\d+))?`, "g");
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
    const held = Number(valuesOf(WRITTEN, "Observations")[2]?.[2]);
    const rows = workingsWith("same", "Observations", "C3", held);
    const checked = rows.filter((row) => !String(row[AGREEMENT]).startsWith("Not checked"));
    expect(checked.length).toBeGreaterThan(140);
    for (const row of checked)
      expect([nameOf(row), row[COMPUTED], row[AGREEMENT]]).toEqual([nameOf(row), row[COMPUTED], "Agrees"]);
  });
});

describe.each([
  { what: "a numerator", sheet: "Observations", address: "C3", value: 150 },
  { what: "England's figure", sheet: "Benchmarks", address: "F2", value: 20 },
  { what: "a figure of the year before", sheet: "'Annual figures'", address: "M2", value: 20 },
])("$what that changes", ({ what, sheet, address, value }) => {
  itWithOffice("stops just what comes from it from agreeing", () => {
    const name = sheet.replace(/'/g, "");
    const rows = workingsWith(what.replace(/\W/g, ""), name, address, value);
    const stopped = rows.filter((row) => row[AGREEMENT] === "Does not agree").map(nameOf);
    expect(stopped.length).toBeGreaterThan(1);
    expect(stopped).toEqual(dependents(sheet, address));
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
    const written = join(folder, "range.xlsx");
    writeFileSync(written, await excel.save());
    const changed = join(folder, "range-changed.xlsx");
    withCell(written, changed, "Observations", "C2", 45);
    const rows = valuesOf(throughLibreOffice(changed, join(folder, "range")), "Workings");
    const found = rows.filter((row) => ["Gap to target", "Figure, Q3 2024/25"].includes(String(row[FIGURE])));
    expect(found.map((row) => [row[0], row[COMPUTED], row[LIVE], row[AGREEMENT]])).toEqual([
      ["X1", 0.75, 0.45, "Does not agree"],
      ["X1", 5, -15, "Does not agree"],
      ["X2", 0, 0, "Agrees"],
    ]);
  });
});
