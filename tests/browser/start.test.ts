import type { Browser, Page } from "playwright-core";
import { axeFaults, OF_COLOURS } from "../support/axe";
import { LIGHT, LOOKS } from "../support/looks";
import { launchBrowser } from "../support/browser";
import { newWindow } from "../support/workbench-page";

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
