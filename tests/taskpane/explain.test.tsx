/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { createExplainStore } from "../../src/app/explain-state";
import { createRefreshStore } from "../../src/app/refresh-state";
import type { showCell } from "../../src/app/show-cell";
import type { ReportedSource } from "../../src/core/facts/report";
import { openPane, READY, WRITTEN } from "../support/pane";

describe("explaining a figure", () => {
  const idle = () => createRefreshStore(() => Promise.resolve(WRITTEN));
  const ready = { look: () => Promise.resolve(READY) };
  const explained = () =>
    createExplainStore(() =>
      Promise.resolve({
        ok: true,
        value: {
          kind: "explained",
          ref: "CP1",
          name: "Reviews in time",
          column: "Current",
          shows: "90.7%",
          symbols: "",
          about: "The latest figure, as it is printed.",
          figures: [
            {
              figure: "Figure, Q3 2024/25",
              words: "284 ÷ 313 = 90.7%",
              rule: "Rounded half away from zero to 1 decimal",
              sources: [
                { sheet: "Observations", address: "C3" },
                { sheet: "Observations", address: "D3" },
              ],
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
    const [said] = screen
      .getAllByRole("status")
      .filter(({ textContent }) => textContent.includes("CP1"))
      .map((status) => within(status));
    for (const words of ["CP1 Reviews in time: Current", "90.7%", "Would rank joint 98 of 150."])
      expect(said?.getByText(words)).toBeVisible();
    expect(said?.queryByText("284 ÷ 313 = 90.7%")).toBeNull();
    expect(screen.getByText("284 ÷ 313 = 90.7%")).toBeVisible();
    expect(screen.getByText("Rounded half away from zero to 1 decimal. Excel: agrees.")).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Show Observations!D3" }));
    expect(shown).toEqual([{ sheet: "Observations", address: "D3" }]);
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
