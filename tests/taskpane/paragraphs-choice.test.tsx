/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { createRefreshStore } from "../../src/app/refresh-state";
import type { PaneActions } from "../../src/taskpane/shell/pane-actions";
import { ACTIONS, openPane, READY, WRITTEN } from "../support/pane";

describe("which indicators get a paragraph", () => {
  const MODES = ["by size", "all", "exceptions first", "exceptions only"];

  function openChoice(save: PaneActions["settings"]["save"]) {
    let choice = "by size";
    return openPane(
      createRefreshStore(() => Promise.resolve(WRITTEN)),
      {
        look: () => Promise.resolve({ ...READY, paragraphs: { name: "Paragraphs", choices: MODES, choice } }),
        settings: {
          ...ACTIONS.settings,
          read: () => Promise.resolve({ ok: true, value: [] }),
          save: (name, value) => {
            choice = value;
            return save(name, value);
          },
        },
      },
    );
  }

  it("is chosen next to period and report, and written into the settings", async () => {
    const saved: unknown[] = [];
    const user = openChoice((name, value) => {
      saved.push([name, value]);
      return Promise.resolve({ ok: true, value: "saved" });
    });
    const field = await screen.findByRole("combobox", { name: "Paragraphs" });
    expect(
      within(field)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["by size (default)", ...MODES.slice(1)]);
    await user.selectOptions(field, "exceptions first");
    expect(await screen.findByText("Saved. The next refresh will use it.")).toBeVisible();
    await waitFor(() => {
      expect(field).toHaveDisplayValue("exceptions first");
    });
    expect(saved).toEqual([["Paragraphs", "exceptions first"]]);
  });

  it("stays as it was where the workbook does not take it", async () => {
    const user = openChoice(() => Promise.resolve({ ok: true, value: "filtered" }));
    const field = await screen.findByRole("combobox", { name: "Paragraphs" });
    await user.selectOptions(field, "exceptions only");
    expect(await screen.findByText(/^Not saved: the Settings sheet is filtered/)).toBeVisible();
    expect(field).toHaveDisplayValue("by size (default)");
  });
});
