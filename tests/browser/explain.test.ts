import { firstOf } from "../support/first-figures";
import { sampleBook } from "../support/books";
import { openRefreshed, paneText, selectedCell } from "../support/pane-journey";
import { launchWorkbench, type WorkbenchPage } from "../support/workbench-page";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await launchWorkbench();
  await openRefreshed(workbench, sampleBook());
});
afterAll(() => workbench.close());

// 284 of 313 and 291 of 314 stand in the sample's Observations; the shares are worked out by hand.
const WAYS = [
  {
    way: "the pane's button, the pane scrolled to its end",
    cell: firstOf("F"),
    says: "284 ÷ 313 = 90.7%",
    ask: async () => {
      await workbench.pane.getByRole("link", { name: "Help and accessibility" }).scrollIntoViewIfNeeded();
      await workbench.pane.getByRole("button", { name: "Explain the selected cell" }).click();
    },
  },
  {
    way: "the ribbon, the pane closed",
    cell: firstOf("I"),
    says: "90.7% less 92.7% = −2.0 percentage points",
    ask: async () => {
      await workbench.closePane();
      await workbench.ribbon("Explain this figure").click();
    },
  },
  {
    way: "the cell's own menu, the pane closed",
    cell: firstOf("E"),
    says: "291 ÷ 314 = 92.7%",
    ask: async () => {
      await workbench.closePane();
      await workbench.cell(firstOf("E")).click({ button: "right" });
      await workbench.page.getByRole("menuitem", { name: "Explain this figure" }).click();
    },
  },
  {
    way: "the shortcut, the pane closed",
    cell: firstOf("H"),
    says: "90.7% less 92.7% = −2.0 percentage points",
    ask: async () => {
      await workbench.closePane();
      await workbench.page.keyboard.press("Control+Alt+Shift+E");
    },
  },
];

/** Whether words of the pane are where a person sees them: below its title and above its end. */
const inView = async (words: string): Promise<boolean> => {
  const title = await workbench.pane.getByRole("heading", { name: "Quartile", exact: true }).boundingBox();
  const found = await workbench.pane.getByText(words, { exact: true }).boundingBox();
  const pane = await workbench.page.locator("#pane-frame").boundingBox();
  if (title === null || found === null || pane === null) return false;
  return found.y >= title.y + title.height && found.y + found.height <= pane.y + pane.height;
};

it.each(WAYS)("$cell is explained by $way", async ({ cell, says, ask }) => {
  await workbench.goTo(`Dashboard!${cell}`);
  await workbench.page.locator("#grid:focus").waitFor();
  await ask();
  await workbench.page.locator("#pane").waitFor({ state: "visible" });
  await workbench.pane.getByText(says).waitFor();
  expect(await inView("The selected cell")).toBe(true);
  expect(await paneText(workbench)).toContain("CP1 Child protection cases reviewed within timescales");
});

it("what else a quartile could be is told, and the way to the cells", async () => {
  await workbench.goTo(`Dashboard!${firstOf("M")}`);
  await workbench.pane.getByRole("button", { name: "Explain the selected cell" }).click();
  await workbench.pane.getByText("Third quarter cut", { exact: true }).waitFor();
  const text = await paneText(workbench);
  expect(text).toContain("DfE LAIT");
  expect(text).toContain("Would rank joint 98 of 150.");
  expect(text).toContain("Third (2023/24), continues");
  await workbench.pane.getByRole("link", { name: "Show Benchmarks!F73:F99", exact: true }).first().click();
  await workbench.page.getByRole("tab", { name: "Benchmarks", selected: true }).waitFor();
  expect(await selectedCell(workbench, "Benchmarks!F73")).toBe("Benchmarks!F73");
});
