import { otherShapeBook } from "../support/books";
import { launchWorkbench, type WorkbenchPage } from "../support/workbench-page";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await launchWorkbench();
});
afterAll(() => workbench.close());

it("a workbook in another shape is mapped with the keyboard and the mouse, then refreshed", async () => {
  const { page, pane } = workbench;
  await workbench.openBook(await otherShapeBook());
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const heading = (label: string) => pane.getByRole("combobox", { name: new RegExp(`^${label}`) });

  await button("Map my ranges").press("Enter");
  for (const [table, sheet] of [
    ["Indicators", "Register"],
    ["Observations", "KPI data"],
  ] as const) {
    await button(`Map: ${table}`).click();
    await workbench.openTab(sheet);
    await workbench.goTo("B2");
    await button("Use the selected cells").press("Enter");
    await heading("Ref").getByText("KPI no.").waitFor();
    // The list must not cover what it is opened over: the choice is a person's own click.
    await heading("Ref").click();
    await pane.getByRole("option", { name: "KPI no." }).click();
    await button("Save").press("Enter");
    await button(`Change: ${table}`).waitFor();
  }
  await button("Back").click();
  await button("Refresh dashboard").click();
  await pane.getByText("Q2 2025/26, 3 indicators.").waitFor();
  expect(await page.getByRole("tab", { name: "Dashboard", exact: true }).count()).toBe(1);
});
