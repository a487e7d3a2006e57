import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { newWorkbook } from "../../src/embedded-excel/embedded-excel";
import { launchBrowser } from "../support/browser";
import { openWorkbench, type WorkbenchPage } from "../support/workbench-page";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The workbench with an empty workbook, and the self-test on view. */
async function openTest(options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
  const workbench = await openWorkbench(browser, options);
  const { page, pane } = workbench;
  const buffer = Buffer.from(await newWorkbook().save());
  await page.locator("#open-file").setInputFiles({ name: "blank.xlsx", mimeType: "", buffer });
  await page.getByRole("heading", { name: "blank.xlsx" }).waitFor();
  await pane.getByRole("button", { name: "Create starter workbook" }).waitFor();
  await pane.getByRole("button", { name: "Test this Excel" }).click();
  await pane.getByRole("button", { name: "Run the test" }).waitFor();
  return workbench;
}

const tabs = ({ page }: WorkbenchPage): Promise<string[]> => page.getByRole("tab").allInnerTexts();

it("runs the sample over Microsoft's own library in a browser, finds no difference, and leaves the workbook empty", async () => {
  const workbench = await openTest();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Run the test" }).click();
  await pane.getByText("No differences.").waitFor();
  expect(await tabs(workbench)).toEqual(expect.arrayContaining(["Sheet1", "Dashboard", "Quartile self-test"]));
  await pane.getByRole("button", { name: "Remove the test sheets" }).click();
  await pane.getByText("Removed 15 sheets.").waitFor();
  expect(await tabs(workbench)).toEqual(["Sheet1"]);
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: "Create starter workbook" }).waitFor();
  await workbench.close();
});

it("keeps its sheets where a person wants them, and the pane then works on them", async () => {
  const workbench = await openTest();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Run the test" }).click();
  await pane.getByRole("button", { name: "Keep them" }).click();
  await pane.getByRole("button", { name: "Refresh dashboard" }).click();
  await pane.getByText("Dashboard refreshed").waitFor();
  expect(await tabs(workbench)).toContain("Workings");
  await workbench.close();
});

/** What axe finds in the pane's own page. */
async function faultsIn({ page }: WorkbenchPage): Promise<string[]> {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("There is no pane.");
  await frame.addScriptTag({ content: AXE });
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

it.each<[string, BrowserContextOptions]>([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
])("axe finds nothing in the self-test, %s", async (_, options) => {
  const workbench = await openTest({ ...options, bypassCSP: true });
  const { page, pane } = workbench;
  // A record of another release: then there are differences.
  await page.context().route(/localhost[^?]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll("90.7%", "99.9%") });
  });
  const faults = await faultsIn(workbench);
  await pane.getByRole("button", { name: "Run the test" }).click();
  await pane.getByText("Expected").first().waitFor();
  faults.push(...(await faultsIn(workbench)));
  await pane.getByRole("button", { name: "Remove the test sheets" }).click();
  await pane.getByText("Removed 15 sheets.").waitFor();
  faults.push(...(await faultsIn(workbench)));
  expect(faults).toEqual([]);
  await workbench.close();
});
