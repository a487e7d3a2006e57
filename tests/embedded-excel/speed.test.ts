import { readFirstSheet, reopened, workbookWith } from "../support/embedded-run";

/** Milliseconds of this process's own work, whatever else the machine does. */
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

// The limits are several times what a slow machine needs: they catch a quadratic walk, not a busy processor.
it("writes and reads 500 rows of 40 columns without growing slow", async () => {
  const values = Array.from({ length: 500 }, (_, row) => Array.from({ length: 40 }, (__, column) => row * 40 + column));
  const took = await timed(async () => {
    await workbookWith((sheet) => {
      sheet.getRange("A1:AN500").values = values;
    });
    const read = await readFirstSheet(
      (sheet) => sheet.getRange("A1:AN500").load({ values: true, text: true, numberFormat: true }),
      (range) => range.values[499]?.[39] as unknown,
    );
    expect(read).toBe(19_999);
  });
  expect(took).toBeLessThan(4000);
});

it("reads 200,000 cells without growing slow", async () => {
  const excel = await workbookWith(async (sheet, context) => {
    for (let block = 0; block < 4; block++) {
      const values = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row + column));
      sheet.getRangeByIndexes(0, block * 10, 5000, 10).values = values;
    }
    await context.sync();
  });
  expect(excel.batches.length).toBeGreaterThan(0);
  const took = await timed(() =>
    readFirstSheet(
      (sheet) => sheet.getUsedRange(true).load({ values: true, address: true }),
      (range) => {
        expect(range.address).toBe("Sheet1!A1:AN5000");
      },
    ),
  );
  expect(took).toBeLessThan(8000);
});

it("gives thousands of cells a look of their own without growing slow", async () => {
  const took = await timed(async () => {
    const excel = await workbookWith((sheet) => {
      for (let row = 0; row < 1000; row++) {
        const { format } = sheet.getRangeByIndexes(row, 0, 1, 10);
        format.fill.color = row % 2 === 0 ? "#ffffff" : "#f3f2f1";
        format.font.bold = row % 5 === 0;
      }
    });
    await reopened(excel);
  });
  expect(took).toBeLessThan(12_000);
});

it("makes, saves and opens 60 charts of four series without growing slow", async () => {
  const took = await timed(async () => {
    const excel = await workbookWith((sheet) => {
      sheet.getRange("A1:E13").values = Array.from({ length: 13 }, (_, row) => ["Q", row, row + 1, row + 2, row + 3]);
      for (let index = 0; index < 60; index++) {
        const chart = sheet.charts.add(Excel.ChartType.columnStacked, sheet.getRange("A1:D13"));
        chart.setPosition(`G${index * 10 + 1}`, `L${index * 10 + 10}`);
        const line = chart.series.add("Line");
        line.setValues(sheet.getRange("E2:E13"));
        line.chartType = Excel.ChartType.lineMarkers;
        line.points.getItemAt(11).hasDataLabel = true;
      }
    });
    await reopened(excel);
    const count = await readFirstSheet(
      (sheet) => sheet.charts.getCount(),
      (charts) => charts.value,
    );
    expect(count).toBe(60);
  });
  expect(took).toBeLessThan(12_000);
});
