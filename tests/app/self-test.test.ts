import { HEADER_ROW } from "../../src/core/dashboard/dashboard-heading";
import { firstOf } from "../support/first-figures";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recordSelfTest, recordText } from "../../src/cli/record-self-test";
import type { Difference } from "../../src/core/self-test/differences";
import { selfTestText } from "../../src/core/self-test/self-test-text";
import type { Workbook } from "../../src/embedded-excel/model/workbook/workbook";
import type { Worksheet } from "../../src/embedded-excel/model/sheet/worksheet";
import { inExcel } from "../support/refreshing";
import { behind, foundBy, leftByRun, openBlank, runWith } from "../support/self-testing";

const ROOT = join(__dirname, "../..");

it("is held against what the embedded Excel makes of the sample today: else run npm run self-test-record", async () => {
  const record = recordText(await recordSelfTest(join(ROOT, "assets/samples/leicestershire-q3-2024-25")));
  const kept = readFileSync(join(ROOT, "src/core/self-test/recorded.json"), "utf8");
  // A whole record says nothing in a test's output.
  const [first] = record.split("\n").filter((line, index) => line !== kept.split("\n")[index]);
  expect(first).toBeUndefined();
  expect(record).toHaveLength(kept.length);
});

it("finds no difference in the embedded Excel, and reads every sheet but the probes'", async () => {
  openBlank();
  const outcome = await runWith();
  expect(foundBy(outcome)).toEqual([]);
  expect(leftByRun(outcome).sheets).toHaveLength(15);
});

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.worksheets.list().find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

interface Planted {
  readonly what: string;
  readonly plant: (sheet: (name: string) => Worksheet, workbook: Workbook) => void;
  readonly difference: Difference;
}

const at = (sheet: string, address: string) => ({ sheet, address });

// Each planted by hand; what is expected is what the sample's published figures and the plans say.
const PLANTED: readonly Planted[] = [
  {
    what: "a figure",
    plant: (sheet) => (sheet("Dashboard").getRange(firstOf("F")).values = [[0.5]]),
    difference: {
      aspect: "value",
      what: "Value",
      source: at("Dashboard", firstOf("F")),
      expected: "0.907",
      found: "0.5",
    },
  },
  {
    what: "a formula that comes to another result",
    plant: (sheet) => (sheet("Observations").getRange("C3").values = [[285]]),
    difference: {
      aspect: "value",
      what: "Value",
      source: at("Observations", "C3"),
      expected: "284",
      found: "285",
    },
  },
  {
    what: "a number format",
    plant: (sheet) => (sheet("Dashboard").getRange(firstOf("E")).numberFormat = [["0%"]]),
    difference: {
      aspect: "format",
      what: "Number format",
      source: at("Dashboard", firstOf("E")),
      expected: "0.0%",
      found: "0%",
    },
  },
  {
    what: "what a cell shows",
    plant: (sheet) => (sheet("Dashboard").getRange(firstOf("E")).numberFormat = [["0%"]]),
    difference: {
      aspect: "text",
      what: "Shown",
      source: at("Dashboard", firstOf("E")),
      expected: "92.7%",
      found: "93%",
    },
  },
  {
    what: "a column's width",
    plant: (sheet) => (sheet("Workings").getRange("A1").format.columnWidth = 21),
    difference: {
      aspect: "width",
      what: "Column A",
      source: at("Workings", "A1"),
      expected: expect.any(String) as string,
      found: "21",
    },
  },
  {
    what: "a row's height",
    plant: (sheet) => (sheet("Trends").getRange("A4").format.rowHeight = 300),
    difference: {
      aspect: "height",
      what: "Row 4",
      source: at("Trends", "A4"),
      expected: expect.any(String) as string,
      found: "300",
    },
  },
  {
    what: "frozen rows",
    plant: (sheet) => {
      sheet("Dashboard").freezePanes.unfreeze();
    },
    difference: {
      aspect: "view",
      what: "Frozen",
      source: at("Dashboard", "A1"),
      expected: `1:${HEADER_ROW + 1}`,
      found: "none",
    },
  },
  {
    what: "a way of printing",
    plant: (sheet) => (sheet("Narrative").pageLayout.orientation = "Portrait"),
    difference: {
      aspect: "print",
      what: "Orientation",
      source: at("Narrative", "A1"),
      expected: "Landscape",
      found: "Portrait",
    },
  },
  {
    what: "a table that is gone",
    plant: (sheet) => sheet("Workings").tables.list()[0]?.convertToRange(),
    difference: {
      aspect: "table",
      what: "QuartileWorkings: style",
      source: null,
      expected: "TableStyleLight1",
      found: "nothing",
    },
  },
  {
    what: "conditional formats that are gone",
    plant: (sheet) => {
      sheet("Workings").getRange("A6:J166").conditionalFormats.clearAll();
    },
    difference: {
      aspect: "look",
      what: "Conditional formats",
      source: at("Workings", "A1"),
      expected: "3",
      found: "0",
    },
  },
  {
    what: "a chart's title",
    plant: (sheet) => {
      const chart = sheet("Quartile profile").charts.list()[0];
      if (chart !== undefined) chart.title.text = "Chart 1";
    },
    difference: {
      aspect: "chart",
      what: "Quartile profile: title",
      source: at("Quartile profile", "A1"),
      expected: expect.any(String) as string,
      found: "Chart 1",
    },
  },
  {
    what: "a name that lies elsewhere",
    plant: (_, { names }) => {
      const name = names.list().find((one) => one.name === "Quartile_Dashboard");
      if (name !== undefined) name.formula = "=Dashboard!$A$1";
    },
    difference: {
      aspect: "name",
      what: "Quartile_Dashboard",
      source: null,
      expected: "=Dashboard!$A$1:$O$40",
      found: "=Dashboard!$A$1",
    },
  },
  {
    what: "a setting that was not kept whole",
    plant: (_, { settings }) => {
      const setting = settings.list().find(({ key }) => key === "Quartile_Memory");
      if (setting !== undefined) setting.value = "cut";
    },
    difference: {
      aspect: "name",
      what: "Setting Quartile_Memory",
      source: null,
      expected: expect.any(String) as string,
      found: expect.stringMatching(/^3 characters/) as string,
    },
  },
];

describe("once the sample is laid out and refreshed, and what is planted is elsewhere than it was recorded", () => {
  let found: readonly Difference[] = [];
  // One run for all that is planted: none of it lies where another does.
  beforeAll(async () => {
    const workbook = behind(openBlank());
    const outcome = await runWith({
      reading: () => {
        for (const { plant } of PLANTED) plant((name) => sheetOf(workbook, name), workbook);
      },
    });
    found = foundBy(outcome);
  });

  it.each(PLANTED)("names $what, with its place, what was expected and what was found", ({ difference }) => {
    expect(found).toContainEqual(difference);
  });

  it("tells of a live formula that agrees no more when an input is another, in the row of that figure", () => {
    expect(found.filter(({ source }) => source?.sheet === "Workings")).toContainEqual(
      expect.objectContaining({ expected: "Agrees", found: expect.stringMatching(/^Does not agree/) as string }),
    );
  });
});

it("tells the developers of Excel and of the sample, and nothing of the workbook's own", async () => {
  openBlank();
  await inExcel(({ workbook }) => {
    workbook.worksheets.getFirst().name = "Own notes";
    workbook.worksheets.getFirst().getRange("A1").values = [["Confidential"]];
  });
  const outcome = await runWith();
  if (outcome.kind !== "compared") throw new Error(outcome.kind);
  const text = selfTestText(outcome.report);
  expect(text).toContain("Differences: 0");
  expect(text).toContain("Calculation: Automatic");
  expect(text).toMatch(/=ROUND\(2\.675,2\): 2\.68 \| 2\.68 \| 2\.68/);
  expect(text).not.toMatch(/Own notes|Confidential/);
});
