/** @jest-environment jsdom */
import { MAPPING } from "../../src/core/findings/catalogue/mapping";
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import type { Look } from "../../src/app/look";
import { createRefreshStore } from "../../src/app/refresh-state";
import type { MappableState } from "../../src/app/map-ranges";
import { finding } from "../../src/core/findings/finding";
import type { PointedRange } from "../../src/core/workbook/mapping/draft-mapping";
import { faultOf } from "../../src/excel/run/fault-of";
import type { MappingActions } from "../../src/taskpane/shell/pane-actions";
import { openPane, READY, WRITTEN } from "../support/pane";

const RANGE: PointedRange = {
  sheet: "KPI data",
  firstRow: 1,
  firstColumn: 1,
  rows: 4,
  columns: 5,
  table: null,
  owner: "owner",
  below: "open",
  right: "open",
  top: {
    values: [
      ["Exampleshire", "", "", "", ""],
      ["KPI no.", "Measure title", "Qtr", "Num", "Denom"],
      ["EX1", "Visits", "Q1 2025/26", 40, 100],
      ["EX1", "Visits", "Q2 2025/26", 45, 100],
    ],
    formats: [],
  },
};

const NONE: readonly MappableState[] = [
  { table: "Indicators", need: "needed", origin: { kind: "by-name", at: { sheet: "Indicators", address: "A1:C2" } } },
  { table: "Observations", need: "needed", origin: { kind: "none" } },
];

const MAPPED: readonly MappableState[] = [
  ...NONE.slice(0, 1),
  { table: "Observations", need: "needed", origin: { kind: "mapped", at: { sheet: "KPI data", address: "B3:F5" } } },
];

function workbook(part: Partial<MappingActions> = {}): MappingActions {
  return {
    readOrigins: () => Promise.resolve({ ok: true, value: NONE }),
    point: () => Promise.resolve({ ok: true, value: RANGE }),
    pointAtMapped: () => Promise.resolve({ ok: true, value: null }),
    save: () => Promise.resolve({ ok: true, value: "saved" }),
    remove: () => Promise.resolve({ ok: true, value: undefined }),
    ...part,
  };
}

/** What is seen of a workbook in each state. */
const LOOKS = {
  "no-tables": { kind: "no-tables" },
  "not-ready": { kind: "not-ready", period: null, periods: [], reports: [], paragraphs: null, last: null },
  ready: READY,
} as const satisfies Record<string, Look>;

async function openView(mapping: MappingActions, look: keyof typeof LOOKS = "no-tables") {
  const user = openPane(
    createRefreshStore(() => Promise.resolve(WRITTEN)),
    { mapping, look: () => Promise.resolve(LOOKS[look]) },
  );
  await user.click(await screen.findByRole("button", { name: "Map my ranges" }));
  await screen.findAllByRole("listitem", undefined, { timeout: 10_000 });
  return user;
}

async function pointAt(user: ReturnType<typeof userEvent.setup>, table = "Observations") {
  await user.click(await screen.findByRole("button", { name: new RegExp(`^(?:Map|Map again|Change): ${table}$`) }));
  await user.click(screen.getByRole("button", { name: "Use the selected cells" }));
}

/** The list of headings for one column, whether it is open or not. */
const field = (label: string) => screen.getByLabelText(new RegExp(`^${label}\\b`), { selector: "[role=combobox]" });

describe("mapping ranges in the pane", () => {
  it.each(["no-tables", "not-ready", "ready"] as const)(
    "is offered where a workbook is %s, and left again",
    async (look) => {
      const user = await openView(workbook(), look);
      expect(screen.getByRole("heading", { name: "Map my ranges" })).toBeVisible();
      expect(screen.queryByRole("button", { name: "Refresh dashboard" })).toBeNull();
      await user.click(screen.getByRole("button", { name: "Back" }));
      expect(await screen.findByRole("button", { name: "Map my ranges" })).toHaveFocus();
    },
  );

  it("lists the tables with where each comes from", async () => {
    await openView(workbook());
    const items = await screen.findAllByRole("listitem");
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^Indicatorsneeded.*Read from Indicators!A1:C2/),
      expect.stringMatching(/^Observationsneeded.*Not in this workbook\./),
    ]);
    expect(screen.queryByText(/go back and refresh/)).toBeNull();
  });

  it("shows the headings found, matched, and saves what is chosen", async () => {
    const saved: unknown[] = [];
    let isSaved = false;
    const user = await openView(
      workbook({
        readOrigins: () => Promise.resolve({ ok: true, value: isSaved ? MAPPED : NONE }),
        save: (draft, range) => {
          isSaved = true;
          saved.push([draft.table, draft.headingRows?.first, draft.columns, range.sheet]);
          return Promise.resolve({ ok: true, value: "saved" });
        },
      }),
    );
    await pointAt(user);
    expect(screen.getByRole("link", { name: "'KPI data'!B3:F5" })).toBeVisible();
    expect(field("Row with the headings")).toHaveTextContent("Row 3: KPI no., Measure title, Qtr, Num, Denom");
    expect(["Ref", "Period", "Numerator", "Denominator"].map((label) => field(label).textContent)).toEqual([
      "KPI no.",
      "Qtr",
      "Num",
      "Denom",
    ]);
    await user.click(field("Denominator"));
    await user.click(screen.getByRole("option", { name: "None" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(saved).toEqual([["Observations", 1, { ref: 0, period: 2, numerator: 3 }, "KPI data"]]);
    expect(await screen.findByText(/^Mapped to/)).toBeVisible();
    expect(screen.getByText(/go back and refresh/)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Observations is mapped.");
    expect(screen.getByRole("button", { name: "Change: Observations" })).toHaveFocus();
  });

  it("gives a heading to one column only", async () => {
    const user = await openView(workbook());
    await pointAt(user);
    await user.click(field("Value"));
    await user.click(screen.getByRole("option", { name: "Num" }));
    expect(field("Value")).toHaveTextContent("Num");
    expect(field("Numerator")).toHaveTextContent("Choose a heading");
  });

  it("cannot be saved without a needed column, and says at that column what to do", async () => {
    const user = await openView(workbook());
    await pointAt(user);
    await user.click(field("Ref"));
    await user.click(screen.getByRole("option", { name: "None" }));
    expect(field("Ref")).toBeInvalid();
    expect(field("Ref")).toHaveAccessibleDescription(/No heading is chosen for Ref\. Choose the heading/);
    expect(screen.getByRole("button", { name: "Save" })).toHaveAttribute("aria-disabled", "true");
  });

  it("takes the headings from a row that somebody chooses", async () => {
    const user = await openView(workbook());
    await pointAt(user);
    await user.click(field("Row with the headings"));
    await user.click(screen.getByRole("option", { name: /^Row 4: EX1/ }));
    expect(screen.getByRole("link", { name: "'KPI data'!B4:F5" })).toBeVisible();
    expect(field("Ref")).toBeInvalid();
  });

  it("names the periods of a range with a column a period", async () => {
    const top = {
      values: [
        ["KPI", "Q1 2025/26", "Q2 2025/26"],
        ["EX1", 1, 2],
      ],
      formats: [],
    };
    const user = await openView(
      workbook({ point: () => Promise.resolve({ ok: true, value: { ...RANGE, rows: 2, columns: 3, top } }) }),
    );
    await pointAt(user);
    expect(screen.getByRole("radio", { name: "A column for each period" })).toBeChecked();
    expect(screen.getByText("Periods found: Q1 2025/26, Q2 2025/26.")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "A row for each period" }));
    expect(field("Period")).toBeInvalid();
  });

  it("reads headings in two rows together, and names those without a year", async () => {
    const top = {
      values: [
        ["", "", "2025/26", ""],
        ["KPI", "Q4", "Q1", "Q2"],
        ["EX1", 1, 2, 3],
      ],
      formats: [],
    };
    const user = await openView(
      workbook({ point: () => Promise.resolve({ ok: true, value: { ...RANGE, rows: 3, columns: 4, top } }) }),
    );
    await pointAt(user);
    expect(field("Row with the headings")).toHaveTextContent("Rows 2 to 3: KPI, Q4, Q1 2025/26, Q2 2025/26");
    expect(screen.getByText("Periods found: Q1 2025/26, Q2 2025/26.")).toBeVisible();
    expect(screen.getByText("Left out, because no year could be read with them: Q4 (C3).")).toBeVisible();
  });

  it.each([
    {
      what: "a sheet of Quartile's own",
      range: { ...RANGE, owner: "quartile" as const },
      says: /on a sheet that Quartile writes/,
    },
    { what: "headings alone", range: { ...RANGE, rows: 2 }, says: /no rows below it/ },
    { what: "nothing", range: { ...RANGE, top: { values: [], formats: [] } }, says: /is empty/ },
  ])("says why $what cannot be mapped", async ({ range, says }) => {
    const user = await openView(workbook({ point: () => Promise.resolve({ ok: true, value: range }) }));
    await pointAt(user);
    expect(screen.getByRole("alert")).toHaveTextContent(says);
  });

  it("says what Excel refused in plain words, and that headings changed meanwhile", async () => {
    const fault = faultOf({ code: "AccessDenied", message: "raw words of Excel" });
    const answers = [{ ok: false, fault } as const, { ok: true, value: "changed-meanwhile" } as const];
    const user = await openView(
      workbook({ save: () => Promise.resolve(answers.shift() ?? { ok: true, value: "saved" }) }),
    );
    await pointAt(user);
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/Excel did not allow the change\./)).toBeVisible();
    expect(document.body).not.toHaveTextContent("raw words");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/The headings have changed since you selected them/)).toBeVisible();
  });

  it("of a mapped table is changed from what is remembered, and removed", async () => {
    const removed: string[] = [];
    const user = await openView(
      workbook({
        readOrigins: () => Promise.resolve({ ok: true, value: removed.length === 0 ? MAPPED : NONE }),
        pointAtMapped: () =>
          Promise.resolve({
            ok: true,
            value: {
              range: { ...RANGE, firstRow: 2, rows: 3, top: { ...RANGE.top, values: RANGE.top.values.slice(1) } },
              mapping: {
                form: "long",
                headingRows: 1,
                columns: { ref: "KPI no.", period: "Qtr", value: "Num" },
                below: "open",
                right: "open",
              },
            },
          }),
        remove: (table) => {
          removed.push(table);
          return Promise.resolve({ ok: true, value: undefined });
        },
      }),
      "ready",
    );
    await user.click(await screen.findByRole("button", { name: "Change: Observations" }));
    expect(await screen.findByRole("combobox", { name: "Value" })).toHaveTextContent("Num");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await user.click(await screen.findByRole("button", { name: "Remove mapping: Observations" }));
    expect(await screen.findByText("Not in this workbook.")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("The mapping of Observations has been removed.");
    expect(screen.getByRole("button", { name: "Map: Observations" })).toHaveFocus();
    expect(removed).toEqual(["Observations"]);
  });

  it("says what is wrong with a mapping that no longer holds", async () => {
    const gone = finding(MAPPING, "mapping-heading-gone", {
      table: "Observations",
      range: "Data!A1:D9",
      heading: "Qtr",
      column: "Period",
      headings: "Data!A1:D1",
    });
    const lost: MappableState = { table: "Observations", need: "needed", origin: { kind: "lost", finding: gone } };
    await openView(workbook({ readOrigins: () => Promise.resolve({ ok: true, value: [lost] }) }), "not-ready");
    const [item] = await screen.findAllByRole("listitem");
    expect(item).toHaveTextContent(
      "its heading “Qtr” (Period) is no longer in Data!A1:D1. Type the heading there again",
    );
    expect(within(item ?? document.body).getByRole("button", { name: "Map again: Observations" })).toBeVisible();
  });

  it("gives way to what the ribbon or the cell menu asks for, and what was begun waits", async () => {
    const refresh = createRefreshStore(() => Promise.resolve(WRITTEN));
    const user = openPane(refresh, { mapping: workbook(), look: () => Promise.resolve(READY) });
    await user.click(await screen.findByRole("button", { name: "Map my ranges" }));
    await pointAt(user);
    await act(() => refresh.startRefresh());
    expect(screen.getByText("Dashboard refreshed.")).toBeVisible();
    expect(screen.queryByText("Your headings")).not.toBeVisible();
    await user.click(screen.getByRole("button", { name: "Map my ranges" }));
    expect(screen.getByText("Your headings")).toBeVisible();
  });
});
