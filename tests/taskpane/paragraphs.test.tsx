/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { RefreshOutcome } from "../../src/app/refresh-outcome";
import { createRefreshStore } from "../../src/app/refresh-state";
import type { Paragraph, ReportedSource } from "../../src/core/facts/report";
import { faultOf } from "../../src/excel/run/fault-of";
import { openPane, openPaneAfter, READY, WRITTEN } from "../support/pane";
import { paragraph, report } from "../support/pane-report";

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
    keepsEarlier: true,
    isPublished: false,
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

  it("say below what Excel refused of a link, and keep their words together", async () => {
    const user = await openPaneAfter(written({}), () => Promise.resolve(faultOf({ code: "ItemNotFound" })));
    await user.click(screen.getByRole("link", { name: "90.7%, show Observations!C3" }));
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.getByText(/It was/)).toHaveTextContent(/^It was 90\.7% in the quarter\.$/);
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
    await user.click(screen.getByRole("button", { name: "Update this figure in paragraph 14" }));
    await user.click(screen.getByRole("button", { name: "Mark Q3 2024/25 as published" }));
    expect(wishes).toEqual([{ kind: "refresh" }, { kind: "update-figures", of: ["CP1"] }, { kind: "publish" }]);
  });
});

describe("a publication", () => {
  it("is told of, and asked about before other figures take its place", async () => {
    const wishes: unknown[] = [];
    const store = createRefreshStore(({ wish }) => {
      wishes.push(wish.kind);
      return Promise.resolve({ ...WRITTEN, isPublished: wishes.includes("publish") });
    });
    const user = openPane(store);
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    await user.click(screen.getByRole("button", { name: "Mark Q3 2024/25 as published" }));
    expect(screen.getByText("Q3 2024/25 is marked as published.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Mark Q3 2024/25 as published again" }));
    expect(screen.getByText(/changes since then will no longer be listed/)).toBeVisible();
    expect(wishes).toEqual(["refresh", "publish"]);
    await user.click(screen.getByRole("button", { name: "Publish again" }));
    expect(wishes).toEqual(["refresh", "publish", "publish"]);
    expect(screen.queryByRole("button", { name: "Publish again" })).toBeNull();
  });
});

describe("a report on view", () => {
  const own = { key: "CP1", section: "", text: "", status: "Draft", stale: [], lastTime: null };
  const quarter2 = report({
    period: "Q2 2024/25",
    paragraphs: [paragraph({ id: "CP1", kind: "indicator", number: 14, text: "It was 92.7%.", own })],
  });

  it("is the one that its buttons speak of, whatever has been chosen since", async () => {
    const asked: unknown[] = [];
    const store = createRefreshStore(({ wish, period, report: name }) => {
      asked.push([wish.kind, period, name]);
      return Promise.resolve({
        kind: "written",
        undo: "not-known",
        keepsEarlier: true,
        isPublished: false,
        report: quarter2,
      });
    });
    const user = openPane(store, { look: () => Promise.resolve({ ...READY, reports: ["Cabinet", "Scrutiny"] }) });
    await user.selectOptions(await screen.findByLabelText("Period"), "Q2 2024/25");
    await user.selectOptions(screen.getByLabelText("Report"), "Scrutiny");
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    await user.selectOptions(screen.getByLabelText("Period"), "Q3 2024/25 (the workbook’s own)");
    await user.selectOptions(screen.getByLabelText("Report"), "Cabinet");
    await user.click(screen.getByRole("button", { name: "Mark Q2 2024/25 as published" }));
    expect(asked).toEqual([
      ["refresh", "Q2 2024/25", "Scrutiny"],
      ["publish", "Q2 2024/25", "Scrutiny"],
    ]);
  });

  const later: readonly RefreshOutcome[] = [
    { kind: "refused", findings: [], alsoFound: [] },
    { kind: "failed", fault: faultOf({ code: "AccessDenied" }), writingHadBegun: false, keepsEarlier: false },
    { kind: "asks", handChanges: [] },
    { kind: "cancelled" },
    { kind: "put-back", madeAt: "", findings: [] },
  ];
  it.each(later)("stays with what is being typed in it when a later refresh ends as $kind", async (outcome) => {
    const outcomes: RefreshOutcome[] = [
      { kind: "written", undo: "not-known", keepsEarlier: true, isPublished: false, report: quarter2 },
      outcome,
    ];
    const store = createRefreshStore(() => Promise.resolve(outcomes.shift() ?? outcome));
    const user = openPane(store);
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    await user.click(screen.getByRole("button", { name: "Edit paragraph 14" }));
    const editor = screen.getByLabelText("Your text for paragraph 14");
    await user.type(editor, " My words.");
    await act(() => store.startRefresh());
    expect(screen.getByLabelText("Your text for paragraph 14")).toBe(editor);
    expect(editor).toHaveValue("It was 92.7%. My words.");
    expect(editor).toHaveFocus();
    expect(screen.getByText(/those of the last refresh that was written, of Q2 2024\/25/)).toBeVisible();
  });
});

it("what changed since the last refresh and since a publication is listed above them", async () => {
  const change = {
    ref: "X1",
    name: "Reviews in time",
    period: "Q3 2024/25",
    what: "figure",
    was: "90%",
    now: "91%",
  } as const;
  const changes = {
    sinceLastRefresh: [change],
    sincePublication: [{ period: "Q2 2024/25", report: null, changes: [change] }],
  };
  const user = await openPaneAfter({
    kind: "written",
    undo: "not-known",
    keepsEarlier: true,
    isPublished: false,
    report: report({ changes }),
  });
  const section = screen.getByRole("region", { name: "What changed" });
  expect(within(section).getByText("Since Q2 2024/25 was published: 1 figure changed")).toBeVisible();
  await user.click(within(section).getByText("Since the last refresh: 1 figure changed"));
  expect(within(section).getAllByText("90% is now 91%")[0]).toBeVisible();
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
    expect(screen.getByRole("button", { name: "Copied ✓ paragraph 15" })).toBeVisible();
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
