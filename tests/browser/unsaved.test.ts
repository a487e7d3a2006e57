import type { Dialog } from "playwright-core";
import { emptyBook } from "../support/books";
import { launchWorkbench, type WorkbenchPage } from "../support/workbench-page";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await launchWorkbench();
});
afterAll(() => workbench.close());
beforeEach(async () => {
  await workbench.openBook(await emptyBook(), "mine.xlsx");
  await workbench.page.getByLabel("Cells of the sheet Sheet1").waitFor();
});

const mark = () => workbench.page.locator("#unsaved");

/** Whether the browser asks before it leaves the page; the answer is to stay. */
async function asksBeforeLeaving(): Promise<boolean> {
  const { page } = workbench;
  const asked = new Promise<boolean>((resolve) => {
    page.once("dialog", (dialog: Dialog) => {
      void dialog.dismiss().then(() => {
        resolve(dialog.type() === "beforeunload");
      });
    });
  });
  await page.evaluate(() => {
    setTimeout(() => {
      window.location.reload();
    });
  });
  return asked;
}

it("what is typed is marked as not saved, and leaving asks first, until it is saved", async () => {
  const { page } = workbench;
  expect(await mark().isVisible()).toBe(false);
  await workbench.typeInto("A1", "typed");
  await mark().waitFor();
  expect(await page.title()).toBe("mine.xlsx (not saved) – Quartile workbench");
  expect(await asksBeforeLeaving()).toBe(true);
  expect(await workbench.cell("A1").innerText()).toBe("typed");
  await workbench.save();
  await mark().waitFor({ state: "hidden" });
  expect(await page.title()).toBe("mine.xlsx – Quartile workbench");
});

it("opening another workbook loses nothing: one can go back, and undo there", async () => {
  const { page } = workbench;
  await workbench.typeInto("A1", "typed");
  await workbench.openBook(await emptyBook(), "other.xlsx");
  await page.getByText("mine.xlsx is not saved; you can go back to it.").waitFor();
  await workbench.typeInto("A1", "elsewhere");
  await page.getByRole("button", { name: "Back to mine.xlsx" }).click();
  await page.getByRole("heading", { name: "mine.xlsx" }).waitFor();
  await page.getByText("typed", { exact: true }).waitFor();
  await page.keyboard.press("Control+z");
  await page.waitForFunction(() => document.querySelector('[data-cell="A1"]')?.textContent === "");
  await workbench.pane.getByRole("heading", { name: "Quartile" }).first().waitFor();
  await page.getByRole("button", { name: "Back to other.xlsx" }).click();
  await page.getByText("elsewhere", { exact: true }).waitFor();
});

it("a message of the past goes with the next edit", async () => {
  const { page } = workbench;
  await workbench.goTo("Nowhere");
  await page.getByText("“Nowhere” is not a cell, name or table in this workbook.").waitFor();
  await workbench.typeInto("A1", "typed");
  await page.waitForFunction(() => document.getElementById("status")?.textContent === "");
});
