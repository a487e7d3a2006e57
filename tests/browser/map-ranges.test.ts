import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { newWorkbook, connect } from "../../src/embedded-excel/embedded-excel";
import { launchBrowser } from "../support/browser";
import { openWorkbench } from "../support/workbench-page";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const SHEETS: Readonly<Record<string, (string | number)[][]>> = {
  Register: [
    ["Exampleshire: register of measures", "", "", ""],
    ["KPI no.", "Measure title", "Unit of measure", "Good performance is"],
    ["X1", "Requests answered in time", "%", "high is good"],
  ],
  "KPI data": [
    ["KPI no.", "Qtr", "Num", "Denom"],
    ["X1", "Q1 2025/26", 40, 100],
    ["X1", "Q2 2025/26", 45, 100],
  ],
};

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A workbook without tables of the contract. */
async function otherShape(): Promise<Buffer> {
  const excel = newWorkbook();
  connect(excel);
  await Excel.run(async (context) => {
    for (const [name, cells] of Object.entries(SHEETS))
      context.workbook.worksheets.add(name).getRangeByIndexes(0, 0, cells.length, 4).values = cells;
    await context.sync();
  });
  return Buffer.from(await excel.save());
}

it("a workbook in another shape is mapped with the keyboard and the mouse, then refreshed; axe finds nothing", async () => {
  const workbench = await openWorkbench(browser, { bypassCSP: true });
  const { page, pane } = workbench;
  const buffer = await otherShape();
  await page.locator("#open-file").setInputFiles({ name: "other.xlsx", mimeType: "application/octet-stream", buffer });
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const heading = (label: string) => pane.getByRole("combobox", { name: new RegExp(`^${label}`) });
  const faults: string[] = [];
  const look = async (): Promise<void> => {
    const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    await frame?.addScriptTag({ content: AXE });
    const found = await frame?.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    faults.push(...(found ?? ["no pane"]));
  };

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
    await look();
    await button("Save").press("Enter");
    await button(`Change: ${table}`).waitFor();
  }
  await look();
  await button("Back").click();
  await button("Refresh dashboard").click();
  await pane.getByText("Q2 2025/26, 1 indicator.").waitFor();
  expect(await page.getByRole("tab", { name: "Dashboard", exact: true }).count()).toBe(1);
  expect(faults).toEqual([]);
  await workbench.close();
});
