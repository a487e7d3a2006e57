import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from "playwright-core";

/** The workbench as a person has it before them. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** A cell of the sheet that is shown, by its address. */
  cell(address: string): Locator;
  /** A button of the ribbon. */
  ribbon(name: string): Locator;
  openTab(name: string): Promise<void>;
  /** Goes to a cell by the name box. */
  goTo(reference: string): Promise<void>;
  /** Fails if a page had errors, or asked for anything at other addresses than those of Microsoft's library. */
  close(): Promise<void>;
}

const OFFICE_JS =
  /^https:\/\/(?:appsforoffice\.microsoft\.com\/lib\/1\/hosted|officeapis\.public\.onecdn\.static\.microsoft\/1)\/([^?]*)/;
const OFFICE_JS_FOLDER = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Opens the workbench; Microsoft's address is answered from node_modules, so that no test needs a network. */
export async function openWorkbench(browser: Browser, options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
  const address = process.env.WORKBENCH_URL ?? "";
  const errors: string[] = [];
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  await context.route(
    (url) => url.hostname !== "localhost",
    async (route) => {
      const name = OFFICE_JS.exec(route.request().url())?.[1]?.toLowerCase();
      const path = join(OFFICE_JS_FOLDER, name ?? "");
      if (name !== undefined && existsSync(path)) {
        await route.fulfill({ path });
        return;
      }
      // Microsoft's library counts its uses; here it may not.
      if (!route.request().url().includes(".microsoft.com/")) errors.push(`asked for ${route.request().url()}`);
      await route.abort();
    },
  );
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  await context.addInitScript(watchStart);
  await page.goto(address);
  await page.getByRole("tab").first().waitFor();
  return {
    page,
    pane: page.frameLocator("#pane-frame iframe"),
    cell: (cell) => page.locator(`[data-cell="${cell}"]`),
    ribbon: (name) => page.locator("#ribbon").getByRole("button", { name }),
    openTab: (name) => page.getByRole("tab", { name, exact: true }).click(),
    goTo: async (reference) => {
      await page.getByLabel("Cell or name to go to").fill(reference);
      await page.getByLabel("Cell or name to go to").press("Enter");
    },
    close: async () => {
      await context.close();
      if (errors.length > 0) throw new Error(`The page had errors: ${errors.join("; ")}`);
    },
  };
}

/** When Office said that it is ready, and when the pane's button could be pressed. */
interface StartTimes {
  officeReady?: number;
  usable?: number;
}

/** Runs in the pane's page before its scripts. */
function watchStart(): void {
  if (!window.location.pathname.endsWith("taskpane.html")) return;
  const times = ((window as unknown as { startTimes?: StartTimes }).startTimes = {} as StartTimes);
  const looking = setInterval(() => {
    if (typeof Office === "undefined") return;
    clearInterval(looking);
    void Office.onReady(() => (times.officeReady = performance.now()));
  }, 1);
  const observer = new MutationObserver(() => {
    if (document.querySelector("button:not([disabled])") === null) return;
    times.usable = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Milliseconds from `Office.onReady` to a pane whose button can be pressed. */
export async function paneStartTime({ page }: WorkbenchPage): Promise<number> {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("There is no pane.");
  const handle = await frame.waitForFunction(() => {
    const { startTimes } = window as unknown as { startTimes?: StartTimes };
    const { officeReady, usable } = startTimes ?? {};
    return officeReady === undefined || usable === undefined ? null : { took: usable - officeReady };
  });
  return (await handle.jsonValue())?.took ?? NaN;
}
