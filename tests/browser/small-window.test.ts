import { connect, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import { axeFaults } from "../support/axe";
import { launchWorkbench, type WorkbenchPage } from "../support/workbench-page";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await launchWorkbench({ viewport: { width: 800, height: 600 } });
});
afterAll(() => workbench.close());

async function bookOfSheets(count: number): Promise<Uint8Array> {
  const excel = newWorkbook();
  connect(excel);
  await Excel.run(async (context) => {
    for (let number = 2; number <= count; number++) context.workbook.worksheets.add(`A sheet, number ${number}`);
    await context.sync();
  });
  return excel.save();
}

const tops = async (names: readonly string[]): Promise<readonly (number | undefined)[]> =>
  Promise.all(
    names.map(
      async (name) => (await workbench.page.locator("header").getByText(name, { exact: true }).boundingBox())?.y,
    ),
  );

// The last is a window of 1440 by 900 at 200%; the pane stands beside the grid in all.
it.each([
  { width: 1024, height: 700, rows: 20 },
  { width: 800, height: 600, rows: 15 },
  { width: 720, height: 450, rows: 9 },
])("$width by $height: the buttons are in one line, and $rows rows are seen", async ({ width, height, rows }) => {
  await workbench.openBook(await bookOfSheets(2), "a-workbook-with-a-long-name-q3-2024-25.xlsx");
  await workbench.typeInto("A1", "not saved");
  await workbench.page.setViewportSize({ width, height });
  expect(new Set(await tops(["Undo", "Redo", "Open…", "Save"])).size).toBe(1);
  const room = await workbench.page.locator("#paper").evaluate(({ clientHeight }) => clientHeight);
  expect(room).toBeGreaterThan(22 + rows * 20); // the headings, and rows of the usual height
  expect(await workbench.page.locator("#pane").isVisible()).toBe(true);
  expect(await axeFaults(workbench.page)).toEqual([]);
});

it("320 by 256: everything is there, by scrolling the page", async () => {
  await workbench.page.setViewportSize({ width: 320, height: 256 });
  await workbench.pane.getByRole("heading", { name: "Quartile" }).first().scrollIntoViewIfNeeded();
  const { wide, high } = await workbench.page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    high: document.documentElement.scrollHeight,
  }));
  expect(wide).toBe(320);
  expect(high).toBeGreaterThan(500);
});

it("has arrows to the tabs that there is no room for, and none where all are seen", async () => {
  const { page } = workbench;
  const right = page.getByRole("button", { name: "Sheets to the right" });
  await page.setViewportSize({ width: 1024, height: 700 });
  await workbench.openBook(await bookOfSheets(2), "two.xlsx");
  await page.getByRole("tab", { name: "number 2" }).waitFor();
  expect(await right.isVisible()).toBe(false);
  await workbench.openBook(await bookOfSheets(12), "twelve.xlsx");
  const last = page.getByRole("tab", { name: "number 12" });
  const isSeen = () =>
    last.evaluate((tab) => {
      const { left, width, top, height } = tab.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === tab;
    });
  await right.waitFor();
  expect(await isSeen()).toBe(false);
  // The arrow may have come to its end since it was asked, and a click then does nothing.
  while ((await right.getAttribute("aria-disabled")) !== "true") await right.click({ force: true });
  expect(await isSeen()).toBe(true);
  await last.click();
  await page.getByLabel("Cells of the sheet A sheet, number 12").waitFor();
});
