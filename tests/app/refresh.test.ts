import {
  exampleTables,
  inExcel,
  openSample,
  openTables,
  refreshed,
  refreshNow,
  sheetNames,
  sheetValues,
} from "../support/refreshing";

/**
 * What each sync of a refresh is for, in order. Large workbooks add one for each 60,000 cells read or written, and one
 * more reads what the owner keeps beside rows that move.
 */
const SYNCS = [
  { what: "which tables, names and sheets there are", wrote: false },
  { what: "where the tables of the contract stand and how large they are", wrote: false },
  { what: "their cells", wrote: false },
  { what: "our own sheets, by name", wrote: false, from: "first" },
  { what: "what they hold", wrote: false, from: "second" },
  { what: "our sheets written", wrote: true },
  { what: "our sheets read back", wrote: false },
] as const;

describe("the sync budget of eight is kept with seven, the first time with six", () => {
  it.each([15, 500])("for %s indicators, first and second refresh", async (count) => {
    const excel = await openTables(exampleTables(count));
    for (const round of ["first", "second"]) {
      const from = excel.batches.length;
      const report = await refreshed();
      expect([round, report.indicators.length]).toEqual([round, count]);
      const syncs = excel.batches.slice(from).filter(({ cleanup }) => !cleanup);
      const expected = SYNCS.filter((sync) => round === "second" || !("from" in sync) || sync.from === "first");
      expect(syncs.map(({ wrote }) => wrote)).toEqual(expected.map(({ wrote }) => wrote));
      for (const { requestBytes, responseBytes } of syncs)
        expect(Math.max(requestBytes, responseBytes)).toBeLessThan(4_000_000);
    }
  });
});

describe("the written sheets", () => {
  it("hold one row an indicator, numbers as numbers", async () => {
    await openSample();
    const report = await refreshed();
    const rows = await sheetValues("Dashboard");
    const header = rows.findIndex(([first]) => first === "Theme");
    const body = rows.slice(header + 1);
    expect(body).toHaveLength(report.indicators.length);
    expect(body[0]?.slice(1, 9)).toEqual([
      "CP1",
      "Child protection cases reviewed within timescales",
      "Q3 2024/25, rolling 12 months",
      0.927,
      0.907,
      "284 of 313",
      -2,
      "Worse",
    ]);
    expect(body.find(([, ref]) => ref === "SEN1")?.slice(4, 9)).toEqual([2674, 2566, "[z]", -108, "No judgement"]);
    expect(body.find(([, ref]) => ref === "TFH1")?.[5]).toBe("[x]");
  });

  it("show the figures as the facts print them", async () => {
    await openSample();
    const report = await refreshed();
    const shown = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("QuartileDashboard").getDataBodyRange().load("text");
      await context.sync();
      return new Map(table.text.map((row) => [row[1], row]));
    });
    const printed = report.indicators.map(({ ref, value, comparisons, england }) => {
      const row = shown.get(ref) ?? [];
      return {
        ref,
        facts: [value?.display ?? "[x]", comparisons[0]?.previous?.display, england?.display],
        cells: [row[5], comparisons[0]?.previous == null ? undefined : row[4], england === null ? undefined : row[10]],
      };
    });
    expect(printed.map(({ ref, cells }) => [ref, cells])).toEqual(printed.map(({ ref, facts }) => [ref, facts]));
    expect(shown.get("CP1")?.[7]).toBe("▼ Down 2.0 points");
    expect(shown.get("EHE1")?.[7]).toBe("▲ Up 155");
    expect(shown.get("EHE1")?.[14]).toBe("Up by 15.2%. Compared with Q3 2023/24, a year earlier.");
    expect(shown.get("SCH1")?.[7]).toBe("▲ Up 0.5 points [stated]");
    expect(shown.get("REF1")?.[7]).toBe("● Similar, −0.1 points");
    expect(shown.get("NEET1")?.[9]).toBe("✔ Green: below 2.1%");
  });

  it("take no text for a formula, a number or a date", async () => {
    const tables = exampleTables(1);
    const [indicators, observations] = tables;
    const named = ["=1+1", "3-4", "Dec 2024", "+44", "TRUE", "@SUM(A1)"];
    if (indicators === undefined || observations === undefined) throw new Error("no tables");
    const rows = named.map((name, index) => [`X${index + 1}`, name, "%", name, "high is good", "in quarter", "cases"]);
    await openTables([{ ...indicators, cells: [indicators.cells[0] ?? [], ...rows] }, observations]);
    const report = await refreshed();
    expect(report.findings.filter(({ code }) => code === "written-differently")).toEqual([]);
    const values = await sheetValues("Dashboard");
    expect(values.slice(-named.length).map((row) => row[2])).toEqual(named);
  });
});

it("uses few number formats however many indicators there are, for Excel allows about 200 a workbook", async () => {
  await openTables(exampleTables(500));
  await refreshed();
  const formats = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("QuartileDashboard").getDataBodyRange().load("numberFormat");
    await context.sync();
    return new Set(body.numberFormat.flat());
  });
  expect(formats.size).toBeLessThan(50);
});

describe("a second refresh", () => {
  it("changes nothing but the time stamp", async () => {
    await openSample();
    await refreshed(new Date(2025, 2, 4, 12, 0));
    const first = [await sheetValues("Dashboard"), await sheetValues("Narrative")];
    await refreshed(new Date(2025, 2, 5, 9, 30));
    const second = [await sheetValues("Dashboard"), await sheetValues("Narrative")];
    const differences = first.flatMap((rows, sheet) =>
      rows.flatMap((row, index) =>
        row.flatMap((cell, column) =>
          cell === second[sheet]?.[index]?.[column] ? [] : [[cell, second[sheet]?.[index]?.[column]]],
        ),
      ),
    );
    expect(differences).toEqual([
      [
        "Made on 4 March 2025 at 12:00 from this workbook’s tables.",
        "Made on 5 March 2025 at 09:30 from this workbook’s tables.",
      ],
      [
        "Made on 4 March 2025 at 12:00 from this workbook’s tables.",
        "Made on 5 March 2025 at 09:30 from this workbook’s tables.",
      ],
    ]);
    expect((await sheetNames()).filter((name) => /Dashboard|Narrative/.test(name))).toEqual(["Dashboard", "Narrative"]);
  });

  it("with fewer indicators clears the rows that are no longer needed", async () => {
    await openTables(exampleTables(6));
    await refreshed();
    await inExcel((context) => {
      context.workbook.tables.getItem("Indicators").getDataBodyRange().getRow(5).clear("Contents");
    });
    await refreshed();
    const rows = await sheetValues("Dashboard");
    expect(rows.at(-1)?.[1]).toBe("X5");
  });

  it("finds its sheet by its own name after the owner renames and moves it, and keeps what stands beside it", async () => {
    await openTables(exampleTables(3));
    await refreshed();
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem("Dashboard");
      sheet.name = "For committee";
      sheet.getRange("Q12").values = [["our own note"]];
    });
    await refreshed();
    expect(await sheetNames()).not.toContain("Dashboard");
    expect((await sheetValues("For committee")).flat()).toContain("our own note");
  });
});

describe("where tables are not Excel tables", () => {
  it("further Observations on a sheet and in a named range are read too", async () => {
    const [indicators, observations] = exampleTables(3);
    if (indicators === undefined || observations === undefined) throw new Error("no tables");
    const [header = [], ...rows] = observations.cells;
    await openTables([indicators, { ...observations, cells: [header, ...rows.slice(0, 2)] }]);
    await inExcel((context) => {
      const lay = (name: string, cells: readonly (readonly (string | number)[])[]): Excel.Range => {
        const range = context.workbook.worksheets.add(name).getRangeByIndexes(0, 0, cells.length, header.length);
        range.values = cells.map((row) => [...row]);
        return range;
      };
      lay("Observations_Second", [header, ...rows.slice(2, 4)]);
      context.workbook.names.add("Observations_Third", lay("Elsewhere", [header, ...rows.slice(4, 6)]));
    });
    expect((await refreshed()).indicators.map(({ value }) => value?.display)).toEqual(["45.0%", "46.0%", "47.0%"]);
  });

  it("sheets with the contract's names serve, their first filled row being the header", async () => {
    await openTables([]);
    await inExcel((context) => {
      for (const { sheet: name, cells } of exampleTables(2)) {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRangeByIndexes(2, 1, cells.length, cells[0]?.length ?? 0).values = cells.map((row) => [...row]);
      }
    });
    const report = await refreshed();
    expect(report.indicators.map(({ value }) => value?.display)).toEqual(["45.0%", "46.0%"]);
    expect(report.indicators[0]?.value?.sources).toEqual([
      { sheet: "Observations", address: "D5" },
      { sheet: "Observations", address: "E5" },
    ]);
  });

  it("a named range serves", async () => {
    await openTables(exampleTables(2).slice(0, 1));
    await inExcel((context) => {
      const cells = exampleTables(2)[1]?.cells ?? [];
      const sheet = context.workbook.worksheets.add("Data");
      const range = sheet.getRangeByIndexes(4, 3, cells.length, cells[0]?.length ?? 0);
      range.values = cells.map((row) => [...row]);
      context.workbook.names.add("Observations", range);
    });
    expect((await refreshed()).indicators.map(({ value }) => value?.display)).toEqual(["45.0%", "46.0%"]);
  });
});

describe("a refresh that cannot be done", () => {
  it("without the Observations table writes nothing and says which table", async () => {
    const excel = await openTables(exampleTables(2).slice(0, 1));
    const before = await sheetNames();
    const outcome = await refreshNow();
    expect(outcome.kind).toBe("refused");
    expect(outcome.kind === "refused" && outcome.findings[0]?.message).toContain("Observations");
    expect(await sheetNames()).toEqual(before);
    expect(excel.batches.at(-1)?.wrote).toBe(false);
  });

  it("because our sheet is protected says so, and no cell changes", async () => {
    await openTables(exampleTables(2));
    await refreshed();
    const before = await sheetValues("Dashboard");
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Dashboard").protection.protect();
    });
    const outcome = await refreshNow(undefined, new Date(2026, 0, 1));
    expect(outcome).toMatchObject({
      kind: "failed",
      writingHadBegun: false,
      fault: { code: "SheetProtected", title: "The sheet “Dashboard” is protected." },
    });
    expect(await sheetValues("Dashboard")).toEqual(before);
  });

  it("because Excel refuses a batch gives Excel's code in plain words and leaves the workbook as it was", async () => {
    const excel = await openTables(exampleTables(2));
    await refreshed();
    const before = await sheetValues("Dashboard");
    excel.onBeforeBatch(() => ({ code: "InvalidOperationInCellEditMode", message: "raw words of Excel" }));
    const outcome = await refreshNow();
    excel.onBeforeBatch(null);
    expect(outcome).toMatchObject({ kind: "failed", fault: { code: "InvalidOperationInCellEditMode" } });
    expect(JSON.stringify(outcome)).not.toContain("raw words");
    expect(await sheetValues("Dashboard")).toEqual(before);
  });

  it("tells its steps in order", async () => {
    await openTables(exampleTables(2));
    const steps: string[] = [];
    await refreshNow((step) => steps.push(step));
    expect(steps).toEqual(["reading", "calculating", "drafting", "writing", "checking"]);
  });
});
