import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Frame,
  FrameLocator,
  Locator,
  Page,
} from "playwright-core";
import { launchBrowser } from "./browser";
import { letExcelBeSilent } from "./silent-excel";

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
  /** Types into a cell over what it holds, as a person does. */
  typeInto(reference: string, text: string): Promise<void>;
  /** Opens another workbook; the add-in starts anew beside it. */
  openBook(book: Uint8Array, name?: string): Promise<void>;
  /** Saves the workbook; its bytes. */
  save(): Promise<Uint8Array>;
  closePane(): Promise<void>;
  /** The pane's own document. */
  paneFrame(): Frame;
  /** Fails if a page had errors, or asked for anything at other addresses than those of Microsoft's library. */
  close(): Promise<void>;
}

/** What a person waits for comes within this, or not at all. */
const PATIENCE_MS = 30_000;
const OFFICE_JS =
  /^https:\/\/(?:appsforoffice\.microsoft\.com\/lib\/1\/hosted|officeapis\.public\.onecdn\.static\.microsoft\/1)\/([^?]*)/;
const OFFICE_JS_FOLDER = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** A window of a browser in which Microsoft's address is answered from node_modules, so that no test needs a network. */
export async function newWindow(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly context: BrowserContext; readonly errors: string[] }> {
  const errors: string[] = [];
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
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
  return { context, errors };
}

/** Opens the workbench in a browser of its own, which closes with it. */
export async function launchWorkbench(options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
  const browser = await launchBrowser();
  const workbench = await openWorkbench(browser, options);
  return {
    ...workbench,
    close: async () => {
      try {
        await workbench.close();
      } finally {
        await browser.close();
      }
    },
  };
}

/** Opens the workbench, the sample in it. */
export async function openWorkbench(browser: Browser, options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
  const { context, errors } = await newWindow(browser, options);
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  await context.addInitScript(watchStart);
  await context.addInitScript(letExcelBeSilent);
  await page.goto(process.env.WORKBENCH_URL ?? "");
  await page.getByRole("tab").first().waitFor();
  const goTo = async (reference: string): Promise<void> => {
    await page.getByLabel("Cell or name to go to").fill(reference);
    await page.getByLabel("Cell or name to go to").press("Enter");
  };
  return {
    page,
    pane: page.frameLocator("#pane-frame iframe"),
    cell: (cell) => page.locator(`[data-cell="${cell}"]`),
    ribbon: (name) => page.locator("#ribbon").getByRole("button", { name }),
    openTab: (name) => page.getByRole("tab", { name, exact: true }).click(),
    goTo,
    typeInto: async (reference, text) => {
      await goTo(reference);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    openBook: async (book, name = "book.xlsx") => {
      await page.locator("#open-file").setInputFiles({ name, mimeType: "", buffer: Buffer.from(book) });
      await page.getByText(`${name} is open.`).waitFor();
    },
    save: async () => {
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save" }).click();
      return new Uint8Array(readFileSync(await (await downloading).path()));
    },
    closePane: () => page.getByRole("button", { name: "Close the pane" }).click(),
    paneFrame: () => paneFrameOf(page),
    close: async () => {
      await context.close();
      if (errors.length > 0) throw new Error(`The page had errors: ${errors.join("; ")}`);
    },
  };
}

function paneFrameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("There is no pane.");
  return frame;
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
    if (document.querySelector("select:not([disabled])") === null) return;
    times.usable = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Milliseconds from `Office.onReady` to a pane that has read the workbook and offers its periods. */
export async function paneStartTime({ page }: WorkbenchPage): Promise<number> {
  const handle = await paneFrameOf(page).waitForFunction(() => {
    const { startTimes } = window as unknown as { startTimes?: StartTimes };
    const { officeReady, usable } = startTimes ?? {};
    return officeReady === undefined || usable === undefined ? null : { took: usable - officeReady };
  });
  return (await handle.jsonValue())?.took ?? NaN;
}
