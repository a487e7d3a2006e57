/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { createExplainStore } from "../../src/app/explain-state";
import type { Look } from "../../src/app/look";
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
  const scrollIntoView = jest.fn();
  beforeAll(() => Object.assign(Element.prototype, { scrollIntoView }));
  const answered = "284 ÷ 313 = 90.7%";

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

  it("shows and brings into view what was asked from the ribbon, the sheet's menu or the keyboard", async () => {
    const store = explained();
    openPane(idle(), ready, store);
    await screen.findByLabelText("Period");
    scrollIntoView.mockClear();
    await act(() => store.ask());
    expect(screen.getByText(answered)).toBeVisible();
    expect(scrollIntoView).toHaveBeenCalled();
  });

  it.each<{ workbook: string; look: Look | null }>([
    { workbook: "that can be refreshed", look: READY },
    { workbook: "of which a refresh is refused", look: { ...READY, kind: "not-ready", period: null, periods: [] } },
    { workbook: "without tables", look: { kind: "no-tables" } },
    { workbook: "of which Excel says nothing", look: { kind: "no-answer" } },
    { workbook: "that is not read yet", look: null },
  ])("can be asked for at the top of the pane, in a workbook $workbook", async ({ look }) => {
    const user = openPane(
      idle(),
      { look: () => (look === null ? new Promise(() => undefined) : Promise.resolve(look)) },
      explained(),
    );
    const [first, ...others] = screen.getAllByRole("button");
    expect(first).toHaveAccessibleName("Explain the selected cell");
    expect(others.filter(({ textContent }) => textContent.includes("Explain"))).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Explain the selected cell" }));
    expect(await screen.findByText(answered)).toBeVisible();
  });

  it("can be asked for while another screen is on view, and is told on the usual one", async () => {
    const user = openPane(idle(), ready, explained());
    await user.click(screen.getByRole("button", { name: "Test this Excel" }));
    await user.click(screen.getByRole("button", { name: "Explain the selected cell" }));
    expect(await screen.findByText(answered)).toBeVisible();
    expect(screen.getByRole("button", { name: "Refresh dashboard" })).toBeVisible();
  });

  it("is let go of when a refresh begins, for it is of the figures before", async () => {
    const user = openPane(idle(), ready, explained());
    await user.click(screen.getByRole("button", { name: "Explain the selected cell" }));
    expect(await screen.findByText(answered)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
    expect(await screen.findByText("Dashboard refreshed.")).toBeVisible();
    expect(screen.queryByText(answered)).toBeNull();
  });

  it("says what to click where something else is selected", async () => {
    const user = openPane(idle(), ready);
    await user.click(await screen.findByRole("button", { name: "Explain the selected cell" }));
    expect(
      screen.getByText(
        "Click a cell in the table of this workbook’s Dashboard (not a chart), then choose Explain again.",
      ),
    ).toBeVisible();
  });
});
