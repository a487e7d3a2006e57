import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refreshFile } from "../../src/cli/headless-refresh";
import { readPackage } from "../support/embedded-package";
import { type DumpedSheet, dumpWorkbooks, hasOffice, itWithOffice, throughLibreOffice } from "../support/office-tools";
import { SAMPLE } from "../support/refreshing";

const folder = mkdtempSync(join(tmpdir(), "quartile-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function refreshTo(name: string, from: string, now: Date): Promise<string> {
  const out = join(folder, name);
  const outcome = await refreshFile({
    workbook: from,
    period: null,
    report: null,
    wish: { kind: "refresh" },
    out,
    facts: `${out}.json`,
    narratives: [],
    now,
    onStep: () => undefined,
  });
  expect(outcome.kind).toBe("written");
  return out;
}

/** Every part of the file, as it is stored. */
const partsOf = (path: string): Record<string, string> =>
  Object.fromEntries(readPackage(new Uint8Array(readFileSync(path))));

/** LibreOffice joins ranges with its own sign, and writes that into .xlsx files too. */
const withCommas = (cells: DumpedSheet["cells"]): DumpedSheet["cells"] =>
  Object.fromEntries(
    Object.entries(cells).map(([address, [value, format]]) => [
      address,
      [typeof value === "string" && value.startsWith("=") ? value.replace(/~/g, ",") : value, format],
    ]),
  );

const NOON = new Date(2025, 2, 4, 12, 0);
const OURS = ["Dashboard", "Narrative", "Quartile profile", "Trends", "Trend figures", "Workings"];

describe("the written workbook, seen by an independent reader", () => {
  let first: string;
  beforeAll(async () => {
    if (hasOffice) first = await refreshTo("first.xlsx", SAMPLE, NOON);
  });

  itWithOffice("has its tables, names, print titles and conditional formats, and no merged cells", () => {
    const [{ sheets, names }] = dumpWorkbooks(first);
    expect(sheets.Dashboard).toMatchObject({
      tables: { QuartileDashboard: "A10:O40" },
      merged: [],
      printTitleRows: "10:10",
      orientation: "landscape",
      paperSize: "9",
      fitToWidth: true,
      freeze: "A11",
    });
    expect(sheets.Narrative).toMatchObject({
      tables: { QuartileNarrative: "A5:I28" },
      merged: [],
      printTitleRows: "5:5",
      orientation: "landscape",
    });
    expect(names).toMatchObject({
      Quartile_Dashboard: "Dashboard!$A$1:$O$40",
      Quartile_Narrative: "Narrative!$A$1:$I$28",
    });
    expect(sheets.Dashboard?.conditionalFormats.length).toBeGreaterThan(3);
    expect(Object.fromEntries(OURS.map((name) => [name, sheets[name]?.charts]))).toEqual({
      Dashboard: 0,
      Narrative: 0,
      "Quartile profile": 1,
      Trends: 9,
      "Trend figures": 0,
      Workings: 0,
    });
    for (const name of OURS) expect([name, sheets[name]?.merged]).toEqual([name, []]);
  });

  itWithOffice("leaves the input sheets unchanged, cell for cell", () => {
    const [before, after] = dumpWorkbooks(SAMPLE, first);
    const inputs = Object.fromEntries(Object.entries(after.sheets).filter(([name]) => !OURS.includes(name)));
    expect(inputs).toEqual(before.sheets);
  });

  itWithOffice(
    "is the same after LibreOffice opens and saves it: values, formulas, formats, tables, names, print titles",
    () => {
      const [ours, theirs] = dumpWorkbooks(first, throughLibreOffice(first, join(folder, "saved")));
      expect(Object.keys(theirs.sheets)).toEqual(Object.keys(ours.sheets));
      for (const [name, sheet] of Object.entries(ours.sheets)) {
        const { cells, tables, printTitleRows, merged } = theirs.sheets[name] ?? {
          cells: {},
          tables: {},
          printTitleRows: null,
          merged: [],
        };
        expect({ name, cells: withCommas(cells), tables, printTitleRows, merged }).toEqual({
          name,
          cells: sheet.cells,
          tables: sheet.tables,
          printTitleRows: sheet.printTitleRows,
          merged: [],
        });
      }
      expect(theirs.names).toMatchObject(ours.names);
    },
  );

  itWithOffice("changes in nothing but the time stamp when it is refreshed again from the saved file", async () => {
    const second = await refreshTo("second.xlsx", first, NOON);
    const later = await refreshTo("later.xlsx", second, new Date(2025, 2, 5, 9, 30));
    const [once, twice, afterwards] = dumpWorkbooks(first, second, later);
    expect(twice).toEqual(once);
    expect(partsOf(second)).toEqual(partsOf(first));
    const changed = OURS.flatMap((name) =>
      Object.entries(afterwards.sheets[name]?.cells ?? {})
        .filter(([address, cell]) => JSON.stringify(cell) !== JSON.stringify(once.sheets[name]?.cells[address]))
        .map(([address]) => `${name}!${address}`),
    );
    expect(changed).toEqual(OURS.map((name) => `${name}!A3`));
    expect(readFileSync(`${second}.json`, "utf8")).toBe(readFileSync(`${first}.json`, "utf8"));
  });
});
