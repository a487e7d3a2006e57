import { emptyBook } from "../support/books";
import { openReady, refreshInPane } from "../support/pane-journey";
import { launchWorkbench, type WorkbenchPage } from "../support/workbench-page";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await launchWorkbench();
});
afterAll(() => workbench.close());

it("a setting that is changed in the form survives save and reopen, and counts", async () => {
  const { pane } = workbench;
  await workbench.openBook(await emptyBook());
  await pane.getByRole("button", { name: "Create starter workbook" }).click();
  await pane.getByText("Settings", { exact: true }).click();
  const title = pane.getByLabel("Report title");
  await title.fill("Scrutiny report");
  await title.press("Enter");
  await pane.getByText("Saved. The next refresh will use it.").waitFor();
  const wording = pane.getByRole("combobox", { name: "Points wording" });
  await wording.selectOption("points");
  await pane.getByText("Saved. The next refresh will use it.").nth(1).waitFor();
  await openReady(workbench, await workbench.save());
  await pane.getByText("Settings", { exact: true }).click();
  expect(await title.inputValue()).toBe("Scrutiny report");
  expect(await wording.inputValue()).toBe("points");
  await refreshInPane(workbench);
  await workbench.goTo("Dashboard!A1");
  await workbench.page.getByLabel("Cells of the sheet Dashboard").waitFor();
  expect(await workbench.cell("A1").innerText()).toContain("Scrutiny report");
});

it("a value that cannot be read is refused in the form, and not written", async () => {
  const { pane } = workbench;
  const number = pane.getByLabel("First paragraph number");
  await number.fill("seven");
  await number.press("Enter");
  await pane.getByText("This cannot be read, so it was not saved.").waitFor();
  await workbench.openTab("Settings");
  const row = workbench.page.getByRole("row").filter({ hasText: "First paragraph number" });
  expect(await row.getByRole("gridcell").nth(1).innerText()).toBe("1");
});
