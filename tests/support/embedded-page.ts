import { readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { openPage, type EmbeddedExcel, type PressEnd } from "../../src/embedded-excel/open-workbook";

/** A built page of the add-in, as it runs in Excel's pane. */
export interface AddinPage {
  readonly window: DOMWindow;
  /** Presses the ribbon button of that function; done when the add-in has completed it. */
  pressButton(functionName: string): Promise<PressEnd>;
  isPaneShown(): boolean;
  /** What the page reported as errors, uncaught ones included. */
  readonly errors: readonly string[];
  close(): void;
}

/** Excel and the page must be of one host name, over https: office.js trusts nobody else. */
const ORIGIN = "https://localhost";
/** Microsoft's addresses of its library; what lies behind them is answered from the package. */
const OFFICE_JS =
  /^https:\/\/(?:appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted|officeapis\.public\.onecdn\.static\.microsoft\/1)\/(.*)$/;
const OFFICE_JS_FOLDER = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/**
 * Opens a built page (`dist/taskpane.html`) in jsdom over Microsoft's own office.js, connected to the workbook.
 *
 * The page is unchanged: its scripts are read from its folder, Microsoft's from node_modules, and nothing else is
 * fetched from anywhere.
 */
export function openAddinPage(excel: EmbeddedExcel, file: string): AddinPage {
  const errors: string[] = [];
  const opener = {
    postMessage: (json: string) => setTimeout(() => endpoint.receive(json), 0),
  };
  const deliver = (json: string) => {
    setTimeout(() => {
      const { window } = dom;
      // A closed window has no classes left.
      if (!window.closed && typeof window.MessageEvent === "function")
        window.dispatchEvent(
          new window.MessageEvent("message", { data: json, origin: ORIGIN, source: opener as never }),
        );
    }, 0);
  };
  const endpoint = openPage(excel, { id: "pane", excelUrl: ORIGIN, post: deliver });
  const dom: JSDOM = new JSDOM(readFileSync(file, "utf8"), {
    url: `${ORIGIN}/taskpane.html?${endpoint.query}`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: new FolderLoader(dirname(file)),
    virtualConsole: errorConsole(errors),
    beforeParse: (window) => {
      prepareWindow(window, endpoint.windowName, opener);
    },
  });
  return {
    window: dom.window,
    pressButton: (functionName) => endpoint.pressButton(functionName),
    isPaneShown: () => endpoint.isPaneShown(),
    errors,
    close: () => {
      endpoint.close();
      dom.window.close();
    },
  };
}

/** Answers every address from disk: the add-in's own and Microsoft's. */
class FolderLoader extends ResourceLoader {
  readonly #folder: string;

  constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  override fetch(url: string) {
    const path = this.#pathOf(new URL(url));
    if (path === null || extname(path) !== ".js") return null;
    try {
      // jsdom wants a promise that can be aborted; what is on disk is there at once.
      return Object.assign(Promise.resolve(readFileSync(path)), { abort: () => undefined });
    } catch {
      return null;
    }
  }

  #pathOf(url: URL): string | null {
    const library = OFFICE_JS.exec(url.origin + url.pathname)?.[1];
    // The package spells its folders in lower case.
    if (library !== undefined) return join(OFFICE_JS_FOLDER, library.toLowerCase());
    return url.origin === ORIGIN ? join(this.#folder, url.pathname) : null;
  }
}

/** What browsers have and jsdom lacks, and what Excel gives a page before its scripts run. */
function prepareWindow(window: DOMWindow, name: string, opener: object): void {
  window.name = name;
  Object.defineProperty(window, "opener", { value: opener });
  Object.defineProperty(window.document, "domain", { value: "localhost" });
  Object.defineProperty(window, "matchMedia", {
    value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });
  Object.defineProperty(window.Element.prototype, "scrollIntoView", { value: () => undefined });
  Object.defineProperty(window, "ResizeObserver", {
    value: class {
      observe() {
        return undefined;
      }
      unobserve() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    },
  });
}

/** jsdom draws nothing: that it says so is no error of the page. */
const NOT_THE_PAGES_FAULT = /Not implemented|Could not parse CSS stylesheet|Could not load link/;

function errorConsole(errors: string[]): VirtualConsole {
  const console = new VirtualConsole();
  console.on("error", (...what: unknown[]) => errors.push(what.map(String).join(" ")));
  console.on("jsdomError", (error: Error) => {
    if (!NOT_THE_PAGES_FAULT.test(error.message))
      errors.push(error.cause instanceof Error ? `${error.message} ${error.cause.message}` : error.message);
  });
  return console;
}

/** Waits until the page is as wanted; fails with what it shows. */
export async function until(page: AddinPage, wanted: () => boolean, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!wanted()) {
    if (Date.now() > end)
      throw new Error(
        `The page never came to it. It shows: ${page.window.document.body.textContent} ${page.errors.join("\n")}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
