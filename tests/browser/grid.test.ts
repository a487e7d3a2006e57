import type { Browser } from "playwright-core";
import { newWorkbook } from "../../src/embedded-excel/embedded-excel";
import { launchBrowser } from "../support/browser";
import { bookOfRows } from "../support/long-workbook";
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

describe("an empty workbook", () => {
  beforeEach(async () => {
    await workbench.openBook(await newWorkbook().save(), "empty.xlsx");
    await workbench.goTo("A1");
  });

  it("works out formulas that are typed, and shows numbers by their format", async () => {
    const { page } = workbench;
    for (const typed of ["12%", "3", "=A1*A2"]) {
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
    }
    await page.waitForFunction(() => document.querySelector('[data-cell="A3"]')?.textContent === "0.36");
    expect(await workbench.cell("A1").innerText()).toBe("12%");
    await workbench.goTo("A3");
    expect(await page.getByLabel("Contents of the cell").inputValue()).toBe("=A1*A2");
  });

  it("undoes edits and does them again", async () => {
    const { page } = workbench;
    await page.keyboard.type("first");
    await page.keyboard.press("Enter");
    await page.getByText("first").waitFor();
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => document.querySelector('[data-cell="A1"]')?.textContent === "");
    await page.keyboard.press("Control+y");
    await page.getByText("first").waitFor();
    expect(await workbench.cell("A1").innerText()).toBe("first");
  });

  it("empties a selection with Delete, and puts all of it back with one undo", async () => {
    const { page } = workbench;
    for (const typed of ["one", "two"]) {
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
    }
    await workbench.goTo("A:A");
    await page.keyboard.press("Delete");
    await page.waitForFunction(() => document.querySelector('[data-cell="A2"]')?.textContent === "");
    await page.keyboard.press("Control+z");
    await page.getByText("two").waitFor();
    expect(await workbench.cell("A1").innerText()).toBe("one");
  });

  it("copies cells and pastes them elsewhere, with one undo for all, and cuts them", async () => {
    const { page } = workbench;
    const textsAt = (addresses: readonly string[]) =>
      Promise.all(addresses.map((address) => workbench.cell(address).innerText()));
    for (const typed of ["12%", "two"]) {
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
    }
    await workbench.goTo("A1:A2");
    await workbench.untilSaid("A1:A2 is copied.", () => page.keyboard.press("Control+c"));
    await workbench.goTo("C3");
    await page.keyboard.press("Control+v");
    await page.waitForFunction(() => document.querySelector('[data-cell="C4"]')?.textContent === "two");
    expect(await textsAt(["C3", "C4"])).toEqual(["12%", "two"]);
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => document.querySelector('[data-cell="C4"]')?.textContent === "");
    expect(await textsAt(["A1", "A2", "C3", "C4"])).toEqual(["12%", "two", "", ""]);
    await workbench.goTo("A1:A2");
    await page.keyboard.press("Control+x");
    await page.waitForFunction(() => document.querySelector('[data-cell="A2"]')?.textContent === "");
    await page.keyboard.press("Control+v");
    await page.waitForFunction(() => document.querySelector('[data-cell="A2"]')?.textContent === "two");
  });

  it("goes down with Enter and up with Shift and Enter, and stays with Control and Enter", async () => {
    const { page } = workbench;
    const at = () => page.getByLabel("Cell or name to go to").inputValue();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await at()).toBe("A3");
    await page.keyboard.press("Shift+Enter");
    expect(await at()).toBe("A2");
    await page.keyboard.press("Control+Enter");
    expect(await at()).toBe("A2");
  });

  it("leaves the cell as it was when an edit is given up", async () => {
    const { page } = workbench;
    await page.keyboard.type("nothing");
    await page.keyboard.press("Escape");
    await page.locator(".editor").waitFor({ state: "detached" });
    expect(await workbench.cell("A1").innerText()).toBe("");
  });

  it("selects by the keyboard, and says where it is", async () => {
    const { page } = workbench;
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await page.locator('[aria-selected="true"].cell').count()).toBe(2);
    expect(await page.locator("#grid").getAttribute("aria-activedescendant")).toBe("cell-1-0");
    expect(await page.getByLabel("Cell or name to go to").inputValue()).toBe("A2");
  });
});

it("draws a long sheet only where it is looked at", async () => {
  await workbench.openBook(await bookOfRows(5000), "long.xlsx");
  await workbench.goTo("A4000");
  await workbench.cell("A4000").waitFor();
  expect(await workbench.cell("A4000").innerText()).toBe("row 4000");
  expect(await workbench.page.locator("#grid [role=row]").count()).toBeLessThan(80);
});
