import { exampleTables, inExcel, openTables, refreshed, sheetNames, sheetValues } from "../support/refreshing";

describe("what is not ours is left alone", () => {
  it("what the owner keeps below the dashboard moves down when it grows", async () => {
    await openTables(exampleTables(3));
    await refreshed();
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem("Dashboard");
      sheet.getRange("A14:B14").values = [["My footnote", "=1+1"]];
      const tables = exampleTables(8);
      for (const { sheet: name, name: table, cells } of tables) {
        const input = context.workbook.worksheets.getItem(name);
        const range = input.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
        context.workbook.tables.getItem(table).resize(range);
        range.values = cells.map((row) => [...row]);
      }
    });
    await refreshed();
    const rows = await sheetValues("Dashboard");
    expect(rows.filter(([, ref]) => /^X\d$/.test(String(ref)))).toHaveLength(8);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["My footnote", 2]);
  });

  it("a sheet of the owner's own called Dashboard", async () => {
    await openTables(exampleTables(2));
    await inExcel((context) => {
      context.workbook.worksheets.add("Dashboard").getRange("A1").values = [["mine"]];
    });
    await refreshed();
    expect(await sheetValues("Dashboard")).toEqual([["mine"]]);
    expect(await sheetNames()).toContain("Dashboard (Quartile)");
  });
});

describe("words typed into our cells", () => {
  it("are told of, word for word, when a refresh writes over them", async () => {
    await openTables(exampleTables(3));
    expect((await refreshed()).findings.map(({ code }) => code)).not.toContain("changed-by-hand");
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Narrative").getRange("D8").values = [["My own words on this."]];
    });
    const changed = (await refreshed()).findings.filter(({ code }) => code === "changed-by-hand");
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({ source: { sheet: "Narrative", address: "D8" } });
    expect(changed[0]?.message).toContain("“My own words on this.”");
    expect((await refreshed()).findings.map(({ code }) => code)).not.toContain("changed-by-hand");
  });
});

describe("what the owner does to our sheet", () => {
  it.each([
    [
      "deletes the defined name",
      (context: Excel.RequestContext) => {
        context.workbook.names.getItem("Quartile_Dashboard").delete();
      },
    ],
    [
      "inserts a row above the table",
      (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem("Dashboard").getRange("5:5").insert("Down");
      },
    ],
    [
      "inserts a row above everything",
      (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem("Dashboard").getRange("1:1").insert("Down");
      },
    ],
    [
      "turns the table into plain cells",
      (context: Excel.RequestContext) => {
        context.workbook.tables.getItem("QuartileDashboard").convertToRange();
      },
    ],
    [
      "deletes the sheet",
      (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem("Dashboard").delete();
      },
    ],
  ])("%s: the next refresh puts it right", async (_what, change) => {
    await openTables(exampleTables(3));
    await refreshed();
    await inExcel(change);
    const report = await refreshed();
    expect(report.findings.filter(({ code }) => code === "written-differently")).toEqual([]);
    expect((await sheetNames()).filter((name) => name.startsWith("Dashboard"))).toEqual(["Dashboard"]);
    const rows = await sheetValues("Dashboard");
    expect(rows.filter(([, ref]) => /^X\d$/.test(String(ref)))).toHaveLength(3);
  });
});
