import { readFileSync } from "node:fs";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Frame,
  FrameLocator,
  Locator,
  Page,
} from "playwright-core";
import { COPIED_SHOWN_MS } from "../../src/taskpane/clipboard/use-copier";
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
  /** Does something, and waits until the workbench has said the words since, whether or not it still does. */
  untilSaid(words: string, act: () => Promise<void>): Promise<void>;
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
/**
 * A window of a browser, and what its pages asked for that is neither the workbench's nor Microsoft's. Nothing is routed here:
 * that would take the browser's cache away, and each start of the pane would fetch and compile everything again.
 */
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
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    // Microsoft's library counts its uses.
    if (protocol.startsWith("http") && hostname !== "localhost" && !hostname.endsWith(".microsoft.com"))
      errors.push(`asked for ${request.url()}`);
  });
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
  await context.addInitScript(noteWhatIsSaid);
  await context.addInitScript(keepForLooking, COPIED_SHOWN_MS);
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
      const before = await page.evaluateHandle(() => window.embeddedExcel);
      await page.locator("#open-file").setInputFiles({ name, mimeType: "", buffer: Buffer.from(book) });
      // Not what the status line says: it may say the same of the workbook before, or already something else.
      await page.waitForFunction((former) => window.embeddedExcel !== former, before);
      await page.waitForFunction(isPaneThere);
    },
    untilSaid: async (words, act) => {
      const before = await page.evaluate(() => window.said?.length ?? 0);
      await act();
      await page.waitForFunction(({ from, text }) => window.said?.slice(from).some((line) => line.includes(text)), {
        from: before,
        text: words,
      });
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

/** Runs in the workbench's page. */
function isPaneThere(): boolean {
  const frame = document.querySelector<HTMLIFrameElement>("#pane-frame iframe");
  return frame?.contentWindow?.location.pathname.endsWith("taskpane.html") ?? false;
}

declare global {
  interface Window {
    /** All that the status line has said, in order. */
    said?: string[];
  }
}

/** Runs in the workbench's page before its scripts: what its status line says may be gone before a busy machine looks. */
function noteWhatIsSaid(): void {
  if (window !== window.top) return;
  const said: string[] = (window.said = []);
  document.addEventListener("DOMContentLoaded", () => {
    const line = document.getElementById("status");
    if (line === null) return;
    new MutationObserver((changes) => {
      said.push(...changes.flatMap(({ addedNodes }) => [...addedNodes].map(({ textContent }) => textContent ?? "")));
    }).observe(line, { childList: true });
  });
}

/**
 * Runs in each page before its scripts; in the pane, what is shown for so long and no longer stays, however slow the machine.
 * A frame that is added later runs it while its address is still about:blank, and not again.
 */
function keepForLooking(milliseconds: number): void {
  if (window === window.top) return;
  const wait = window.setTimeout.bind(window) as (...asked: readonly unknown[]) => number;
  // A method, since tsx gives every other function a name by a helper that the page does not have.
  Object.assign(window, {
    setTimeout(act: () => void, asked?: number, ...values: readonly unknown[]) {
      return asked === milliseconds ? 0 : wait(act, asked, ...values);
    },
  });
}

/** When Office said that it is ready, and when the pane's button could be pressed. */
interface StartTimes {
  officeReady?: number;
  usable?: number;
}

type PaneWindow = Window & { Office?: typeof Office; startTimes?: StartTimes };

/** Runs in the workbench's page before its scripts, and looks at whichever pane there is. */
function watchStart(): void {
  if (window !== window.top) return;
  setInterval(() => {
    const pane: PaneWindow | null | undefined =
      document.querySelector<HTMLIFrameElement>("#pane-frame iframe")?.contentWindow;
    if (pane?.Office === undefined) return;
    if (pane.startTimes === undefined) {
      const times: StartTimes = (pane.startTimes = {});
      void pane.Office.onReady(() => (times.officeReady = performance.now()));
    }
    if (pane.document.querySelector("select:not([disabled])") !== null) pane.startTimes.usable ??= performance.now();
  }, 1);
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
