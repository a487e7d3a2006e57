import { HEADER_ROW } from "../../src/core/dashboard/dashboard-heading";
import { addColumn, besideOf, dashboard, type DashboardTable, openFour, OWNERS } from "../support/owner-columns";
import { change, removeIndicator } from "../support/authoring";
import { inExcel, refreshed, sheetValues } from "../support/refreshing";

/** Does something to the Dashboard's sheet, as a person would. */
const onDashboard = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  inExcel((context) => {
    work(context.workbook.worksheets.getItem("Dashboard"), context);
  });

const column = (sheet: Excel.Worksheet, at: number): Excel.Range =>
  sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
const row = (sheet: Excel.Worksheet, at: number): Excel.Range => sheet.getRangeByIndexes(at, 0, 1, 1).getEntireRow();

/** The Dashboard as it was made, and then with an owner's column beside it. */
async function withOwnersBeside(): Promise<DashboardTable> {
  await openFour();
  await refreshed();
  const made = await dashboard();
  await addColumn("Owner", OWNERS, null);
  return made;
}

const codes = async (): Promise<readonly string[]> => (await refreshed()).findings.map(({ code }) => code);

describe("whatever the owner does to rows, columns and headers, ours are whole and theirs are kept", () => {
  it("a column of ours that was deleted is put in again", async () => {
    await openFour();
    await refreshed();
    const before = await dashboard();
    await onDashboard((sheet) => {
      column(sheet, 3).delete("Left");
    });
    await refreshed();
    expect(await dashboard()).toEqual(before);
  });

  it("the column of Refs was deleted: what stands beside stays with its indicator", async () => {
    await withOwnersBeside();
    await onDashboard((sheet) => {
      column(sheet, 1).delete("Left");
    });
    await removeIndicator(0);
    await refreshed();
    expect(await besideOf("Owner")).toEqual({ X2: "Bea", X3: "Cat", X4: "Dee" });
  });

  it("a Ref was typed over: what stands beside it stays there", async () => {
    await withOwnersBeside();
    await onDashboard((sheet) => {
      sheet.getRangeByIndexes(HEADER_ROW + 1, 1, 1, 1).values = [["X1 (checked)"]];
    });
    await removeIndicator(3);
    await refreshed();
    expect(await besideOf("Owner")).toEqual({ X1: "Ann", X2: "Bea", X3: "Cat" });
  });

  it.each([
    { what: "no header", headers: ["", ""] },
    { what: "the same header", headers: ["Owner", "Owner"] },
  ])("two columns with $what keep each its own", async ({ headers }) => {
    await openFour();
    await refreshed();
    const { headers: ours } = await dashboard();
    const first = ours.length + 1;
    await onDashboard((sheet) => {
      sheet.getRangeByIndexes(HEADER_ROW, first, 5, 2).values = [
        headers,
        ...OWNERS.map((name) => [name, `${name} too`]),
      ];
    });
    await removeIndicator(0);
    await refreshed();
    const beside = (await sheetValues("Dashboard")).slice(HEADER_ROW + 1).map((cells) => cells.slice(first, first + 2));
    expect(beside.slice(0, 3)).toEqual(OWNERS.slice(1).map((name) => [name, `${name} too`]));
  });

  it("a row put between our lines stays, its words with it, and nobody is warned", async () => {
    const made = await withOwnersBeside();
    await onDashboard((sheet) => {
      row(sheet, 2).insert("Down");
      sheet.getRange("A3").values = [["DRAFT for members"]];
    });
    expect(await codes()).not.toContain("changed-by-hand");
    const values = await sheetValues("Dashboard");
    expect(values.slice(0, 4).map(([first]) => first)).toEqual([
      "Performance report: dashboard",
      "Quarter 2 2025/26 (July to September 2025)",
      "DRAFT for members",
      expect.stringContaining("Made on"),
    ]);
    expect((await dashboard()).rows).toEqual(made.rows.map((ours, index) => ({ ...ours, Owner: OWNERS[index] })));
    expect(await besideOf("Owner")).toEqual({ X1: "Ann", X2: "Bea", X3: "Cat", X4: "Dee" });
  });

  it("a line of ours that was deleted is put in again, and what stands beside stays with its indicator", async () => {
    await withOwnersBeside();
    await onDashboard((sheet) => {
      row(sheet, 7).delete("Up");
    });
    await refreshed();
    const values = await sheetValues("Dashboard");
    expect(values[HEADER_ROW - 1]?.[0]).toContain("Quartile:");
    expect(await besideOf("Owner")).toEqual({ X1: "Ann", X2: "Bea", X3: "Cat", X4: "Dee" });
  });

  it("the owner's column is not taken for one of ours that was deleted", async () => {
    await openFour();
    await refreshed();
    await addColumn("My notes", OWNERS, 12);
    const trend = (await dashboard()).headers.indexOf("Trend");
    await onDashboard((sheet) => {
      column(sheet, trend).delete("Left");
    });
    await refreshed();
    expect(await besideOf("My notes")).toEqual({ X1: "Ann", X2: "Bea", X3: "Cat", X4: "Dee" });
    expect((await dashboard()).headers).toContain("Trend");
  });

  it("a column of ours under another header is ours, and the owner's under our header is theirs", async () => {
    await openFour();
    await refreshed();
    const { headers } = await dashboard();
    const notes = headers.indexOf("Notes");
    await onDashboard((sheet) => {
      sheet.getRangeByIndexes(HEADER_ROW, notes, 1, 1).values = [["Remarks"]];
      sheet.getRangeByIndexes(HEADER_ROW, notes + 2, 5, 1).values = [["Notes"], ...OWNERS.map((name) => [name])];
    });
    await refreshed();
    const values = await sheetValues("Dashboard");
    expect(values.slice(HEADER_ROW + 1, HEADER_ROW + 5).map((cells) => cells[notes + 2])).toEqual([...OWNERS]);
    expect(values[HEADER_ROW]?.[notes]).toBe("Notes");
  });

  it("a column of figures under another header is brought up to date, and there is no second one", async () => {
    await openFour();
    await refreshed();
    const { headers } = await dashboard();
    await onDashboard((sheet) => {
      sheet.getRangeByIndexes(HEADER_ROW, headers.indexOf("Current"), 1, 1).values = [["Latest figure"]];
    });
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 90);
    await refreshed();
    const after = await dashboard();
    expect(after.headers).toEqual(headers);
    expect(after.rows[0]?.Current).toBe(0.9);
  });

  it("the name that marks our block was deleted", async () => {
    await openFour();
    await refreshed();
    await addColumn("Owner", OWNERS, 2);
    await inExcel((context) => {
      context.workbook.names.getItem("Quartile_Dashboard").delete();
    });
    await removeIndicator(0);
    await refreshed();
    expect(await besideOf("Owner")).toEqual({ X2: "Bea", X3: "Cat", X4: "Dee" });
    expect((await dashboard()).headers.filter((header) => String(header).startsWith("Notes"))).toEqual(["Notes"]);
  });

  it("a table of the owner's with a header like ours is not taken for ours, where ours was made plain cells", async () => {
    await openFour();
    await refreshed();
    await inExcel(({ workbook }) => {
      workbook.tables.getItem("QuartileDashboard").convertToRange();
      const sheet = workbook.worksheets.getItem("Dashboard");
      sheet.getRange("B40:C41").values = [
        ["Ref", "Owner"],
        ["X1", "Ann"],
      ];
      sheet.tables.add("B40:C41", true).name = "Owners";
    });
    await refreshed();
    const tables = await Excel.run(async ({ workbook }) => {
      const ranges = ["Owners", "QuartileDashboard"].map((name) => workbook.tables.getItem(name).getRange());
      ranges.forEach((range) => range.load("address,values"));
      await ranges[0]?.context.sync();
      return ranges;
    });
    expect(tables[0]?.values).toEqual([
      ["Ref", "Owner"],
      ["X1", "Ann"],
    ]);
    expect(tables[1]?.values).toHaveLength(5);
  });

  it("a column left of ours follows its indicators too", async () => {
    await openFour();
    await refreshed();
    await onDashboard((sheet) => {
      column(sheet, 0).insert("Right");
      sheet.getRangeByIndexes(HEADER_ROW, 0, 5, 1).values = [["Owner"], ...OWNERS.map((name) => [name])];
    });
    await removeIndicator(0);
    await refreshed();
    expect(await besideOf("Owner")).toEqual({ X2: "Bea", X3: "Cat", X4: "Dee" });
  });

  it("what is kept under a header that no column bears any more stays kept", async () => {
    await withOwnersBeside();
    const rows = await sheetValues("Indicators");
    await removeIndicator(0);
    await refreshed();
    const { headers } = await dashboard();
    const rename = (name: string): Promise<void> =>
      onDashboard((sheet) => {
        sheet.getRangeByIndexes(HEADER_ROW, headers.indexOf("Owner"), 1, 1).values = [[name]];
      });
    await rename("In charge");
    await inExcel((context) => {
      context.workbook.tables.getItem("Indicators").getDataBodyRange().getRow(0).values = [rows[1] ?? []];
    });
    const report = await refreshed();
    expect(report.findings.find(({ code }) => code === "kept-without-row")?.message).toContain("“Owner: Ann”");
    await removeIndicator(0);
    await refreshed();
    await rename("Owner");
    await inExcel((context) => {
      context.workbook.tables.getItem("Indicators").getDataBodyRange().getRow(0).values = [rows[1] ?? []];
    });
    await refreshed();
    expect((await besideOf("Owner")).X1).toBe("Ann");
  });
});

it("a row put above the Narrative's table costs no text and stops no refresh", async () => {
  await openFour();
  await refreshed();
  const { rows } = await narrative();
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Narrative");
    sheet.getRangeByIndexes(rows.top + 3, rows.text, 1, 1).values = [["Mine."]];
    row(sheet, 3).insert("Down");
    sheet.getRange("A4").values = [["Not for circulation"]];
  });
  const report = await refreshed();
  expect(report.paragraphs.map(({ own }) => own?.text).filter((text) => text === "Mine.")).toHaveLength(1);
  await refreshed();
  expect((await sheetValues("Narrative")).flat()).toContain("Not for circulation");
});

async function narrative(): Promise<{ readonly rows: { readonly top: number; readonly text: number } }> {
  const values = await sheetValues("Narrative");
  const top = values.findIndex((cells) => cells.includes("Ref"));
  return { rows: { top, text: (values[top] ?? []).findIndex((cell) => String(cell).startsWith("Your text")) } };
}
