import type { Browser } from "playwright-core";
import { axeFaults } from "../support/axe";
import { emptyBook } from "../support/books";
import { launchBrowser } from "../support/browser";
import { LOOKS } from "../support/looks";
import { sheetNames } from "../support/pane-journey";
import { openWorkbench, type WorkbenchPage } from "../support/workbench-page";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The workbench with an empty workbook, and the self-test on view. */
async function openTest(): Promise<WorkbenchPage> {
  // Colours that are on their way from one look to another are no look.
  const workbench = await openWorkbench(browser, { reducedMotion: "reduce" });
  const { pane } = workbench;
  await workbench.openBook(await emptyBook());
  await pane.getByRole("button", { name: "Create starter workbook" }).waitFor();
  await pane.getByRole("button", { name: "Test this Excel" }).click();
  await pane.getByRole("button", { name: "Run the test" }).waitFor();
  return workbench;
}

/** Waits until the workbench shows the sheet's tab. */
const untilSheet = ({ page }: WorkbenchPage, name: string): Promise<void> =>
  page.getByRole("tab", { name, exact: true }).waitFor();

it("runs the sample over Microsoft's own library in a browser, finds no difference, and leaves the workbook empty", async () => {
  const workbench = await openTest();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Run the test" }).click();
  await pane.getByText("No differences.").waitFor();
  for (const sheet of ["Sheet1", "Dashboard", "Quartile self-test"]) await untilSheet(workbench, sheet);
  await pane.getByRole("button", { name: "Remove the test sheets" }).click();
  await pane.getByText("Removed 15 sheets.").waitFor();
  expect(await sheetNames(workbench, "Sheet1")).toBe("Sheet1");
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: "Create starter workbook" }).waitFor();
  await workbench.close();
});

it("keeps its sheets where a person wants them, and the pane then works on them", async () => {
  const workbench = await openTest();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Run the test" }).click();
  await pane.getByText("No differences.").waitFor();
  await pane.getByRole("button", { name: "Back", exact: true }).click();
  await pane.getByRole("button", { name: "Refresh dashboard" }).click();
  await pane.getByText("Dashboard refreshed").waitFor();
  await untilSheet(workbench, "Workings");
  await workbench.close();
});

it("what differs from the record is listed, and axe finds nothing in it in any look", async () => {
  const workbench = await openTest();
  const { page, pane } = workbench;
  // A record of another release: then there are differences.
  await page.context().route(/localhost[^?]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll("90.7%", "99.9%") });
  });
  await pane.getByRole("button", { name: "Run the test" }).click();
  await pane.getByText("Expected").first().waitFor();
  const faults: string[] = [];
  for (const { look, media } of LOOKS) {
    await page.emulateMedia(media);
    faults.push(...(await axeFaults(workbench.paneFrame())).map((fault) => `${look}: ${fault}`));
  }
  expect(faults).toEqual([]);
  await workbench.close();
});
