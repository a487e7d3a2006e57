/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import "../support/node-in-jsdom";
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { look } from "../../src/app/look";
import { refreshStore } from "../../src/app/refresh-state";
import { readSettingFields, saveSetting } from "../../src/app/settings";
import type { InputTable } from "../../src/cli/sample-tables";
import { change } from "../support/authoring";
import { ACTIONS, openPane } from "../support/pane";
import { exampleTables, openTables } from "../support/refreshing";

// The pane over the embedded Excel: nothing between the button and the cells is made up.

const SETTINGS: InputTable = {
  sheet: "Settings",
  name: "Settings",
  cells: [
    ["Setting", "Value"],
    ["Current period", "Q3 2025/26"],
  ],
};

/** The pane over a workbook after a refresh from the ribbon, which Quartile refused. */
async function openRefused(tables: readonly InputTable[]) {
  await openTables(tables);
  await refreshStore.startRefresh();
  const user = openPane(refreshStore, {
    look,
    settings: { ...ACTIONS.settings, read: readSettingFields, save: saveSetting },
  });
  expect(await screen.findByText("Nothing was written.")).toBeVisible();
  return user;
}

const refreshInPane = async (user: Awaited<ReturnType<typeof openRefused>>): Promise<void> => {
  await user.click(screen.getByRole("button", { name: "Refresh dashboard" }));
  expect(await screen.findByText(/^Dashboard refreshed/, undefined, { timeout: 20_000 })).toBeVisible();
};

describe("where the quarter in Settings has no rows yet", () => {
  const NEXT_QUARTER = [...exampleTables(3), SETTINGS];

  it("the pane says so beside the period, and a refresh of another one that is chosen there is made", async () => {
    const user = await openRefused(NEXT_QUARTER);
    const period = await screen.findByLabelText("Period");
    expect(period).toHaveValue("");
    expect(within(period).getByRole("option", { selected: true })).toHaveTextContent("Q3 2025/26 (the workbook’s own)");
    expect(period).toHaveAccessibleDescription(/^There are no figures for it\./);
    await user.selectOptions(period, "Q2 2025/26");
    expect(period).not.toHaveAccessibleDescription();
    await refreshInPane(user);
    expect(screen.getByText(/Q2.2025\/26, 3 indicators\./)).toBeVisible();
  });

  it("the setting can be changed where the pane is, and the refresh then is made", async () => {
    const user = await openRefused(NEXT_QUARTER);
    await user.click(await screen.findByText("Settings"));
    const setting = await screen.findByLabelText("Current period");
    await user.clear(setting);
    await user.type(setting, "Q1 2025/26{Enter}");
    expect(await screen.findByText("Saved. The next refresh will use it.")).toBeVisible();
    await refreshInPane(user);
    expect(screen.getByText(/Q1.2025\/26, 3 indicators\./)).toBeVisible();
  });

  it("what stops the refresh stands before what does not", async () => {
    await openTables(NEXT_QUARTER);
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", "45 approx");
    await act(() => refreshStore.startRefresh());
    openPane(refreshStore, { look });
    const why = await screen.findByRole("region", { name: "Why nothing was written" });
    expect(why).toHaveTextContent(/Observations has no row for Q3 2025\/26/);
    expect(within(why).getAllByRole("listitem")).toHaveLength(1);
    expect(screen.getByRole("region", { name: "Found in the data" })).toHaveTextContent(/45 approx/);
  });
});

describe("whatever else a refresh was refused for", () => {
  const [indicators, observations] = exampleTables(3);
  if (indicators === undefined || observations === undefined) throw new Error("no tables");
  /** The rows below the headings made anew. */
  const withRows = (table: InputTable, made: (row: InputTable["cells"][number]) => InputTable["cells"][number]) => ({
    ...table,
    cells: table.cells.map((row, index) => (index === 0 ? row : made(row))),
  });
  const blank = (table: InputTable): InputTable => withRows(table, (row) => row.map(() => ""));

  it.each([
    { why: "there are no Observations", tables: [indicators, SETTINGS] },
    { why: "Observations has no row", tables: [indicators, blank(observations)] },
    { why: "Indicators has no row", tables: [blank(indicators), observations] },
    {
      why: "no period can be read",
      tables: [indicators, withRows(observations, ([ref = "", , ...counts]) => [ref, "soon", ...counts])],
    },
  ])("settings, mapping and Explain stay: $why", async ({ tables }) => {
    await openRefused(tables);
    expect(await screen.findByText("Settings")).toBeVisible();
    expect(screen.getByRole("button", { name: "Map my ranges" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Explain the selected cell" })).toBeVisible();
  });
});
