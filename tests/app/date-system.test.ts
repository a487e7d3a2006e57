import { readSettingFields } from "../../src/app/settings";
import { connect, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import { openCountedFrom1904 } from "../support/counted-from-1904";
import { displays, lay, map, type Cells } from "../support/other-shape";
import { inExcel, openTables, refreshed } from "../support/refreshing";

const SYSTEMS = [
  { counts: "1900", open: () => openTables([]) },
  { counts: "1904", open: openCountedFrom1904 },
];

const INDICATORS: Cells = [
  ["Ref", "Indicator", "Unit", "Polarity", "Basis", "Compare with", "Baseline"],
  ["X1", "Example measure 1", "number", "high is good", "in quarter", "baseline", "31/03/2024"],
];
const SETTINGS: Cells = [
  ["Setting", "Value"],
  ["Current period", "31/12/2024"],
  ["Report date", "15/01/2025"],
  ["First paragraph number", 7],
];
const COMMENTARY: Cells = [
  ["Ref", "Period", "Text"],
  ["X1", "31/12/2024", "Of the third quarter."],
  ["X1", "31/03/2025", "Of the fourth quarter."],
];
const LONG: Cells = [
  ["Ref", "Period", "Value"],
  ["X1", "31/03/2024", 45_000],
  ["X1", "30/09/2024", 46_000],
  ["X1", "31/12/2024", 47_000],
  ["X1", "31/03/2025", 48_000],
];
const WIDE: Cells = [
  ["Ref", "31/03/2024", "30/09/2024", "31/12/2024", "31/03/2025"],
  ["X1", 45_000, 46_000, 47_000, 48_000],
];

const sheetsOf = (tables: Readonly<Record<string, Cells>>): Promise<void> =>
  inExcel(({ workbook }) => {
    for (const [name, cells] of Object.entries(tables)) lay(workbook.worksheets.add(name), cells);
  });

// Q3 2024/25 by the dates as they are typed and shown; numbers of five digits are figures, and stay what they are.
describe.each(SYSTEMS)("dates of a workbook that counts from $counts are those that it shows:", ({ open }) => {
  beforeEach(async () => {
    await open();
  });

  const figures = async () => {
    const report = await refreshed();
    const [indicator] = report.indicators;
    const text = report.paragraphs.map((paragraph) => paragraph.text).join(" ");
    return {
      period: report.period,
      value: indicator?.value?.display,
      since: text.includes("March 2024") || text.includes("Quarter 4 2023/24"),
      comment: /Of the (\w+) quarter/.exec(text)?.[1],
      errors: report.findings.filter(({ severity }) => severity !== "note"),
    };
  };
  const RIGHT = { period: "Q3 2024/25", value: "47,000", since: true, comment: "third", errors: [] };

  it("periods, the baseline, settings and comments", async () => {
    await sheetsOf({ Indicators: INDICATORS, Observations: LONG, Settings: SETTINGS, Commentary: COMMENTARY });
    expect(await figures()).toEqual(RIGHT);
    const fields = await readSettingFields();
    expect(fields.ok && fields.value?.find(({ name }) => name === "Report date")?.value).toBe("15/01/2025");
  });

  it("headings of a column a period", async () => {
    await sheetsOf({ Indicators: INDICATORS, Observations: WIDE, Settings: SETTINGS, Commentary: COMMENTARY });
    expect(await figures()).toEqual(RIGHT);
  });

  it("periods that have lost their format, and nothing else", async () => {
    await sheetsOf({ Indicators: INDICATORS, Observations: LONG, Settings: SETTINGS, Commentary: COMMENTARY });
    await inExcel(({ workbook }) => {
      for (const address of ["Observations!B2:B5", "Settings!B2:B3", "Commentary!B2:B3", "Indicators!G2"]) {
        const [sheet = "", cells = ""] = address.split("!");
        workbook.worksheets.getItem(sheet).getRange(cells).numberFormat = [["General"]];
      }
    });
    expect(await figures()).toEqual(RIGHT);
  });

  it.each(["General", "0"])("headings of a column a period that have lost their format: %s", async (format) => {
    await sheetsOf({ Indicators: INDICATORS, Observations: WIDE, Settings: SETTINGS, Commentary: COMMENTARY });
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem("Observations").getRange("B1:E1").numberFormat = [[format]];
    });
    expect(await figures()).toEqual(RIGHT);
  });

  it.each([
    { shape: "a row a period", cells: LONG },
    { shape: "a column a period", cells: WIDE },
  ])("a mapped range with $shape", async ({ cells }) => {
    await sheetsOf({
      Register: [
        ["KPI", "Measure", "Unit"],
        ["X1", "Example measure 1", "number"],
      ],
      Returns: [["KPI", ...(cells[0]?.slice(1) ?? [])], ...cells.slice(1)],
    });
    await map("Indicators", "Register", "A1");
    await map("Observations", "Returns", "A1");
    expect(await displays()).toEqual(["48,000"]);
    expect((await refreshed()).period).toBe("Q4 2024/25");
  });
});

it("an Excel that does not say from when it counts is taken to count as usual, and its dates are read", async () => {
  const excel = newWorkbook();
  connect(excel);
  await sheetsOf({ Indicators: INDICATORS, Observations: LONG });
  let batch = 0;
  const ASKED_IN = 3; // behind the names of the tables, their places and their cells
  excel.onBeforeBatch(() => (batch++ === ASKED_IN ? { code: "ApiNotFound", message: "no worksheet functions" } : null));
  expect((await refreshed()).period).toBe("Q4 2024/25");
});
