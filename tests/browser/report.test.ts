import { exampleBook, NUMERATOR_OF_X1 } from "../support/books";
import { openRefreshed, paneText, refreshInPane, selectedCell } from "../support/pane-journey";
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

it("a number in a paragraph leads to its cell", async () => {
  await workbench.pane.getByRole("link", { name: "45.0%, show Observations!C3" }).click();
  await workbench.page.getByRole("tab", { name: "Observations", selected: true }).waitFor();
  expect(await selectedCell(workbench, NUMERATOR_OF_X1)).toBe(NUMERATOR_OF_X1);
  expect(await workbench.cell("C3").getAttribute("aria-selected")).toBe("true");
});

it("an author's text stays when its figures change, and says which", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Edit paragraph 3" }).click();
  await pane.getByLabel("Your text for paragraph 3").fill("We did 45.0% on time, and are glad.");
  await pane.getByRole("button", { name: "Save" }).click();
  await pane.getByText("Saved on the Narrative sheet.").waitFor();
  await workbench.typeInto(NUMERATOR_OF_X1, "49");
  await refreshInPane(workbench);
  await pane.getByText("45.0% is now 49.0%: your text still says 45.0%").waitFor();
  await pane.getByText("We did 45.0% on time, and are glad.").waitFor();
  await pane.getByRole("button", { name: "Update this figure in paragraph 3" }).click();
  await pane.getByText("We did 49.0% on time, and are glad.").waitFor();
  expect(await paneText(workbench)).not.toContain("your text still says");
});

it("a published quarter lists the figures that changed since", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Mark Q2 2025/26 as published" }).click();
  await pane.getByText("Q2 2025/26 is marked as published.").waitFor();
  await workbench.typeInto(NUMERATOR_OF_X1, "49");
  await pane.getByText("Figures have changed since.").waitFor();
  await refreshInPane(workbench);
  await pane.getByText("Since Q2 2025/26 was published: 1 figure changed").click();
  expect(await paneText(workbench)).toContain("45.0% (45 of 100) is now 49.0% (49 of 100)");
});
