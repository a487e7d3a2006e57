import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions } from "playwright-core";
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

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds in the workbench's own page; the pane's page is looked at by the pane's tests. */
async function faultsIn({ page }: WorkbenchPage): Promise<string[]> {
  await page.addScriptTag({ content: AXE });
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    return (await axe.run({ iframes: false })).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
];

it.each(LOOKS)("axe finds nothing in the workbench, %s", async (_, options) => {
  const workbench = await openWorkbench(browser, { ...options, bypassCSP: true });
  await workbench.pane.getByRole("button", { name: "Refresh dashboard" }).waitFor();
  const faults = await faultsIn(workbench);
  await workbench.ribbon("Refresh dashboard").click();
  await workbench.page.getByText("Refresh dashboard: done.").waitFor();
  for (const sheet of ["Dashboard", "Trends", "Narrative"]) {
    await workbench.openTab(sheet);
    await workbench.page.getByLabel(`Cells of the sheet ${sheet}`).waitFor();
    faults.push(...(await faultsIn(workbench)));
  }
  expect(faults).toEqual([]);
  await workbench.close();
});
