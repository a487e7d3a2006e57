import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { readSheets } from "../support/embedded-package";
import { openWorkbench, paneStartTime, type WorkbenchPage } from "../support/workbench-page";

// The production bundle over Microsoft's own office.js, in a real browser, beside the sample's workbook.
let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  workbench = await openWorkbench(browser);
  await workbench.pane.getByRole("button", { name: "Refresh dashboard" }).waitFor();
});
afterEach(async () => {
  await workbench.close();
});

async function refreshByRibbon(): Promise<void> {
  await workbench.ribbon("Refresh dashboard").click();
  await workbench.page.getByText("Refresh dashboard: done.").waitFor();
}

async function closePane(): Promise<void> {
  await workbench.page.getByRole("button", { name: "Close the pane" }).click();
}

it("says that it is not Excel, and has the buttons of the manifest", async () => {
  expect(await workbench.page.locator("body").innerText()).toContain("This is not Excel");
  expect(await workbench.page.locator("#ribbon button").allInnerTexts()).toEqual(["Refresh dashboard", "Open pane"]);
  expect(await workbench.page.getByRole("tab", { selected: true }).innerText()).toBe("Settings");
});

it("shows the dashboard that the ribbon's button wrote with the pane closed", async () => {
  await closePane();
  await refreshByRibbon();
  expect(await workbench.page.locator("#pane").isVisible()).toBe(false);
  await workbench.openTab("Dashboard");
  await workbench.cell("A1").waitFor();
  // 284 of 313 is 90.7%: counts and bands as Leicestershire's report of that quarter has them.
  expect(await workbench.cell("F10").innerText()).toBe("90.7%");
  expect(await workbench.cell("M10").innerText()).toContain("Third (2023/24)");
  // A conditional format paints the cell.
  const painted = await workbench.cell("M10").evaluate((cell) => getComputedStyle(cell).backgroundColor);
  expect(painted).toBe("rgb(236, 236, 236)");
  await workbench.openTab("Trends");
  await workbench.page.getByRole("img", { name: /from 75\.7% to 83\.4%/ }).waitFor();
});

it("opens the pane from the ribbon, and refreshes by the pane's own button", async () => {
  await closePane();
  await workbench.ribbon("Open pane").click();
  await workbench.pane.getByRole("button", { name: "Refresh dashboard" }).click();
  await workbench.pane.getByText("Dashboard refreshed").waitFor();
  expect(await workbench.page.getByRole("tab", { name: "Dashboard" }).count()).toBe(1);
});

it("moves the grid to the cell that the add-in selects", async () => {
  await workbench.pane.getByRole("button", { name: "Refresh dashboard" }).click();
  await workbench.pane.getByText("notes").first().click();
  const link = workbench.pane.getByRole("link", { name: /![A-Z]+\d+$/ }).first();
  const [, sheet = "", address = ""] = /(\w+)!([A-Z]+\d+)$/.exec(await link.innerText()) ?? [];
  await link.click();
  await workbench.page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
  expect(await workbench.cell(address).getAttribute("aria-selected")).toBe("true");
});

it("takes an edit into the next refresh, and keeps both through save and open", async () => {
  const { page } = workbench;
  await closePane();
  await workbench.goTo("Observations!C3");
  await page.locator("#grid").press("F2");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("250");
  await page.keyboard.press("Enter");
  await refreshByRibbon();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  const path = await (await downloading).path();
  const sheets = readSheets(new Uint8Array(readFileSync(path)));
  // The sample's cells are formatted as text, so what is typed there stays text.
  expect(sheets.get("Observations")?.cells.get("C3")?.value).toBe("250");
  await page.locator("#open-file").setInputFiles({ name: "again.xlsx", mimeType: "", buffer: readFileSync(path) });
  await page.getByRole("heading", { name: "again.xlsx" }).waitFor();
  await workbench.openTab("Dashboard");
  // 250 of 313, by hand.
  expect(await workbench.cell("F10").innerText()).toBe("79.9%");
});

it("is ready for use within half a second of Office", async () => {
  expect(await paneStartTime(workbench)).toBeLessThan(500);
});

it("explains a figure from the menu of its cell, and by the add-in's own shortcut", async () => {
  const { page, pane } = workbench;
  await refreshByRibbon();
  await workbench.openTab("Dashboard");
  await closePane();
  await workbench.cell("F10").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Explain this figure" }).click();
  await page.locator("#pane").waitFor({ state: "visible" });
  await pane.getByText("284").first().waitFor();
  await closePane();
  await workbench.goTo("F12");
  await page.keyboard.press("Control+Alt+Shift+E");
  await page.locator("#pane").waitFor({ state: "visible" });
  expect(await page.locator("#cell-menu").isVisible()).toBe(false);
});
