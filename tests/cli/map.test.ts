import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HeadlessMap, mapFile, rangeLines } from "../../src/cli/headless-map";
import { readMapArguments } from "../../src/cli/map";
import { refreshFile } from "../../src/cli/headless-refresh";
import { otherShapeBook } from "../support/books";
import { AS_GIVEN } from "../support/other-shape";

const folder = mkdtempSync(join(tmpdir(), "quartile-map-"));
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  writeFileSync(at("in.xlsx"), await otherShapeBook());
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const INDICATORS = { table: "Indicators", sheet: "Register", address: "A1" } as const;
const OBSERVATIONS = { table: "Observations", sheet: "KPI data", address: "B2:G10" } as const;

const mapped = (...ranges: HeadlessMap["ranges"]) => mapFile({ workbook: at("in.xlsx"), out: at("out.xlsx"), ranges });

describe("the command line", () => {
  const read = (json: string) => readMapArguments([at("in.xlsx"), at("out.xlsx"), json]);

  it("asks for a list of ranges", () => {
    expect(read(JSON.stringify([INDICATORS, OBSERVATIONS]))).toEqual({
      workbook: at("in.xlsx"),
      out: at("out.xlsx"),
      ranges: [INDICATORS, OBSERVATIONS],
    });
  });

  it.each([
    ["Indicators", "The ranges are not JSON: "],
    ["{}", "The ranges are not a list such as [{"],
    ["[]", "The ranges are not a list such as [{"],
    ['["Indicators"]', "Range 1 is not an object with table, sheet and address."],
    ['[{"sheet": "Register", "address": "A1"}]', "Range 1 has no table. Name one of Indicators, Observations, "],
    ['[{"table": "Phrases", "sheet": "a", "address": "A1"}]', "Range 1 asks for a table “Phrases”, which cannot be "],
    ['[{"table": "Indicators", "address": "A1"}]', "Range 1 has no sheet."],
    ['[{"table": "Indicators", "sheet": "Register", "address": 3}]', "Range 1 has no address."],
    [JSON.stringify([INDICATORS, INDICATORS]), "Indicators is mapped twice. A table is read from one range."],
  ])("%s: %s", (json, message) => {
    expect(read(json)).toEqual(expect.stringContaining(message));
  });

  it("names a file that is not there, and never writes over the workbook", () => {
    expect(readMapArguments([])).toBe("Name a workbook, the file to write, and the ranges to map.");
    expect(readMapArguments(["nowhere.xlsx", "out.xlsx", "[]"])).toBe("There is no file nowhere.xlsx.");
    expect(readMapArguments([at("in.xlsx"), at("in.xlsx"), "[]"])).toBe(
      `${at("in.xlsx")} is the workbook itself. Name another file.`,
    );
    expect(readMapArguments([at("in.xlsx"), at("out.csv"), "[]"])).toContain("has to end in .xlsx");
  });
});

it("a refresh reads the copy as the owner's own tables", async () => {
  const outcome = await mapped(INDICATORS, OBSERVATIONS);
  expect(outcome).toMatchObject({
    kind: "written",
    ranges: [
      { at: { sheet: "Register", address: "A3:H6" }, unused: ["Lead"] },
      { at: { sheet: "KPI data", address: "B4:G10" }, unused: ["Measure title"] },
    ],
  });
  const refreshed = await refreshFile({
    workbook: at("out.xlsx"),
    period: null,
    report: null,
    wish: { kind: "refresh" },
    out: at("refreshed.xlsx"),
    facts: null,
    narratives: [],
    now: new Date(2025, 2, 4),
    onStep: () => undefined,
  });
  if (refreshed.kind !== "written") throw new Error(refreshed.kind);
  expect(refreshed.report.indicators.map(({ value }) => value?.display)).toEqual(AS_GIVEN);
  rmSync(at("out.xlsx"));
});

describe("nothing is written, whatever was mapped before it", () => {
  const outputs = () => readdirSync(folder).filter((name) => name.startsWith("out"));

  it("where the sheet is not there", async () => {
    const outcome = await mapped(INDICATORS, { ...OBSERVATIONS, sheet: "KPI" });
    expect(outcome).toMatchObject({ kind: "no-range", reason: "The workbook has no sheet “KPI”." });
    expect(outputs()).toEqual([]);
  });

  it("where the address is none", async () => {
    const outcome = await mapped({ ...INDICATORS, address: "the top" });
    expect(outcome).toMatchObject({
      kind: "no-range",
      reason: "“the top” is not the address of a cell or a range, such as A3 or A3:F20.",
    });
    expect(outputs()).toEqual([]);
  });

  it("where a column could not be matched, and what was found is told", async () => {
    const outcome = await mapped({ ...OBSERVATIONS, table: "Indicators" });
    if (outcome.kind !== "problems") throw new Error(outcome.kind);
    expect(outcome.findings.map(({ message }) => message)).toEqual(["No heading is chosen for Unit."]);
    expect(outcome.range).toMatchObject({
      matched: [
        { column: "Ref", heading: "KPI no." },
        { column: "Indicator", heading: "Measure title" },
      ],
      unused: ["Year", "Qtr", "Num", "Denom"],
    });
    expect(outputs()).toEqual([]);
  });

  it("where the file is no workbook", async () => {
    writeFileSync(at("text.xlsx"), "no workbook");
    const workbook = at("text.xlsx");
    await expect(mapFile({ workbook, out: at("out.xlsx"), ranges: [INDICATORS] })).rejects.toThrow("text.xlsx");
    expect(outputs()).toEqual([]);
  });
});

it("says of each range where it is, what was matched, and what was not used", () => {
  const matched = [{ column: "Ref", heading: "KPI no." }];
  const range = {
    table: "Indicators",
    at: { sheet: "Register", address: "A3:H6" },
    matched,
    unused: ["Lead"],
  } as const;
  expect(rangeLines(range)).toEqual(["Indicators: Register!A3:H6", "  Ref: “KPI no.”", "  Not used: “Lead”"]);
});
