import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connect, openWorkbook, type EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";
import { elements, parse, readPackage } from "../support/embedded-package";
import { readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

// How the files were made stands in fixtures/make-charts.py.
const FILES = ["charts.xlsx", "libreoffice/charts.xlsx"];

const bytesOf = (file: string) => new Uint8Array(readFileSync(join(__dirname, "fixtures", file)));

async function opened(file: string): Promise<EmbeddedExcel> {
  const excel = await openWorkbook(bytesOf(file));
  connect(excel);
  return excel;
}

const partsOf = (bytes: Uint8Array) =>
  [...readPackage(bytes)].filter(([path]) => path.startsWith("xl/charts/")).sort(([a], [b]) => a.localeCompare(b));

const formulasIn = (bytes: Uint8Array) =>
  partsOf(bytes).flatMap(([, text]) =>
    elements(parse(text), "f").map((f) => (f.textContent ?? "").replaceAll("'", "")),
  );

describe.each(FILES)("the charts of %s", (file) => {
  it("are written as they were read", async () => {
    const excel = await opened(file);
    await readFirstSheet(
      (sheet) => sheet.charts.load({ name: true, chartType: true, title: { text: true } }),
      () => undefined,
    );
    expect(partsOf(await excel.save())).toEqual(partsOf(bytesOf(file)));
  });

  it("are found with what they show, and where", async () => {
    await opened(file);
    const read = await readFirstSheet(
      (sheet) => {
        sheet.charts.load({ chartType: true, top: true, title: { text: true } });
        const [first, second] = [0, 1].map((index) => sheet.charts.getItemAt(index).series);
        return { charts: sheet.charts, series: [first, second].map((s) => s?.load({ name: true, chartType: true })) };
      },
      ({ charts, series }) => ({
        charts: charts.items.map(({ chartType, title, top }) => `${chartType} ${title.text} ${Math.round(top)}`),
        series: series.map((s) => s?.items.map(({ name, chartType }) => `${name}: ${chartType}`)),
      }),
    );
    expect(read).toEqual({
      charts: ["ColumnClustered Reviews and rate 15", "Line  285"],
      series: [
        ["Reviews: ColumnClustered", "Rate: Line"],
        ["Reviews: Line", "Rate: Line"],
      ],
    });
  });

  it("keep their other axes when they are restyled", async () => {
    const excel = await opened(file);
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getFirst().charts.getItemAt(0);
      chart.series.getItemAt(0).format.fill.setSolidColor("#1d70b8");
      chart.title.text = "Renamed";
      await context.sync();
    });
    const [first] = partsOf(await excel.save());
    const xml = parse(first?.[1] ?? "<none/>");
    expect(elements(xml, "valAx")).toHaveLength(2);
    expect(elements(xml, "t").map((t) => t.textContent)).toEqual(["Renamed"]);
    expect(elements(xml, "srgbClr").map((colour) => colour.getAttribute("val"))).toContain("1D70B8");
  });

  it("follow a sheet that is renamed and rows that are inserted", async () => {
    const excel = await opened(file);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("1:1").insert(Excel.InsertShiftDirection.down);
      sheet.name = "The data";
      await context.sync();
    });
    const formulas = formulasIn(await excel.save());
    expect(formulas).toContain("The data!$B$3:$B$5");
    expect(formulas.filter((formula) => !formula.startsWith("The data!"))).toEqual([]);
  });
});

it("lets charts that lay on one cell end in the cell where their size ends once one of them is moved", async () => {
  const excel = await opened("charts.xlsx"); // from E2, 15 cm by 7.5 cm: 425.2 by 212.6 points
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().charts.getItemAt(0).top = 0;
    await context.sync();
  });
  const drawing = parse(readPackage(await excel.save()).get("xl/drawings/drawing1.xml") ?? "<none/>");
  const ends = elements(drawing, "to").map((end) => ["col", "row"].map((name) => elements(end, name)[0]?.textContent));
  // Columns are 48 points wide and rows 15 high.
  expect(ends).toEqual([
    ["12", "14"],
    ["12", "33"],
  ]);
});

it("brings the copies of values in a file up to the cells when these change", async () => {
  const excel = await opened("libreoffice/charts.xlsx");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B3").values = [[99]];
    await context.sync();
  });
  const texts = partsOf(await excel.save()).map(([, text]) => elements(parse(text), "v").map((v) => v.textContent));
  expect(texts.map((values) => values.includes("99"))).toEqual([true, true]);
  expect(texts.map((values) => values.includes("12"))).toEqual([false, false]);
});

it("follows the cells of charts on other sheets, and forgets those of a sheet that is deleted", async () => {
  const excel = await workbookWith((sheet, { workbook }) => {
    sheet.getRange("A1:B3").values = [["Period", "Us"], ["Q1", 1], ["Q2", 2]]; // prettier-ignore
    const charts = workbook.worksheets.add("Dashboard").charts;
    charts.add(Excel.ChartType.line, sheet.getRange("A1:B3")).name = "Trend";
  });
  const again = await reopened(excel);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A:A").insert(Excel.InsertShiftDirection.right);
    sheet.name = "Chart data";
    await context.sync();
  });
  expect(formulasIn(await again.save())).toEqual(["Chart data!$C$1", "Chart data!$B$2:$B$3", "Chart data!$C$2:$C$3"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
  expect(formulasIn(await again.save())).toEqual(["#REF!", "#REF!", "#REF!"]);
});
