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
import { exampleTables, inExcel, openTables } from "../support/refreshing";

/** The header of one column of the Narrative sheet. */
async function retitle(column: number, header: string): Promise<void> {
  await inExcel((context) => {
    const table = context.workbook.tables.getItem("QuartileNarrative");
    table.getHeaderRowRange().getCell(0, column).values = [[header]];
  });
}

const OWN_COLUMN = 5;

/** All that stands on our two sheets of texts. */
async function everyText(): Promise<string> {
  const rows = [...(await rowsOf("Narrative")), ...(await rowsOf("Earlier paragraphs").catch(() => []))];
  return JSON.stringify(rows);
}

async function withTwoTexts(): Promise<void> {
  await openExample();
  await refreshedAs();
  await write("X1", "Words on one.");
  await write("X2", "Words on two.");
  await refreshedAs();
}

describe("no heading, table or row that people change on our sheet costs an author a word", () => {
  it("takes a renamed heading for the author's, also for what was written since", async () => {
    await withTwoTexts();
    await retitle(OWN_COLUMN, "Our words");
    await inExcel((context) => {
      const table = context.workbook.tables.getItem("QuartileNarrative");
      table.getDataBodyRange().getCell(3, OWN_COLUMN).values = [["Newer words."]];
    });
    const report = await refreshedAs();
    expect([textOf(report, "X1"), textOf(report, "X2")]).toEqual(["Words on one.", "Words on two."]);
    expect(await everyText()).toContain("Newer words.");
    expect((await rowsOf("Narrative"))[0]).toHaveProperty([HEADERS.text]);
  });

  it("takes the texts of the last refresh where the author's column was deleted, and says so", async () => {
    await withTwoTexts();
    await inExcel((context) => {
      const header = context.workbook.tables.getItem("QuartileNarrative").getHeaderRowRange();
      header.getCell(0, OWN_COLUMN).getEntireColumn().delete("Left");
    });
    const report = await refreshedAs();
    expect([textOf(report, "X1"), textOf(report, "X2")]).toEqual(["Words on one.", "Words on two."]);
    expect(report.findings.map(({ code }) => code)).toContain("author-column-gone");
    expect(textOf(await refreshedAs(), "X1")).toBe("Words on one.");
  });

  it.each([
    { what: "made plain cells", meddle: (table: Excel.Table) => void table.convertToRange() },
    { what: "given another name", meddle: (table: Excel.Table) => void (table.name = "OurParagraphs") },
  ])("reads and writes on where the table was $what", async ({ meddle }) => {
    await withTwoTexts();
    await inExcel((context) => {
      meddle(context.workbook.tables.getItem("QuartileNarrative"));
    });
    await write("X1", "Later words.");
    const report = await refreshedAs();
    expect([textOf(report, "X1"), textOf(report, "X2")]).toEqual(["Later words.", "Words on two."]);
    expect(textOf(await refreshedAs(), "X1")).toBe("Later words.");
  });

  it("takes rows that were sorted otherwise for no change by hand", async () => {
    await withTwoTexts();
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("QuartileNarrative").getDataBodyRange().load("values");
      await context.sync();
      body.values = [...(body.values as unknown[][])].reverse();
      await context.sync();
    });
    const report = await refreshedAs();
    expect(report.findings.filter(({ code }) => code === "changed-by-hand")).toEqual([]);
    expect([textOf(report, "X1"), textOf(report, "X2")]).toEqual(["Words on one.", "Words on two."]);
  });
});

describe("a Ref that another indicator bears now takes nobody's words", () => {
  it("keeps both texts where a removed indicator's Ref is given to another", async () => {
    await withTwoTexts();
    await removeIndicator(0);
    await refreshedAs();
    for (const [table, ...where] of [
      ["Indicators", "X2"],
      ["Observations", "X2", "Q1 2025/26"],
      ["Observations", "X2", "Q2 2025/26"],
    ] as const)
      await change(table, where, "Ref", "X1");
    const report = await refreshedAs();
    expect(textOf(report, "X1")).toBe("Words on two.");
    expect(await everyText()).toContain("Words on one.");
    await refreshedAs();
    expect(await everyText()).toContain("Words on one.");
  });

  it("gives nothing to a new indicator with the Ref of a removed one, and keeps what was said", async () => {
    await withTwoTexts();
    await removeIndicator(0);
    await refreshedAs();
    await change("Indicators", ["X3"], "Indicator", "Something else altogether");
    await change("Indicators", ["X3"], "Ref", "X1");
    await change("Observations", ["X3", "Q2 2025/26"], "Ref", "X1");
    const report = await refreshedAs();
    expect(textOf(report, "X1")).toBe("");
    expect(await everyText()).toContain("Words on one.");
  });

  it("keeps Refs that end in a number in brackets apart", async () => {
    await openExample();
    for (const [from, to] of [
      ["X1", "X2 (2)"],
      ["X3", "X2 (3)"],
    ] as const) {
      await change("Indicators", [from], "Ref", to);
      await change("Observations", [from, "Q1 2025/26"], "Ref", to);
      await change("Observations", [from, "Q2 2025/26"], "Ref", to);
    }
    await refreshedAs();
    await write("X2 (2)", "North words.");
    await write("X2", "South words.");
    const report = await refreshedAs();
    expect([textOf(report, "X2 (2)"), textOf(report, "X2")]).toEqual(["North words.", "South words."]);
  });
});

describe("each report keeps its own", () => {
  const withReports = () =>
    openTables(
      exampleTables(3).map((table) =>
        table.name === "Indicators"
          ? { ...table, cells: table.cells.map((row, index) => [...row, ["Reports", "A", "A; B", "B"][index] ?? ""]) }
          : table,
      ),
    );

  it("opening, tally and closing", async () => {
    await withReports();
    await refreshedAs({ report: "A" });
    await write("Tally, A", "Both of ours improved.");
    await refreshedAs({ report: "A" });
    const other = await refreshedAs({ report: "b" });
    expect(textOf(other, "Tally, B")).toBe("");
    expect(await everyText()).toContain("Both of ours improved.");
    expect(textOf(await refreshedAs({ report: "A" }), "Tally, A")).toBe("Both of ours improved.");
  });

  it("publication, and one published again keeps what was said before", async () => {
    await withReports();
    await refreshedAs({ report: "A" });
    await write("X1", "Of A, first.");
    await refreshedAs({ report: "A", wish: { kind: "publish" } });
    await refreshedAs({ report: "B", wish: { kind: "publish" } });
    expect(await everyText()).toContain("Of A, first.");
    await refreshedAs({ report: "A" });
    await write("X1", "Of A, corrected.");
    await refreshedAs({ report: "A", wish: { kind: "publish" } });
    const rows = await rowsOf("Earlier paragraphs");
    expect(rows.map((row) => [row[HEADERS.text], row[HEADERS.status]])).toContainEqual([
      "Of A, first.",
      "As published before",
    ]);
    await refreshedAs({ report: "A" });
    expect(await rowsOf("Earlier paragraphs")).toEqual(rows);
  });
});

describe("comments", () => {
  const withComments = async (...texts: readonly string[]) => {
    const commentary = {
      sheet: "Commentary",
      name: "Commentary",
      cells: [["Theme or section", "Text"], ...texts.map((text) => ["Theme 1", text])],
    };
    return openTables([...exampleTables(2), commentary]);
  };

  it("keep their author's text where their rows change places", async () => {
    await withComments("The first comment.", "The second comment.");
    await refreshedAs();
    await write("Note on Theme 1: The first comment.", "Better words for the first.");
    await refreshedAs();
    await inExcel((context) => {
      context.workbook.tables.getItem("Commentary").getDataBodyRange().values = [
        ["Theme 1", "The second comment."],
        ["Theme 1", "The first comment."],
      ];
    });
    const report = await refreshedAs();
    expect(textOf(report, "Note on Theme 1: The first comment.")).toBe("Better words for the first.");
    expect(textOf(report, "Note on Theme 1: The second comment.")).toBe("");
  });

  it("say so where the comment under an author's text is another one", async () => {
    await withComments("One two three four five six.");
    await refreshedAs();
    await write("Note on Theme 1: One two three four five…", "Mine.");
    await refreshedAs();
    await change("Commentary", ["Theme 1"], "Text", "One two three four five seven.");
    expect(statusOf(await refreshedAs(), "Note on Theme 1: One two three four five…")).toBe(
      "Check: The comment that it replaces has changed.",
    );
  });

  it("are asked for a period where they give a figure, and for a look where it is none of the paragraph's", async () => {
    await openTables([
      ...exampleTables(2),
      {
        sheet: "Commentary",
        name: "Commentary",
        cells: [
          ["Ref", "Text", "Period"],
          ["X1", "Of these 12 came late, since 2024.", ""],
          ["X2", "We made 46.7%.", "Q2 2025/26"],
        ],
      },
    ]);
    const { findings } = await refreshedAs();
    expect(findings.filter(({ code }) => code.startsWith("comment-")).map(({ code, ref }) => [code, ref])).toEqual([
      ["comment-figure-without-period", "X1"],
      ["comment-figure-not-in-paragraph", "X2"],
    ]);
  });
});

describe("figures that are given no more", () => {
  it("are told of where a text still gives them, and the finding does not repeat them", async () => {
    await openExample();
    await refreshedAs();
    await write("X1", "We made 45.0% (45 of 100).");
    await refreshedAs();
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", "c");
    const report = await refreshedAs();
    expect(statusOf(report, "X1")).toContain("The draft no longer gives 45.0%");
    const [finding] = report.findings.filter(({ code }) => code === "text-gives-dropped-figure");
    expect(finding?.ref).toBe("X1");
    expect(finding?.message).not.toContain("45");
  });
});
