import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { axeFaults, OF_COLOURS } from "../support/axe";
import { LIGHT, LOOKS } from "../support/looks";
import { launchBrowser } from "../support/browser";
import { emptyBook } from "../support/books";
import { newWindow, openWorkbench, type WorkbenchPage } from "../support/workbench-page";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the pane's own address as somebody does who finds it in a browser. */
async function openOutsideExcel(library: "there" | "blocked"): Promise<Page> {
  const { context } = await newWindow(browser, { viewport: { width: 300, height: 600 } });
  const page = await context.newPage();
  if (library === "blocked") await page.route(/office\.js/, (route) => route.abort());
  await page.goto(`${process.env.WORKBENCH_URL ?? ""}taskpane.html`);
  return page;
}

it.each([
  { library: "there", says: "Open this in Excel." },
  { library: "blocked", says: "Excel’s library could not be loaded." },
] as const)("outside Excel, the library $library, the pane says “$says”", async ({ library, says }) => {
  const page = await openOutsideExcel(library);
  await page.getByText(says).waitFor();
  const faults: string[] = [];
  for (const { media } of LOOKS) {
    await page.emulateMedia(media);
    faults.push(...(await axeFaults(page, media === LIGHT ? undefined : OF_COLOURS)));
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

/** Compressed. Microsoft's own template of a React pane ships 169,000; reading units and periods of every kind takes the rest. */
const FIRST_USE_BUDGET_BYTES = 183_000;

/** The add-in's own scripts that the pane has fetched by now, compressed. */
async function scriptBytes(workbench: WorkbenchPage): Promise<number> {
  const addresses = await workbench
    .paneFrame()
    .evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const own = addresses
    .map((address) => new URL(address))
    .filter(({ pathname }) => /\/[\w.]+\.[0-9a-f]{8}\.js$/.test(pathname));
  expect(own.length).toBeGreaterThan(1);
  return own
    .map(({ pathname }) => readFileSync(join("dist", basename(pathname))))
    .reduce((bytes, script) => bytes + gzipSync(script, { level: 9 }).length, 0);
}

it("until it can be used the pane fetches no more than its budget of JavaScript, in any workbook", async () => {
  const workbench = await openWorkbench(browser);
  await workbench.ribbon("Open pane").click();
  await workbench.pane.getByLabel("Period").waitFor();
  expect(await scriptBytes(workbench)).toBeLessThan(FIRST_USE_BUDGET_BYTES);
  await workbench.openBook(await emptyBook());
  await workbench.pane.getByRole("button", { name: "Create starter workbook" }).waitFor();
  expect(await scriptBytes(workbench)).toBeLessThan(FIRST_USE_BUDGET_BYTES);
  await workbench.close();
});
