import { connect, newWorkbook, type EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";
import { Screen } from "../../src/embedded-excel/screen/screen";

let excel: EmbeddedExcel;
let screen: Screen;

beforeEach(() => {
  excel = newWorkbook();
  connect(excel);
  screen = new Screen(excel);
});

/** Lets the add-in work on the first sheet. */
async function asAddin(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

describe("typing", () => {
  it("goes to the sheet that is named, whichever is shown", async () => {
    const typedInto = screen.activeTab;
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Other").activate();
      await context.sync();
    });
    screen.type(0, 0, "mine", typedInto);
    expect(screen.cell(0, 0).text).toBe("");
    screen.activate(typedInto);
    expect(screen.cell(0, 0).text).toBe("mine");
  });

  it("into a sheet that the add-in deleted meanwhile is refused in words", async () => {
    const typedInto = screen.activeTab;
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Other").activate();
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    expect(() => {
      screen.type(0, 0, "mine", typedInto);
    }).toThrow("The sheet is no longer there, so nothing was written.");
  });

  // As Excel's formula bar has them. 45631 days after 30 December 1899 it was 5 December 2024; 0.75 is 18 hours.
  it.each([
    { typed: "05/12/2024", format: "dd/mm/yyyy", contents: "05/12/2024" },
    { typed: "45631", format: "mmm-yy", contents: "05/12/2024" },
    { typed: "45631.75", format: "dd/mm/yyyy hh:mm", contents: "05/12/2024 18:00:00" },
    { typed: "0.75", format: "hh:mm", contents: "18:00:00" },
    { typed: "93.4%", format: "General", contents: "93.4%" },
    { typed: "=0.07", format: "0%", contents: "=0.07" },
    { typed: "0.07", format: "0.0%", contents: "7%" },
    { typed: "95", format: "0%", contents: "95%" },
    { typed: "45631", format: "General", contents: "45631" },
    { typed: "0.934", format: "0.00", contents: "0.934" },
  ])(
    "$typed into a cell of the format $format is shown for typing as $contents",
    async ({ typed, format, contents }) => {
      await asAddin((sheet) => {
        sheet.getRange("A1").numberFormat = [[format]];
      });
      screen.type(0, 0, typed);
      expect(screen.contents(0, 0)).toBe(contents);
    },
  );

  it("lines of one's own makes the cell show them", () => {
    screen.type(0, 0, "one\ntwo");
    expect(screen.cell(0, 0)).toMatchObject({ text: "one\ntwo", wraps: true });
    screen.undo();
    expect(screen.cell(0, 0).wraps).toBe(false);
  });
});

describe("an input rule", () => {
  const between = (formula1: number | string, formula2: number) => ({
    formula1,
    formula2,
    operator: "Between" as const,
  });
  const stops = { showAlert: true, style: "Stop" as const, title: "", message: "" };

  it.each([
    { rule: { list: { inCellDropDown: true, source: "Yes,No" } }, good: "Yes", bad: "Maybe", wants: "one of: Yes, No" },
    {
      rule: { list: { inCellDropDown: true, source: "=$D$1:$D$2" } },
      good: "red",
      bad: "blue",
      wants: "one of: Red, 7",
    },
    { rule: { wholeNumber: between(0, 10) }, good: "10", bad: "2.5", wants: "a whole number from 0 to 10" },
    { rule: { decimal: between("=$D$2", 10) }, good: "7.5", bad: "6", wants: "a number from 7 to 10" },
    { rule: { decimal: between(0, 1) }, good: "=5", bad: "two", wants: "a number from 0 to 1" },
    { rule: { textLength: between(2, 3) }, good: "abc", bad: "abcd", wants: "a text whose length is from 2 to 3" },
  ])("that wants $wants takes $good and not $bad", async ({ rule, good, bad, wants }) => {
    await asAddin((sheet) => {
      sheet.getRange("D1:D2").values = [["Red"], [7]];
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = rule;
      dataValidation.errorAlert = stops;
    });
    expect(screen.type(1, 0, good)).toBeNull();
    expect(() => screen.type(1, 0, bad)).toThrow(`A2 takes ${wants}. Nothing was written.`);
    expect(screen.contents(1, 0)).toBe(good);
    expect(screen.type(1, 1, bad)).toBeNull();
  });

  it("that only warns is said with its own words, and what was typed is written", async () => {
    await asAddin((sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      dataValidation.errorAlert = { ...stops, style: "Warning", message: "As the guide has it." };
    });
    expect(screen.type(0, 0, "Maybe")).toBe(
      "A1 takes one of: Yes, No (As the guide has it). What you typed was written all the same.",
    );
    expect(screen.cell(0, 0).text).toBe("Maybe");
    expect(screen.type(0, 0, "")).toBeNull();
  });

  it("that says nothing when it is broken is not held, as in Excel", async () => {
    await asAddin((sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: between(0, 10) };
      dataValidation.errorAlert = { ...stops, showAlert: false };
    });
    expect(screen.type(0, 0, "11")).toBeNull();
  });
});

describe("pasting", () => {
  const texts = () => [0, 1, 2].map((row) => [0, 1].map((column) => screen.cell(row, column).text));

  it("takes each text as if it were typed, leaves what a short row does not reach, and is undone at once", () => {
    screen.type(1, 1, "stays");
    screen.select({ top: 0, left: 0, bottom: 0, right: 0 });
    screen.paste([["12%", "=A1*2"], ["b"]]);
    expect(texts()).toEqual([
      ["12%", "0.24"],
      ["b", "stays"],
      ["", ""],
    ]);
    expect(screen.selection).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(screen.undo()).toBe("A1:B2");
    expect(texts()).toEqual([
      ["", ""],
      ["", "stays"],
      ["", ""],
    ]);
  });

  it("puts a single text into every selected cell", () => {
    screen.select({ top: 0, left: 0, bottom: 2, right: 1 });
    screen.paste([["7"]]);
    expect(texts().flat()).toEqual(["7", "7", "7", "7", "7", "7"]);
  });

  it("is refused where it would leave the sheet or fill whole columns", () => {
    screen.select({ top: 1_048_575, left: 0, bottom: 1_048_575, right: 0 });
    expect(() => {
      screen.paste([["a"], ["b"]]);
    }).toThrow("What is pasted does not fit on the sheet from here on.");
    screen.select({ top: 0, left: 0, bottom: 1_048_575, right: 0 });
    expect(() => {
      screen.paste([["a"]]);
    }).toThrow("Select fewer cells.");
  });
});

describe("undoing", () => {
  it("puts back value and format, and does it again", () => {
    screen.type(0, 0, "12%");
    screen.undo();
    expect(screen.cell(0, 0).text).toBe("");
    screen.type(0, 0, "3");
    expect(screen.cell(0, 0).text).toBe("3");
    screen.undo();
    screen.redo();
    expect(screen.cell(0, 0).text).toBe("3");
    expect(screen.canRedo).toBe(false);
  });

  it("puts back all cells of a selection that was cleared, at once", async () => {
    await asAddin((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", 1],
        ["b", 2],
      ];
    });
    screen.clear({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(screen.cell(1, 1).text).toBe("");
    expect(screen.undo()).toBe("A1:B2");
    expect([screen.cell(0, 0).text, screen.cell(1, 1).text]).toEqual(["a", "2"]);
    expect(screen.canUndo).toBe(false);
    screen.redo();
    expect([screen.cell(0, 0).text, screen.cell(1, 1).text]).toEqual(["", ""]);
  });

  it("puts back of a cleared selection what nobody wrote over since", async () => {
    screen.type(0, 0, "mine");
    screen.type(1, 0, "mine too");
    screen.clear({ top: 0, left: 0, bottom: 1, right: 0 });
    await asAddin((sheet) => {
      sheet.getRange("A1").values = [["the add-in's"]];
    });
    screen.undo();
    expect([screen.cell(0, 0).text, screen.cell(1, 0).text]).toEqual(["the add-in's", "mine too"]);
  });

  it("remembers nothing of clearing what is empty, and makes no cells of a whole column", () => {
    screen.type(4, 0, "low down");
    screen.clear({ top: 0, left: 1, bottom: 1_048_575, right: 1 });
    expect(screen.undo()).toBe("A5");
    screen.redo();
    screen.clear({ top: 0, left: 0, bottom: 1_048_575, right: 0 });
    expect(screen.cell(4, 0).text).toBe("");
    expect(screen.layout().rowHeights.length).toBe(5);
    expect(screen.undo()).toBe("A:A");
    expect(screen.cell(4, 0).text).toBe("low down");
  });

  it("leaves alone what the add-in wrote since", async () => {
    screen.type(0, 0, "mine");
    await asAddin((sheet) => {
      sheet.getRange("A1").values = [["the add-in's"]];
    });
    expect(screen.undo()).toBeNull();
    expect(screen.cell(0, 0).text).toBe("the add-in's");
  });
});
