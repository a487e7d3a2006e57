import { firstOf } from "../support/first-figures";
import { emptyBook } from "../support/books";
import { paneText, refreshInPane, sheetNames } from "../support/pane-journey";
import { launchWorkbench, type WorkbenchPage } from "../support/workbench-page";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await launchWorkbench();
});
afterAll(() => workbench.close());

it("a workbook without tables gets a starter, and from it a dashboard", async () => {
  const { pane } = workbench;
  await workbench.openBook(await emptyBook());
  await pane.getByText("This workbook has no indicator tables yet.").waitFor();
  expect(await paneText(workbench)).toContain("nothing leaves the workbook");
  await pane.getByRole("button", { name: "Create starter workbook" }).click();
  await pane.getByLabel("Period").waitFor();
  const sheets = "Sheet1, Settings, Indicators, Observations, Commentary";
  expect(await sheetNames(workbench, sheets)).toBe(sheets);
  await refreshInPane(workbench);
  await workbench.openTab("Dashboard");
  await workbench.cell(firstOf("F")).waitFor();
  // The starter's 455 of 502 requests, by hand.
  expect(await workbench.cell(firstOf("F")).innerText()).toBe("90.6%");
  expect(await paneText(workbench)).toContain("90.6% (455 of 502 requests)");
});
