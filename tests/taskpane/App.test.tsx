/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createElement } from "react";
import { createExplainStore } from "../../src/app/explain-state";
import type { RefreshOutcome, RefreshStep } from "../../src/app/refresh-outcome";
import { createRefreshStore, type RefreshStore } from "../../src/app/refresh-state";
import { showCell } from "../../src/app/show-cell";
import type { Paragraph, ReportedFinding, ReportedSource } from "../../src/core/facts/report";
import { faultOf } from "../../src/excel/fault-of";
import { App } from "../../src/taskpane/App";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { ErrorBoundary } from "../../src/taskpane/ErrorBoundary";
import { StartScreen } from "../../src/taskpane/StartScreen";
import { paragraph, report } from "../support/pane-report";

const WRITTEN: RefreshOutcome = { kind: "written", undo: "not-known", report: report() };

function finding(part: Partial<ReportedFinding>): ReportedFinding {
  return { severity: "error", code: "any", message: "", advice: "", ref: null, source: null, ...part };
}

/** A workbook that has not answered yet. */
const ACTIONS: PaneActions = {
  showCell,
  look: () => new Promise(() => undefined),
  createStarter: () => Promise.resolve({ ok: true, value: undefined }),
  saveOwnText: () => Promise.resolve({ ok: true, value: "saved" }),
  settings: {
    read: () => Promise.resolve({ ok: true, value: null }),
    save: () => Promise.resolve({ ok: true, value: "saved" }),
    add: () => Promise.resolve({ ok: true, value: undefined }),
  },
};

const NOTHING_SELECTED = createExplainStore(() => Promise.resolve({ ok: true, value: null }));

function openPane(store: RefreshStore, actions: Partial<PaneActions> = {}, explainStore = NOTHING_SELECTED) {
  render(
    <FluentProvider theme={webLightTheme}>
      <App store={store} explainStore={explainStore} actions={{ ...ACTIONS, ...actions }} />
    </FluentProvider>,
  );
  return userEvent.setup();
}

async function openPaneAfter(outcome: RefreshOutcome, show: typeof showCell = showCell) {
  const user = openPane(
    createRefreshStore(() => Promise.resolve(outcome)),
    { showCell: show },
  );
  await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
  return user;
}

describe("before the first refresh", () => {
  it("says what it does and offers one action", () => {
    openPane(createRefreshStore(() => Promise.resolve(WRITTEN)));
    expect(screen.getByText(/drafts the report’s paragraphs/)).toBeVisible();
    expect(screen.getAllByRole("button")).toEqual([screen.getByRole("button", { name: "Refresh dashboard" })]);
  });
});

describe("what the workbook offers", () => {
  const READY = {
    kind: "ready",
    period: "Q3 2024/25",
    periods: ["Q3 2024/25", "Q2 2024/25"],
    reports: ["Cabinet", "Scrutiny"],
    last: null,
  } as const;

  it.each([
    [true, "Made on 4 March 2025."],
    [false, "Figures changed since. Made on 4 March 2025. Refresh to bring the sheets up to date."],
  ])("says when the sheets were made, and whether that is still so: %s", async (isCurrent, words) => {
    openPane(
      createRefreshStore(() => Promise.resolve(WRITTEN)),
      { look: () => Promise.resolve({ ...READY, last: { madeAt: "Made on 4 March 2025.", isCurrent } }) },
    );
    expect(await screen.findByText(words)).toBeVisible();
  });

  it("is chosen from, and asked for", async () => {
    const asked: unknown[] = [];
    const store = createRefreshStore(({ period, report: name }) => {
      asked.push([period, name]);
      return Promise.resolve(WRITTEN);
    });
    const user = openPane(store, { look: () => Promise.resolve(READY) });
    await user.selectOptions(await screen.findByLabelText("Period"), "Q2 2024/25");
    await user.selectOptions(screen.getByLabelText("Report"), "Scrutiny");
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    await user.selectOptions(screen.getByLabelText("Period"), "Q3 2024/25 (the workbook’s own)");
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    expect(asked).toEqual([
      ["Q2 2024/25", "Scrutiny"],
      [null, "Scrutiny"],
    ]);
  });

  it("is a starter where there are no tables, and then the refresh", async () => {
    let made = false;
    const user = openPane(
      createRefreshStore(() => Promise.resolve(WRITTEN)),
      {
        look: () => Promise.resolve(made ? { ...READY, reports: [] } : { kind: "no-tables" }),
        createStarter: () => {
          made = true;
          return Promise.resolve({ ok: true, value: undefined });
        },
      },
    );
    await user.click(await screen.findByRole("button", { name: "Create starter workbook" }));
    expect(await screen.findByRole("button", { name: "Refresh dashboard" })).toBeVisible();
    expect(screen.queryByLabelText("Report")).toBeNull();
  });

  it("says what Excel refused where the starter could not be made", async () => {
    const fault = faultOf({ code: "AccessDenied" });
    const user = openPane(
      createRefreshStore(() => Promise.resolve(WRITTEN)),
      {
        look: () => Promise.resolve({ kind: "no-tables" }),
        createStarter: () => Promise.resolve({ ok: false, fault }),
      },
    );
    await user.click(await screen.findByRole("button", { name: "Create starter workbook" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Excel did not allow the change.");
  });
});

describe("explaining a figure", () => {
  const READY = { kind: "ready", period: "Q3 2024/25", periods: ["Q3 2024/25"], reports: [], last: null } as const;
  const idle = () => createRefreshStore(() => Promise.resolve(WRITTEN));
  const ready = { look: () => Promise.resolve(READY) };
  const explained = () =>
    createExplainStore(() =>
      Promise.resolve({
        ok: true,
        value: {
          ref: "CP1",
          name: "Reviews in time",
          column: "Current",
          figures: [
            {
              figure: "Figure, Q3 2024/25",
              words: "284 ÷ 313 = 90.7%",
              rule: "Rounded half away from zero to 1 decimal",
              from: "Observations!C3, D3",
              firstSource: { sheet: "Observations", address: "C3" },
              agreement: "Agrees",
            },
          ],
          notes: "Would rank joint 98 of 150.",
        },
      }),
    );
  // jsdom lays nothing out and has no such function.
  const scrollIntoView = jest.fn();
  beforeAll(() => Object.assign(Element.prototype, { scrollIntoView }));

  it("says how it was worked out, by which rule, and leads to its cells", async () => {
    const shown: ReportedSource[] = [];
    const show: typeof showCell = (source) => {
      shown.push(source);
      return Promise.resolve(null);
    };
    const user = openPane(idle(), { ...ready, showCell: show }, explained());
    await user.click(await screen.findByRole("button", { name: "Explain the selected cell" }));
    expect(screen.getByText("CP1 Reviews in time: Current")).toBeVisible();
    expect(screen.getByText("284 ÷ 313 = 90.7%")).toBeVisible();
    expect(screen.getByText("Rounded half away from zero to 1 decimal. Excel: agrees.")).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Show Observations!C3, D3" }));
    expect(shown).toEqual([{ sheet: "Observations", address: "C3" }]);
  });

  it("shows and brings into view what was asked from the sheet's menu or the keyboard", async () => {
    const store = explained();
    openPane(idle(), ready, store);
    await screen.findByRole("button", { name: "Explain the selected cell" });
    scrollIntoView.mockClear();
    await act(() => store.ask());
    expect(screen.getByText("284 ÷ 313 = 90.7%")).toBeVisible();
    expect(scrollIntoView).toHaveBeenCalled();
  });

  it("says what to select where another cell is selected", async () => {
    const user = openPane(idle(), ready);
    await user.click(await screen.findByRole("button", { name: "Explain the selected cell" }));
    expect(screen.getByText("Select a cell in the table of the Dashboard, then ask again.")).toBeVisible();
  });
});

describe("settings", () => {
  const READY = { kind: "ready", period: "Q3 2024/25", periods: ["Q3 2024/25"], reports: [], last: null } as const;
  const TITLE = { name: "Report title", meaning: "The title of dashboard and report.", value: "Performance report" };

  async function openSettings(settings: Partial<PaneActions["settings"]>) {
    const user = openPane(
      createRefreshStore(() => Promise.resolve(WRITTEN)),
      { look: () => Promise.resolve(READY), settings: { ...ACTIONS.settings, ...settings } },
    );
    await user.click(await screen.findByText("Settings"));
    return user;
  }

  it("are saved as a field is left, once, with a word on what came of it", async () => {
    const saved: unknown[] = [];
    const user = await openSettings({
      read: () => Promise.resolve({ ok: true, value: [TITLE] }),
      save: (name, value) => {
        saved.push([name, value]);
        return Promise.resolve({ ok: true, value: value === "?" ? "not-understood" : "saved" });
      },
    });
    const field = await screen.findByLabelText("Report title");
    expect(field).toHaveAccessibleDescription("The title of dashboard and report.");
    await user.clear(field);
    await user.type(field, "Our report{Enter}");
    expect(await screen.findByText("Saved. It counts from the next refresh on.")).toBeVisible();
    await user.tab();
    await user.clear(field);
    await user.type(field, "?");
    await user.tab();
    expect(await screen.findByText("This cannot be read, so it was not saved.")).toBeVisible();
    expect(saved).toEqual([
      ["Report title", "Our report"],
      ["Report title", "?"],
    ]);
  });

  it("are offered a table where there is none", async () => {
    let added = false;
    const user = await openSettings({
      read: () => Promise.resolve({ ok: true, value: added ? [TITLE] : null }),
      add: () => {
        added = true;
        return Promise.resolve({ ok: true, value: undefined });
      },
    });
    await user.click(await screen.findByRole("button", { name: "Add a Settings table" }));
    expect(await screen.findByLabelText("Report title")).toBeVisible();
  });
});

describe("during a refresh", () => {
  it("tells the step in words and cannot be started again", async () => {
    const running: { onStep?: (step: RefreshStep) => void } = {};
    const store = createRefreshStore(({ onStep }) => {
      running.onStep = onStep;
      return new Promise(() => undefined);
    });
    const user = openPane(store);
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    expect(screen.getByRole("status")).toHaveTextContent("Reading the tables…");
    expect(screen.getByRole("button", { name: "Refreshing…" })).toHaveAttribute("aria-disabled", "true");

    act(() => running.onStep?.("writing"));
    expect(screen.getByRole("status")).toHaveTextContent("Writing the dashboard…");
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.6");
    expect(screen.getByText(/Press Enter in Excel/)).toBeVisible();
  });

  it("can be cancelled until the first cell is written", async () => {
    const running: { onStep?: (step: RefreshStep) => void } = {};
    const store = createRefreshStore(({ onStep }) => {
      running.onStep = onStep;
      return new Promise(() => undefined);
    });
    const user = openPane(store);
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Cancelled. Nothing was written.");

    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    act(() => running.onStep?.("writing"));
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  });

  it("shows a refresh that the ribbon started", async () => {
    const store = createRefreshStore(() => Promise.resolve(WRITTEN));
    openPane(store);
    await act(() => store.startRefresh());
    expect(screen.getByText("Dashboard refreshed.")).toBeVisible();
  });
});

describe("after a refresh", () => {
  it("says that the dashboard was written, and for which period", async () => {
    await openPaneAfter(WRITTEN);
    expect(screen.getByText("Dashboard refreshed.").parentElement).toHaveTextContent("Q3 2024/25, 0 indicators.");
    expect(screen.queryByRole("heading", { name: "Found in the data" })).not.toBeInTheDocument();
  });

  it("groups the findings, the gravest first and the notes folded away", async () => {
    const findings = [
      finding({ severity: "note", message: "A note." }),
      finding({ severity: "error", message: "CS12: the denominator in Data!D14 is 0.", advice: "Enter a number." }),
      finding({ severity: "note", message: "Another note." }),
    ];
    await openPaneAfter({ kind: "written", undo: "not-known", report: report({ findings }) });

    expect(screen.getByText("Dashboard refreshed, with gaps.")).toBeVisible();
    const section = screen.getByRole("region", { name: "Found in the data" });
    expect(
      within(section)
        .getAllByText(/^\d+ (errors?|notes?)$/)
        .map((each) => each.textContent),
    ).toEqual(["1 error", "2 notes"]);
    expect(within(section).getByText("Enter a number.")).toBeVisible();
    expect(within(section).getByText("A note.")).not.toBeVisible();
  });

  it("selects the cell that a finding speaks of", async () => {
    const asked: ReportedSource[] = [];
    const source = { sheet: "Annual figures", address: "D14" };
    const user = await openPaneAfter({ kind: "refused", findings: [finding({ source })] }, (each) => {
      asked.push(each);
      return Promise.resolve(null);
    });
    await user.click(screen.getByRole("link", { name: "Show 'Annual figures'!D14" }));
    expect(asked).toEqual([source]);
    expect(screen.getAllByRole("alert")).toHaveLength(1); // the refusal itself
  });

  it("says why a cell could not be selected", async () => {
    const outcome: RefreshOutcome = {
      kind: "refused",
      findings: [finding({ source: { sheet: "Data", address: "D14" } })],
    };
    const user = await openPaneAfter(outcome, () => Promise.resolve(faultOf({ code: "ItemNotFound" })));
    await user.click(screen.getByRole("link", { name: "Show Data!D14" }));
    expect(await screen.findByText(/has been deleted or renamed/)).toHaveAttribute("role", "alert");
  });

  it("says that nothing was written when the workbook is refused", async () => {
    await openPaneAfter({
      kind: "refused",
      findings: [finding({ message: "There is no table called Observations." })],
    });
    expect(screen.getByRole("alert")).toHaveTextContent("Nothing was written.");
    expect(screen.getByText("There is no table called Observations.")).toBeVisible();
  });

  it.each([
    { writingHadBegun: true, warns: true },
    { writingHadBegun: false, warns: false },
  ])("tells a failure in words; warns of a half-written dashboard: $warns", async ({ writingHadBegun, warns }) => {
    const fault = faultOf({ code: "AccessDenied", debugInfo: { errorLocation: "Range.values" } });
    await openPaneAfter({ kind: "failed", fault, writingHadBegun });
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("Excel did not allow the change.");
    expect(alert.textContent.includes("The dashboard is not finished")).toBe(warns);
    expect(within(alert).getByText("Details to send to support")).toBeVisible();
    expect(within(alert).getByText("code AccessDenied at Range.values")).not.toBeVisible();
  });
});

describe("the report's paragraphs", () => {
  const source = { sheet: "Observations", address: "C3" };
  const draft = paragraph({
    id: "CP1",
    kind: "indicator",
    number: 14,
    ref: "CP1",
    text: "It was 90.7% in the quarter.",
    figures: [{ start: 7, end: 12, text: "90.7%", ref: "CP1", kind: "value", period: "Q3 2024/25", sources: [source] }],
    own: { key: "CP1", section: "", text: "", status: "Draft", stale: [], lastTime: null },
  });
  const written = (part: Partial<Paragraph>): RefreshOutcome => ({
    kind: "written",
    undo: "not-known",
    report: report({ paragraphs: [{ ...draft, ...part }] }),
  });

  it("lead from each figure to the cell that it comes from", async () => {
    const asked: ReportedSource[] = [];
    const user = await openPaneAfter(written({}), (each) => {
      asked.push(each);
      return Promise.resolve(null);
    });
    expect(screen.getByText(/It was/)).toHaveTextContent("It was 90.7% in the quarter.");
    await user.click(screen.getByRole("link", { name: "90.7%, show Observations!C3" }));
    expect(asked).toEqual([source]);
  });

  it("show the author's own text, what moved under it, and have just those figures updated", async () => {
    const own = {
      key: "CP1",
      section: "",
      text: "We made 90.7%.",
      status: "Check: 90.7% is now 91.1%: your text still says 90.7%.",
      stale: [{ was: "90.7%", now: "91.1%", isCertain: true }],
      lastTime: null,
    };
    const wishes: unknown[] = [];
    const store = createRefreshStore(({ wish }) => {
      wishes.push(wish);
      return Promise.resolve(written({ own }));
    });
    const user = openPane(store);
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    expect(screen.getByText("We made 90.7%.")).toBeVisible();
    expect(screen.getByText("14 · your text")).toBeVisible();
    expect(screen.getByText(/is now 91.1%/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Update the figures in paragraph 14" }));
    await user.click(screen.getByRole("button", { name: "Mark Q3 2024/25 as published" }));
    expect(wishes).toEqual([{ kind: "refresh" }, { kind: "update-figures", of: ["CP1"] }, { kind: "publish" }]);
  });
});

describe("what was typed into our cells by hand", () => {
  it("is listed before it is written over, with the way to each cell", async () => {
    const asked: unknown[] = [];
    const source = { sheet: "Dashboard", address: "C10" };
    const store = createRefreshStore(({ wish, overHandChanges }) => {
      asked.push([wish.kind, overHandChanges]);
      return Promise.resolve(
        overHandChanges === "ask"
          ? { kind: "asks", handChanges: [{ source, text: "My own name" }], wish: { kind: "publish" } }
          : WRITTEN,
      );
    });
    const user = openPane(store);
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    expect(screen.getByText("Nothing is written yet.")).toBeVisible();
    expect(screen.getByText("My own name")).toBeVisible();
    expect(screen.getByRole("link", { name: "Show Dashboard!C10" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Refresh and write over them" }));
    expect(asked).toEqual([
      ["refresh", "ask"],
      ["publish", "write"],
    ]);
    expect(screen.getByText("Dashboard refreshed.")).toBeVisible();
  });
});

describe("the last dashboard", () => {
  it("can be put back after a refresh, and says when it was made", async () => {
    const wishes: unknown[] = [];
    const store = createRefreshStore(({ wish }) => {
      wishes.push(wish);
      return Promise.resolve(
        wish.kind === "put-back" ? { kind: "put-back", madeAt: "Made on 4 March 2025 at 12:00." } : WRITTEN,
      );
    });
    const user = openPane(store);
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    await user.click(screen.getByRole("button", { name: "Put back the last dashboard" }));
    expect(wishes).toEqual([{ kind: "refresh" }, { kind: "put-back" }]);
    expect(screen.getByText("The last dashboard is back.")).toBeVisible();
    expect(screen.getByText(/Made on 4 March 2025 at 12:00\. The other sheets are newer/)).toBeVisible();
  });

  it("cannot where nothing was written", async () => {
    await openPaneAfter({ kind: "refused", findings: [] });
    expect(screen.queryByRole("button", { name: "Put back the last dashboard" })).toBeNull();
  });
});

describe("copying", () => {
  /** The browser's clipboard, which jsdom lacks. */
  function installClipboard(write: (items: readonly Map<string, Blob>[]) => Promise<void>): void {
    class ClipboardItemFake extends Map<string, Blob> {
      constructor(parts: Readonly<Record<string, Blob>>) {
        super(Object.entries(parts));
      }
    }
    Object.assign(globalThis, { ClipboardItem: ClipboardItemFake });
    Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
  }

  /** A browser in which execCommand("copy") asks the page for the text, or refuses. */
  function installCopyCommand(clipboard: Map<string, string> | null): void {
    const execCommand = (): boolean => {
      if (clipboard === null) return false;
      const event = new Event("copy", { bubbles: true, cancelable: true });
      const clipboardData = { setData: (type: string, text: string) => clipboard.set(type, text) };
      document.activeElement?.dispatchEvent(Object.assign(event, { clipboardData }));
      return true;
    };
    Object.assign(document, { execCommand });
  }

  afterEach(() => {
    Reflect.deleteProperty(globalThis, "ClipboardItem");
    Reflect.deleteProperty(document, "execCommand");
  });

  const readBlob = (blob: Blob | undefined): Promise<string> =>
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(typeof reader.result === "string" ? reader.result : "");
      };
      if (blob !== undefined) reader.readAsText(blob);
    });

  it("puts one paragraph on the clipboard as HTML and as plain text, and says so", async () => {
    const user = await openPaneAfter(WRITTEN);
    const written: Map<string, Blob>[] = [];
    installClipboard((items) => {
      written.push(...items);
      return Promise.resolve();
    });
    await user.click(screen.getByRole("button", { name: "Copy paragraph 15" }));

    expect(await screen.findByText("Copied paragraph 15.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Copy paragraph 15" })).toHaveTextContent("Copied");
    await expect(readBlob(written[0]?.get("text/plain"))).resolves.toMatch(
      /^Care leavers in suitable accommodation rose/,
    );
    await expect(readBlob(written[0]?.get("text/html"))).resolves.toContain("<p style=");
  });

  it("uses the copy event where the clipboard is forbidden, and puts the focus back", async () => {
    const user = await openPaneAfter(WRITTEN);
    installClipboard(() => Promise.reject(new DOMException("forbidden", "NotAllowedError")));
    const clipboard = new Map<string, string>();
    installCopyCommand(clipboard);
    const button = screen.getByRole("button", { name: "Copy all paragraphs" });
    await user.click(button);

    expect(await screen.findByText("Copied all paragraphs.")).toBeInTheDocument();
    expect(clipboard.get("text/plain")).toContain("14. The percentage of child protection cases");
    expect(clipboard.get("text/html")).toContain('<ol start="14">');
    expect(button).toHaveFocus();
  });

  it.each([
    { name: "refuses", clipboard: null },
    { name: "does not have the command", clipboard: undefined },
  ])("shows the text selected where the browser $name, and never says that it was copied", async ({ clipboard }) => {
    const user = await openPaneAfter(WRITTEN);
    installClipboard(() => Promise.reject(new DOMException("forbidden", "NotAllowedError")));
    if (clipboard !== undefined) installCopyCommand(clipboard);
    await user.click(screen.getByRole("button", { name: "Copy paragraph 15" }));

    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /Press Ctrl\+C/ });
    expect(box).toHaveFocus();
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toMatch(/^Care leavers .* 1\.4 percentage points\.$/);
    expect(screen.getByText(/^Could not copy paragraph 15/)).toBeInTheDocument();
    expect(screen.queryByText(/^Copied/)).not.toBeInTheDocument();
  });
});

describe("where the pane cannot work", () => {
  it.each([
    { start: "outside-excel" as const, says: "Open this in Excel." },
    { start: "library-missing" as const, says: "ask IT to allow appsforoffice.microsoft.com" },
  ])("$start: says what to do", ({ start, says }) => {
    render(createElement(StartScreen, { start }));
    expect(screen.getByRole("alert")).toHaveTextContent(says);
  });

  it("shows a way on when drawing fails", () => {
    const silence = jest.spyOn(console, "error").mockReturnValue();
    const Broken = () => {
      throw new Error("a mistake in Quartile");
    };
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("The pane has stopped working.");
    expect(screen.getByRole("button", { name: "Show the pane again" })).toBeVisible();
    silence.mockRestore();
  });
});
