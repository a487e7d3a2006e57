/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Look } from "../../src/app/look";
import type { RefreshOutcome } from "../../src/app/refresh-outcome";
import { createRefreshStore } from "../../src/app/refresh-state";
import { faultOf } from "../../src/excel/run/fault-of";
import type { PaneActions } from "../../src/taskpane/shell/pane-actions";
import { ACTIONS, finding, openPane, READY, WRITTEN } from "../support/pane";
import { report } from "../support/pane-report";

describe("what the workbook offers", () => {
  it.each([
    ["current", "Q3 2024/25, report Children. Made on 4 March 2025."],
    [
      "inputs-changed",
      "Figures have changed since. Q3 2024/25, report Children. Made on 4 March 2025. Refresh to bring the sheets up to date.",
    ],
    [
      "put-back",
      "The dashboard is an earlier one that was put back. Q3 2024/25, report Children. Made on 4 March 2025. Refresh to bring the sheets up to date.",
    ],
  ] as const)("says when the sheets were made, and whether that is still so: %s", async (state, words) => {
    openPane(
      createRefreshStore(() => Promise.resolve(WRITTEN)),
      {
        look: () =>
          Promise.resolve({
            ...READY,
            last: { madeAt: "Made on 4 March 2025.", of: "Q3 2024/25, report Children", state },
          }),
      },
    );
    expect(await screen.findByText(words)).toBeVisible();
  });

  it("says one thing at a time: a refresh that figures have overtaken is no longer called done, but what it found stays", async () => {
    let state: "current" | "inputs-changed" = "current";
    let cellsChanged = (): void => undefined;
    const outcome: RefreshOutcome = {
      ...WRITTEN,
      report: report({ findings: [finding({ message: "The numerator is not a number." })] }),
    };
    const user = openPane(
      createRefreshStore(() => Promise.resolve(outcome)),
      {
        look: () => Promise.resolve({ ...READY, last: { madeAt: "Made at noon.", of: null, state } }),
        watchCells: (onChange) => {
          cellsChanged = onChange;
          return () => undefined;
        },
      },
    );
    await user.click(await screen.findByRole("button", { name: "Refresh dashboard" }));
    expect(await screen.findByText("Made at noon.")).toBeVisible();
    expect(screen.getByText(/^Dashboard refreshed/)).toBeVisible();
    state = "inputs-changed";
    act(() => {
      cellsChanged();
    });
    expect(await screen.findByText(/^Figures have changed since/)).toBeVisible();
    expect(screen.queryByText(/^Dashboard refreshed/)).toBeNull();
    expect(screen.getByText("The numerator is not a number.")).toBeVisible();
  });

  it("is chosen from, and asked for", async () => {
    const asked: unknown[] = [];
    const store = createRefreshStore(({ period, report: name }) => {
      asked.push([period, name]);
      return Promise.resolve(WRITTEN);
    });
    const user = openPane(store, { look: () => Promise.resolve({ ...READY, reports: ["Cabinet", "Scrutiny"] }) });
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

  it("is asked for only while it is offered", async () => {
    const asked: unknown[] = [];
    const store = createRefreshStore(({ period, report: name }) => {
      asked.push([period, name]);
      return Promise.resolve(WRITTEN);
    });
    let offered = { ...READY, reports: ["Cabinet"] as readonly string[] };
    const user = openPane(store, { look: () => Promise.resolve(offered) });
    await user.selectOptions(await screen.findByLabelText("Report"), "Cabinet");
    offered = { ...READY, reports: ["Scrutiny"] };
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    expect(asked).toEqual([
      [null, "Cabinet"],
      [null, null],
    ]);
  });

  it("is looked at again when cells change, and an answer that comes late is not believed", async () => {
    const answers: ((look: Look) => void)[] = [];
    let cellsChanged = (): void => undefined;
    openPane(
      createRefreshStore(() => Promise.resolve(WRITTEN)),
      {
        look: () => new Promise((resolve) => answers.push(resolve)),
        watchCells: (onChange) => {
          cellsChanged = onChange;
          return () => undefined;
        },
      },
    );
    act(() => {
      cellsChanged();
    });
    const made = (state: "current" | "inputs-changed"): Look => ({
      ...READY,
      last: { madeAt: "Made at noon.", of: null, state },
    });
    await act(async () => {
      answers[1]?.(made("inputs-changed"));
      await Promise.resolve();
      answers[0]?.(made("current"));
    });
    expect(screen.getByText(/Figures have changed since\. Made at noon\./)).toBeVisible();
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

  it("is the starter still after a refresh that found no tables, and that refresh is forgotten once they are there", async () => {
    let isCreated = false;
    const refused: RefreshOutcome = {
      kind: "refused",
      findings: [finding({ message: "There is no Observations." })],
      alsoFound: [],
    };
    const store = createRefreshStore(() => Promise.resolve(refused));
    const user = openPane(store, {
      look: () => Promise.resolve(isCreated ? READY : { kind: "no-tables" }),
      createStarter: () => {
        isCreated = true;
        return Promise.resolve({ ok: true, value: undefined });
      },
    });
    await screen.findByRole("button", { name: "Create starter workbook" });
    await act(() => store.startRefresh());
    expect(screen.getByText("There is no Observations.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Create starter workbook" }));
    expect(await screen.findByRole("button", { name: "Refresh dashboard" })).toBeVisible();
    expect(screen.queryByText("There is no Observations.")).toBeNull();
  });
});

describe("settings", () => {
  const TITLE = {
    name: "Report title",
    meaning: "The title of dashboard and report.",
    value: "Performance report",
    choices: [],
    choice: null,
  };

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
    expect(await screen.findByText("Saved. The next refresh will use it.")).toBeVisible();
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

  it("of a closed list are chosen, and an unreadable value of the sheet is shown until then", async () => {
    const saved: unknown[] = [];
    const user = await openSettings({
      read: () =>
        Promise.resolve({
          ok: true,
          value: [{ ...TITLE, name: "Points wording", value: "poins", choices: ["percentage points", "points"] }],
        }),
      save: (name, value) => {
        saved.push([name, value]);
        return Promise.resolve({ ok: true, value: "saved" });
      },
    });
    const field = await screen.findByRole("combobox", { name: "Points wording" });
    expect(field).toHaveDisplayValue("poins");
    expect(within(field).getByRole("option", { name: "percentage points (default)" })).toBeVisible();
    await user.selectOptions(field, "points");
    expect(await screen.findByText("Saved. The next refresh will use it.")).toBeVisible();
    expect(field).toHaveDisplayValue("points");
    expect(saved).toEqual([["Points wording", "points"]]);
  });

  it("are read anew each time they are opened", async () => {
    let value = "Performance report";
    const user = await openSettings({ read: () => Promise.resolve({ ok: true, value: [{ ...TITLE, value }] }) });
    expect(await screen.findByLabelText("Report title")).toHaveValue("Performance report");
    value = "Typed on the sheet";
    await user.click(screen.getByText("Settings"));
    await user.click(screen.getByText("Settings"));
    await waitFor(() => {
      expect(screen.getByLabelText("Report title")).toHaveValue("Typed on the sheet");
    });
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
