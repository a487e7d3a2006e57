/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { createRefreshStore } from "../../src/app/refresh-state";
import type { SelfTestOutcome } from "../../src/app/self-test";
import { createSelfTestStore } from "../../src/app/self-test-state";
import type { Difference } from "../../src/core/self-test/differences";
import type { ReportedSource } from "../../src/core/facts/report";
import { buttonsShown, openPane, READY } from "../support/pane";

const MADE = { sheets: [{ id: "2", name: "Settings" }], names: [], settings: [], inFront: "1" };

function compared(differences: readonly Difference[]): SelfTestOutcome {
  return {
    kind: "compared",
    report: { environment: ["Office: Excel 16.0 on PC"], differences, probes: [] },
    left: { kind: "made", made: MADE },
  };
}

const SHOWN_NARROW: Difference = {
  aspect: "text",
  what: "Shown",
  source: { sheet: "Dashboard", address: "F10" },
  expected: "90.7%",
  found: "####",
};

/** The pane with the test opened, and run where there is an outcome. */
async function openTest(outcome: SelfTestOutcome | null) {
  const shown: ReportedSource[] = [];
  const lock = createRefreshStore(() => new Promise(() => undefined));
  const store = createSelfTestStore(lock, {
    run: () => (outcome === null ? new Promise(() => undefined) : Promise.resolve(outcome)),
    remove: () => Promise.resolve({ ok: true, value: { sheets: ["Settings"], tables: 1, names: 6, settings: 9 } }),
  });
  const showCell = (source: ReportedSource) => {
    shown.push(source);
    return Promise.resolve(null);
  };
  const user = openPane(lock, { showCell, look: () => Promise.resolve(READY) }, undefined, store);
  await user.click(await screen.findByRole("combobox", { name: "Period" }));
  await user.click(screen.getByRole("option", { name: "Q2 2024/25" }));
  await user.click(screen.getByRole("button", { name: "Test this Excel" }));
  await screen.findByRole("button", { name: "Run the test" });
  if (outcome !== null) await user.click(screen.getByRole("button", { name: "Run the test" }));
  return { user, shown, lock };
}

/** What somebody chose before they went to the test. */
const chosen = () => screen.getByRole("combobox", { name: "Period", hidden: true });

it("is a quiet button under the pane, and what somebody has begun there is still there afterwards", async () => {
  const { user } = await openTest(null);
  expect(chosen()).not.toBeVisible();
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(chosen()).toBeVisible();
  expect(chosen()).toHaveTextContent("Q2 2024/25");
  expect(screen.getByRole("button", { name: "Test this Excel" })).toHaveFocus();
});

it("says beforehand what it adds, and whose figures those are", async () => {
  await openTest(null);
  expect(screen.getByText(/on new sheets of this workbook/)).toBeVisible();
  expect(screen.getByText(/Open Government Licence v3\.0/)).toBeVisible();
});

it("says the step while it runs, and offers no way to begin another", async () => {
  const { user } = await openTest(null);
  await user.click(screen.getByRole("button", { name: "Run the test" }));
  expect(screen.getByRole("status")).toHaveTextContent("Looking at the workbook…");
  expect(buttonsShown()).toEqual(["Back"]);
});

it("says that there is no difference, and offers to remove its sheets, then another run", async () => {
  const { user } = await openTest(compared([]));
  expect(screen.getByText("No differences.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Remove the test sheets" }));
  expect(await screen.findByText("Removed 1 sheet.")).toBeVisible();
  expect(screen.getByText(/Settings; with them 1 table, 6 names and 9 settings of the workbook\./)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Remove the test sheets" })).toBeNull();
  expect(screen.getByRole("button", { name: "Run the test again" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(chosen()).toBeVisible();
});

it("still offers to remove its sheets to whoever went back and comes again", async () => {
  const { user } = await openTest(compared([]));
  await user.click(screen.getByRole("button", { name: "Back" }));
  await user.click(screen.getByRole("button", { name: "Test this Excel" }));
  await user.click(await screen.findByRole("button", { name: "Remove the test sheets" }));
  expect(await screen.findByText("Removed 1 sheet.")).toBeVisible();
});

it("gives way to a refresh that is asked for from the ribbon", async () => {
  const { lock } = await openTest(compared([]));
  act(() => void lock.startRefresh());
  expect(screen.queryByRole("button", { name: "Remove the test sheets" })).toBeNull();
  expect(screen.getByRole("button", { name: "Cancel" })).toBeVisible();
});

it("lists each difference with what was expected, what was found, and the way to its cell", async () => {
  const { user, shown } = await openTest(compared([SHOWN_NARROW]));
  expect(screen.getByText("1 difference.")).toBeVisible();
  expect(screen.getByText("What cells show (1)")).toBeVisible();
  const [item] = screen.getAllByRole("listitem");
  expect(item).toHaveTextContent("Dashboard!F10: ShownExpected90.7%Found####");
  await user.click(screen.getByRole("link", { name: "Dashboard!F10" }));
  expect(shown).toEqual([SHOWN_NARROW.source]);
});

it("leads to no cell once the sheets are gone", async () => {
  const { user } = await openTest(compared([SHOWN_NARROW]));
  await user.click(screen.getByRole("button", { name: "Remove the test sheets" }));
  await screen.findByText("Removed 1 sheet.");
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.getByRole("listitem")).toHaveTextContent("Dashboard!F10: Shown");
});

it("shows the first 25 of a kind and the number of the rest", async () => {
  await openTest(compared(Array.from({ length: 31 }, () => SHOWN_NARROW)));
  expect(screen.getAllByRole("listitem")).toHaveLength(25);
  expect(screen.getByText(/And 6 more/)).toBeVisible();
});

it("copies for the developers, or lays the text out to be copied by hand", async () => {
  const { user } = await openTest(compared([SHOWN_NARROW]));
  // Neither way to copy is there in jsdom.
  await user.click(screen.getByRole("button", { name: "Copy for the developers" }));
  const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /Copying is blocked/ });
  expect(box.value).toContain('Dashboard!F10 Shown: expected "90.7%", found "####"');
});

it("says why it cannot run in a workbook that has tables, and adds nothing to remove", async () => {
  await openTest({ kind: "refused", reasons: ["It has a table called Settings.", "It has a sheet called Dashboard."] });
  const alert = screen.getByRole("alert");
  expect(within(alert).getByText("The test cannot run in this workbook.")).toBeVisible();
  expect(alert).toHaveTextContent("Open a new, blank workbook");
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "It has a table called Settings.",
    "It has a sheet called Dashboard.",
  ]);
  expect(buttonsShown()).toEqual(["Back", "Run the test again"]);
});

it.each([
  [{ kind: "made", made: MADE }, ["Back", "Copy for the developers", "Remove the test sheets"]],
  [{ kind: "nothing" }, ["Back", "Copy for the developers", "Run the test again"]],
  [{ kind: "not-known" }, ["Back", "Copy for the developers"]],
] as const)("says at which step it stopped and why; with %j left it offers %j", async (left, buttons) => {
  const fault = { code: "X", title: "Excel is busy.", advice: "Wait a moment.", details: "code X at Range.values" };
  const environment = ["Office: Excel 16.0 on PC"];
  const { user } = await openTest({ kind: "failed", step: "reading", fault, left, environment });
  expect(screen.getByRole("alert")).toHaveTextContent(
    "The test stopped while reading everything back. Excel is busy. Wait a moment.",
  );
  expect(buttonsShown()).toEqual(buttons);
  await user.click(screen.getByRole("button", { name: "Copy for the developers" }));
  const box = await screen.findByRole<HTMLTextAreaElement>("textbox");
  expect(box.value).toBe("Quartile self-test\nOffice: Excel 16.0 on PC\n\nStopped at: reading\ncode X at Range.values");
});
