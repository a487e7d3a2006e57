/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { RefreshOutcome, RefreshStep } from "../../src/app/refresh-outcome";
import { createRefreshStore } from "../../src/app/refresh-state";
import type { ReportedSource } from "../../src/core/facts/report";
import { faultOf } from "../../src/excel/run/fault-of";
import { buttonsShown, finding, openPane, openPaneAfter, WRITTEN } from "../support/pane";
import { report } from "../support/pane-report";

describe("before the first refresh", () => {
  it("says what it does and offers one action", () => {
    openPane(createRefreshStore(() => Promise.resolve(WRITTEN)));
    expect(screen.getByText(/drafts the report’s paragraphs/)).toBeVisible();
    expect(buttonsShown()).toEqual(["Refresh dashboard", "Test this Excel"]);
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
    expect(screen.getByText("Reading the tables…").closest("[role=status]")).not.toBeNull();
    expect(screen.getByRole("button", { name: "Refreshing…" })).toHaveAttribute("aria-disabled", "true");

    act(() => running.onStep?.("writing"));
    expect(screen.getByText("Writing the dashboard…").closest("[role=status]")).not.toBeNull();
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
    await openPaneAfter({
      kind: "written",
      undo: "not-known",
      keepsEarlier: true,
      isPublished: false,
      report: report({ findings }),
    });

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

  it.each([
    { count: 1, says: "Dashboard refreshed, with a warning." },
    { count: 2, says: "Dashboard refreshed, with 2 warnings." },
  ])("does not call a doubtful dashboard good, and shows its $count warnings at once", async ({ count, says }) => {
    const findings = [
      finding({ severity: "note", message: "A note." }),
      ...Array.from({ length: count }, () => finding({ severity: "warning", message: "90.7 is not 79.9%." })),
    ];
    await openPaneAfter({
      kind: "written",
      undo: "not-known",
      keepsEarlier: true,
      isPublished: false,
      report: report({ findings }),
    });
    expect(screen.getByRole("alert")).toHaveTextContent(says);
    expect(screen.getAllByText("90.7 is not 79.9%.").filter((one) => one.closest("details")?.open)).toHaveLength(count);
  });

  it.each([
    { found: "a warning", findings: [finding({ severity: "warning" })], comes: true },
    { found: "notes alone", findings: [finding({ severity: "note" })], comes: false },
  ])("brings its outcome into view where there is something to read: $found", async ({ findings, comes }) => {
    const scrollIntoView = jest.fn();
    Object.assign(Element.prototype, { scrollIntoView });
    await openPaneAfter({ ...WRITTEN, report: report({ findings }) });
    expect(screen.getByText(/^Dashboard refreshed/)).toBeVisible();
    expect(scrollIntoView).toHaveBeenCalledTimes(comes ? 1 : 0);
  });

  it("selects the cell that a finding speaks of", async () => {
    const asked: ReportedSource[] = [];
    const source = { sheet: "Annual figures", address: "D14" };
    const user = await openPaneAfter({ kind: "refused", findings: [finding({ source })], alsoFound: [] }, (each) => {
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
      alsoFound: [],
    };
    const user = await openPaneAfter(outcome, () => Promise.resolve(faultOf({ code: "ItemNotFound" })));
    await user.click(screen.getByRole("link", { name: "Show Data!D14" }));
    expect(await screen.findByText(/has been deleted or renamed/)).toHaveAttribute("role", "alert");
  });

  it("says that nothing was written when the workbook is refused, and why before all else", async () => {
    await openPaneAfter({
      kind: "refused",
      findings: [finding({ message: "There is no table called Observations." })],
      alsoFound: [finding({ message: "The numerator is not a number." })],
    });
    expect(screen.getByRole("alert")).toHaveTextContent("Nothing was written.");
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Why nothing was written",
      "Found in the data",
    ]);
    const why = screen.getByRole("region", { name: "Why nothing was written" });
    expect(within(why).getByText("There is no table called Observations.")).toBeVisible();
    expect(within(why).queryByText("The numerator is not a number.")).toBeNull();
  });

  it.each([
    { writingHadBegun: true, warns: true },
    { writingHadBegun: false, warns: false },
  ])("tells a failure in words; warns of a half-written dashboard: $warns", async ({ writingHadBegun, warns }) => {
    const fault = faultOf({ code: "AccessDenied", debugInfo: { errorLocation: "Range.values" } });
    await openPaneAfter({ kind: "failed", fault, writingHadBegun, keepsEarlier: false });
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("Excel did not allow the change.");
    expect(alert.textContent.includes("The dashboard is not finished")).toBe(warns);
    expect(within(alert).getByText("Details to send to support")).toBeVisible();
    expect(within(alert).getByText("code AccessDenied at Range.values")).not.toBeVisible();
  });
});

describe("what was typed into our cells by hand", () => {
  it("is listed before it is written over, with the way to each cell; then what was asked for is asked again", async () => {
    const asked: unknown[] = [];
    const source = { sheet: "Dashboard", address: "C10" };
    const store = createRefreshStore(({ wish, period, overHandChanges }) => {
      asked.push([wish.kind, period, overHandChanges]);
      return Promise.resolve(
        overHandChanges === "ask" ? { kind: "asks", handChanges: [{ source, text: "My own name" }] } : WRITTEN,
      );
    });
    const user = openPane(store);
    await act(() => store.startRefresh({ wish: { kind: "publish" }, period: "Q2 2024/25", overHandChanges: "ask" }));
    expect(screen.getByText("Nothing is written yet.")).toBeVisible();
    expect(screen.getByText("My own name")).toBeVisible();
    expect(screen.getByRole("link", { name: "Show Dashboard!C10" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Refresh and write over them" }));
    expect(asked).toEqual([
      ["publish", "Q2 2024/25", "ask"],
      ["publish", "Q2 2024/25", "write"],
    ]);
    expect(screen.getByText("Q3 2024/25 is marked as published.")).toBeVisible();
  });
});

describe("the last dashboard", () => {
  it("can be put back after a refresh, and says when it was made", async () => {
    const wishes: unknown[] = [];
    const store = createRefreshStore(({ wish }) => {
      wishes.push(wish);
      return Promise.resolve(
        wish.kind === "put-back"
          ? { kind: "put-back", madeAt: "Made on 4 March 2025 at 12:00.", findings: [] }
          : WRITTEN,
      );
    });
    const user = openPane(store);
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    await user.click(screen.getByRole("button", { name: "Put back the last dashboard" }));
    expect(wishes).toEqual([{ kind: "refresh" }, { kind: "put-back" }]);
    expect(screen.getByText("The last dashboard is back.")).toBeVisible();
    expect(screen.getByText(/Made on 4 March 2025 at 12:00\. The other sheets are newer/)).toBeVisible();
  });

  it.each<RefreshOutcome>([
    { kind: "refused", findings: [], alsoFound: [] },
    { kind: "written", undo: "not-known", keepsEarlier: false, isPublished: false, report: report() },
  ])("cannot where none is kept or nothing was written: $kind", async (outcome) => {
    await openPaneAfter(outcome);
    expect(screen.queryByRole("button", { name: "Put back the last dashboard" })).toBeNull();
  });
});
