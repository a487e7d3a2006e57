import type { Browser } from "playwright-core";
import { connect, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import { launchBrowser } from "../support/browser";
import { openWorkbench, type WorkbenchPage } from "../support/workbench-page";

let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await openWorkbench(browser);
});
afterAll(async () => {
  await workbench.close();
  await browser.close();
});

/** Two sheets; A1 of the first has two lines, D1 takes whole numbers to 10. */
async function twoSheets(): Promise<Uint8Array> {
  const excel = newWorkbook();
  connect(excel);
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("A1:A2").values = [["one\ntwo"], ["second"]];
    const { dataValidation } = first.getRange("D1");
    dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
    context.workbook.worksheets.add("Other");
    first.activate();
    await context.sync();
  });
  return excel.save();
}

const bar = () => workbench.page.getByLabel("Contents of the cell");
const textOf = (address: string): Promise<string> => workbench.cell(address).innerText();

/** Waits until the grid shows that sheet. */
const untilShown = (sheet: string): Promise<void> => workbench.page.getByLabel(`Cells of the sheet ${sheet}`).waitFor();

/** What the add-in's page does with Microsoft's library. */
async function addinActivates(sheet: string): Promise<void> {
  await workbench.paneFrame().waitForFunction(() => typeof Excel !== "undefined" && typeof Office !== "undefined");
  await workbench.paneFrame().evaluate(async (name) => {
    await Office.onReady();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    });
  }, sheet);
}

beforeEach(async () => {
  await workbench.openBook(await twoSheets(), "two.xlsx");
  await untilShown("Sheet1");
});

describe("what is typed goes into the cell where typing began", () => {
  it("in the grid, when the add-in went to another sheet before Enter", async () => {
    const { page } = workbench;
    await workbench.goTo("B2");
    await page.keyboard.type("mi");
    await addinActivates("Other");
    await page.keyboard.type("ne");
    await page.keyboard.press("Enter");
    await untilShown("Other");
    expect(await textOf("B2")).toBe("");
    await workbench.openTab("Sheet1");
    await untilShown("Sheet1");
    expect(await textOf("B2")).toBe("mine");
  });

  it("in the bar, when another cell of another sheet was chosen before it was left", async () => {
    await workbench.goTo("B2");
    await bar().fill("mine");
    await addinActivates("Other");
    await untilShown("Other");
    await workbench.cell("C3").click();
    expect([await textOf("B2"), await textOf("C3"), await bar().inputValue()]).toEqual(["", "", ""]);
    await workbench.openTab("Sheet1");
    await untilShown("Sheet1");
    expect(await textOf("B2")).toBe("mine");
  });
});

it("Escape in the bar brings back what the cell holds, and writes nothing", async () => {
  const { page } = workbench;
  await workbench.goTo("A2");
  await bar().fill("not meant");
  await page.keyboard.press("Escape");
  expect(await bar().inputValue()).toBe("second");
  await page.keyboard.press("ArrowDown");
  expect(await textOf("A2")).toBe("second");
  expect(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");
});

it("what a cell's input rule does not take is not written, and it is said what it takes", async () => {
  await workbench.typeInto("D1", "11");
  await workbench.page.getByText("D1 takes a whole number from 0 to 10. Nothing was written.").waitFor();
  expect(await textOf("D1")).toBe("");
  await workbench.typeInto("D1", "10");
  await workbench.page.waitForFunction(() => document.querySelector('[data-cell="D1"]')?.textContent === "10");
});

describe("a cell with lines of its own", () => {
  it("keeps them when it is opened and left, in the grid and in the bar", async () => {
    const { page } = workbench;
    await workbench.goTo("A1");
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
    await workbench.goTo("A1");
    await bar().focus();
    await page.keyboard.press("Enter");
    expect(await bar().inputValue()).toBe("one\ntwo");
    expect(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");
  });

  it.each([
    ["in the grid", () => workbench.page.keyboard.press("F2")],
    ["in the bar", () => bar().focus()],
  ])("gets another with Alt and Enter, %s", async (_, begin) => {
    const { page } = workbench;
    await workbench.goTo("A2");
    await begin();
    await page.keyboard.press("End");
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("third");
    await page.keyboard.press("Enter");
    await workbench.goTo("A2");
    expect(await bar().inputValue()).toBe("second\nthird");
    expect(await textOf("A2")).toBe("second\nthird");
  });
});

describe("a cell", () => {
  it("opens by two clicks with what it holds", async () => {
    const { page } = workbench;
    await workbench.cell("A2").dblclick();
    await page.keyboard.press("End");
    await page.keyboard.type(" line");
    await page.keyboard.press("Enter");
    expect(await textOf("A2")).toBe("second line");
  });

  it("shows #### and no other number where its column is too narrow, and drops decimals that nobody chose first", async () => {
    await workbench.typeInto("B1", "1234567890123");
    await workbench.typeInto("B2", "1.23456789012");
    await workbench.typeInto("B3", "12.5");
    expect(await textOf("B1")).toMatch(/^#+$/);
    // How many decimals find room hangs on the fonts of the machine.
    const shown = await textOf("B2");
    expect(shown).toMatch(/^1\.2\d{0,9}$/);
    expect(shown).toBe((1.23456789012).toFixed(shown.length - "1.".length));
    expect(await textOf("B3")).toBe("12.5");
    await workbench.goTo("B1");
    expect(await bar().inputValue()).toBe("1234567890123");
  });
});
