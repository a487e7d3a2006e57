import {
  change,
  HEADERS,
  openExample,
  refreshedAs,
  removeIndicator,
  rowsOf,
  statusOf,
  textOf,
  write,
} from "../support/authoring";
import { inExcel, refreshAs } from "../support/refreshing";

const EDITS: Readonly<Record<string, string>> = {
  X1: "In Exampleshire 45.0% (45 of 100) were done on time, up from 40.0%.",
  X2: "Of 100 cases, 46 were done: 46 per cent.",
  X3: "We did 47.0 % this quarter.",
  X4: "No figure stands here at all.",
  Opening: "This is what the committee asked for.",
};

describe("an author's words survive everything: the round trip", () => {
  it("keeps five edits through changed figures, a new Ref, a removal and another quarter, and flags just the touched", async () => {
    await openExample();
    await refreshedAs();
    for (const [key, text] of Object.entries(EDITS)) await write(key, text);
    const first = await refreshedAs();
    for (const [key, text] of Object.entries(EDITS)) expect([key, textOf(first, key)]).toEqual([key, text]);
    expect(Object.keys(EDITS).map((key) => statusOf(first, key))).toEqual(EDITS_ARE_FINE);

    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 49);
    await change("Observations", ["X3", "Q2 2025/26"], "Numerator", 20);
    await change("Observations", ["X5", "Q2 2025/26"], "Numerator", 50);
    const second = await refreshedAs();
    expect(statusOf(second, "X1")).toBe(
      "Check: 45.0% is now 49.0%: your text still says 45.0%. 45 is now 49: your text still says 45.",
    );
    expect(statusOf(second, "X3")).toBe(
      "Check: 47.0% is now 20.0%: your text still says 47.0%. The change was a rise and is now a fall. The judgement was no clear change and is now worse.",
    );
    expect(["X2", "X4", "Opening"].map((key) => statusOf(second, key))).toEqual([
      "Your text",
      "Your text",
      "Your text",
    ]);
    expect(["X5", "X6"].map((key) => statusOf(second, key))).toEqual(["Draft", "Draft"]);
    expect(second.findings.filter(({ code }) => code === "text-says-old-figure").map(({ ref }) => ref)).toEqual([
      "X1",
      "X3",
    ]);
    expect(second.changes.sinceLastRefresh.filter(({ what }) => what === "figure")).toEqual([
      {
        ref: "X1",
        name: "Example measure 1",
        period: "Q2 2025/26",
        what: "figure",
        was: "45.0% (45 of 100)",
        now: "49.0% (49 of 100)",
      },
      {
        ref: "X3",
        name: "Example measure 3",
        period: "Q2 2025/26",
        what: "figure",
        was: "47.0% (47 of 100)",
        now: "20.0% (20 of 100)",
      },
      {
        ref: "X5",
        name: "Example measure 5",
        period: "Q2 2025/26",
        what: "figure",
        was: "49.0% (49 of 100)",
        now: "50.0% (50 of 100)",
      },
    ]);

    await change("Indicators", ["X2"], "Ref", "Z2");
    await change("Observations", ["X2", "Q1 2025/26"], "Ref", "Z2");
    await change("Observations", ["X2", "Q2 2025/26"], "Ref", "Z2");
    await removeIndicator(3);
    const third = await refreshedAs();
    expect(textOf(third, "Z2")).toBe(EDITS.X2);
    expect(third.paragraphs.some(({ ref }) => ref === "X4")).toBe(false);
    expect(
      (await rowsOf("Earlier paragraphs")).map((row) => [row[HEADERS.ref], row[HEADERS.text], row[HEADERS.status]]),
    ).toEqual([["X4", EDITS.X4, "Not in this report; kept"]]);

    const back = await refreshedAs({ period: "Q1 2025/26" });
    for (const key of ["X1", "Z2", "X3", "Opening"]) expect([key, textOf(back, key)]).toEqual([key, ""]);
    expect(
      (await rowsOf("Earlier paragraphs")).map((row) => [row[HEADERS.period], row[HEADERS.ref], row[HEADERS.text]]),
    ).toEqual([
      ["Q2 2025/26", "Opening", EDITS.Opening],
      ["Q2 2025/26", "X1", EDITS.X1],
      ["Q2 2025/26", "Z2", EDITS.X2],
      ["Q2 2025/26", "X3", EDITS.X3],
      ["Q2 2025/26", "X4", EDITS.X4],
    ]);

    const again = await refreshedAs();
    for (const [key, text] of [
      ["X1", EDITS.X1],
      ["Z2", EDITS.X2],
      ["X3", EDITS.X3],
      ["Opening", EDITS.Opening],
    ] as const)
      expect([key, textOf(again, key)]).toEqual([key, text]);
    expect(statusOf(again, "X1")).toBe(statusOf(second, "X1"));
    expect(statusOf(again, "Z2")).toBe("Your text");
    expect((await rowsOf("Earlier paragraphs")).map((row) => row[HEADERS.text])).toEqual([EDITS.X4]);
  });

  const EDITS_ARE_FINE = Object.keys(EDITS).map(() => "Your text");

  it("brings just the stale figures up to date where that is asked, in the author's own way of writing", async () => {
    await openExample();
    await refreshedAs();
    await write("X1", "In all, 45.0 per cent (45 of 100): 40.0% before.");
    await write("X2", "46% is what we make of it.");
    await refreshedAs();
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 49);
    await change("Observations", ["X2", "Q2 2025/26"], "Numerator", 50);
    const report = await refreshedAs({ wish: { kind: "update-figures", of: ["X1"] } });
    expect(textOf(report, "X1")).toBe("In all, 49.0 per cent (49 of 100): 40.0% before.");
    expect(statusOf(report, "X1")).toBe("Your text");
    expect(textOf(report, "X2")).toBe("46% is what we make of it.");
    expect((await rowsOf("Narrative")).find((row) => row[HEADERS.ref] === "X1")?.[HEADERS.text]).toBe(
      textOf(report, "X1"),
    );
  });
});

describe("words are safe where Excel or people meddle", () => {
  it.each([
    {
      what: "sheet",
      remove: (sheet: Excel.Worksheet) => {
        sheet.delete();
      },
    },
    {
      what: "rows",
      remove: (sheet: Excel.Worksheet) => {
        sheet.getRange("7:12").delete("Up");
      },
    },
  ])("restores texts whose $what were deleted", async ({ remove }) => {
    await openExample();
    await refreshedAs();
    await write("X1", "Kept one.");
    await write("X2", "Kept two.");
    await refreshedAs();
    await inExcel((context) => {
      remove(context.workbook.worksheets.getItem("Narrative"));
    });
    const report = await refreshedAs();
    expect([textOf(report, "X1"), textOf(report, "X2")]).toEqual(["Kept one.", "Kept two."]);
  });

  it("takes a cleared cell for what it is", async () => {
    await openExample();
    await refreshedAs();
    await write("X1", "For a while.");
    await refreshedAs();
    await write("X1", "");
    expect(statusOf(await refreshedAs(), "X1")).toBe("Draft");
  });

  it("keeps what is typed into rows that are sorted otherwise", async () => {
    await openExample();
    await refreshedAs();
    await write("X3", "Mine.");
    await change("Indicators", ["X3"], "Theme", "Aardvarks");
    await change("Indicators", ["X1"], "Theme", "Theme 9");
    expect(textOf(await refreshedAs(), "X3")).toBe("Mine.");
  });

  it.each([
    ["=1+1", "=1+1"],
    ["+44 is no sum", "+44 is no sum"],
    ["  two spaces before", "  two spaces before"],
    ["line one\nline two", "line one\nline two"],
    ["🌳 Cymru, İstanbul, “quoted”", "🌳 Cymru, İstanbul, “quoted”"],
  ])("keeps %j letter for letter", async (typed, kept) => {
    await openExample();
    await refreshedAs();
    await write("X1", `'${typed}`);
    await refreshedAs();
    expect(textOf(await refreshedAs(), "X1")).toBe(kept);
  });

  it("loses no words that come in while it works", async () => {
    await openExample();
    await refreshedAs();
    const outcome = await refreshAs({
      onStep: (step) => {
        if (step === "drafting") void write("X1", "Quick!");
      },
    });
    // The words that came in between are still there, whether the refresh saw them or stood back.
    expect(["written", "failed"]).toContain(outcome.kind);
    expect(textOf(await refreshedAs(), "X1")).toBe("Quick!");
  });

  it("says so where its memory cannot be read, and keeps the texts all the same", async () => {
    await openExample();
    await refreshedAs();
    await write("X1", "Mine.");
    await inExcel((context) => {
      context.workbook.settings.add("Quartile_Memory", "{half a memory");
    });
    const report = await refreshedAs();
    expect(report.findings.map(({ code }) => code)).toContain("memory-unreadable");
    expect(textOf(report, "X1")).toBe("Mine.");
  });
});
