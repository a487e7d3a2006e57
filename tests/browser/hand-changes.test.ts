import { firstOf } from "../support/first-figures";
import { exampleBook, NUMERATOR_OF_X1 } from "../support/books";
import { openRefreshed, refreshButton, refreshInPane, selectedCell } from "../support/pane-journey";
import { silenceExcel, wakeExcel } from "../support/silent-excel";
import { launchWorkbench, type WorkbenchPage } from "../support/workbench-page";

let workbench: WorkbenchPage;
let book: Uint8Array;

beforeAll(async () => {
  workbench = await launchWorkbench();
  book = await exampleBook();
});
afterAll(() => workbench.close());
beforeEach(async () => {
  await openRefreshed(workbench, book);
});

const dashboardCell = async (address: string): Promise<string> => {
  await workbench.goTo(`Dashboard!${address}`);
  await workbench.page.getByLabel("Cells of the sheet Dashboard").waitFor();
  return workbench.cell(address).innerText();
};

it("what was typed over the dashboard is shown before it is written over", async () => {
  const { pane } = workbench;
  await workbench.typeInto(`Dashboard!${firstOf("C")}`, "My own name");
  await refreshButton(workbench).click();
  await pane.getByText("Nothing is written yet.").waitFor();
  await pane.getByText("My own name").waitFor();
  await pane.getByRole("link", { name: `Show Dashboard!${firstOf("C")}` }).click();
  await workbench.page.getByText("Example measure 2").waitFor();
  expect(await selectedCell(workbench, `Dashboard!${firstOf("C")}`)).toBe(`Dashboard!${firstOf("C")}`);
  expect(await workbench.cell(firstOf("C")).innerText()).toBe("My own name");
  await pane.getByRole("button", { name: "Refresh and write over them" }).click();
  await pane.getByText("Dashboard refreshed, with a warning").waitFor();
  expect(await dashboardCell(firstOf("C"))).toBe("Example measure 1");
  await pane.getByText("It held: “My own name”").waitFor();
});

it("a refresh that is called off writes nothing, also once Excel answers", async () => {
  const { pane } = workbench;
  await workbench.typeInto(NUMERATOR_OF_X1, "49");
  await pane.getByText("Figures have changed since.").waitFor();
  await silenceExcel(workbench);
  await refreshButton(workbench).click();
  await pane.getByText("Reading the tables…").waitFor();
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByText("Cancelled.").waitFor();
  await wakeExcel(workbench);
  await pane.getByText("Figures have changed since.").waitFor();
  expect(await dashboardCell(firstOf("F"))).toBe("45.0%");
});

it("the last dashboard is put back", async () => {
  const { pane } = workbench;
  await workbench.typeInto(NUMERATOR_OF_X1, "49");
  await refreshInPane(workbench);
  expect(await dashboardCell(firstOf("F"))).toBe("49.0%");
  await pane.getByRole("button", { name: "Put back the last dashboard" }).click();
  await pane.getByText("The last dashboard is back.").waitFor();
  expect(await dashboardCell(firstOf("F"))).toBe("45.0%");
});
