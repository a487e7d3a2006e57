import { connect, newWorkbook, openWorkbook, type EmbeddedExcel } from "../../src/embedded-excel/embedded-excel";
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

describe("a cell on the screen", () => {
  it("shows its value by its number format, numbers at the right", () => {
    screen.type(0, 0, "12.5%");
    expect(screen.cell(0, 0)).toMatchObject({ text: "12.50%", horizontal: "right" });
    screen.type(0, 1, "words");
    expect(screen.cell(0, 1)).toMatchObject({ text: "words", horizontal: "left" });
  });

  it("is worked out again when a cell that it depends on is typed into", () => {
    screen.type(0, 0, "2");
    screen.type(1, 0, "=A1*3");
    screen.type(0, 0, "5");
    expect(screen.cell(1, 0).text).toBe("15");
    expect(screen.contents(1, 0)).toBe("=A1*3");
  });

  it("wears the conditional formats that hold, the first before the later ones", async () => {
    await asAddin((sheet) => {
      sheet.getRange("A1:A3").values = [["Worse"], ["Better"], ["Worse"]];
      const worse = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      worse.custom.rule.formula = '=$A1="Worse"';
      worse.custom.format.fill.color = "#FDE0D2";
    });
    expect([0, 1, 2].map((row) => screen.cell(row, 0).fill)).toEqual(["#FDE0D2", null, "#FDE0D2"]);
  });

  it("has a line where either of two neighbours has one", async () => {
    await asAddin((sheet) => {
      sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "Continuous";
    });
    expect(screen.cell(1, 0).borders.top).toMatchObject({ style: "thin" });
    expect(screen.cell(1, 1).borders).toEqual({});
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

  it("leaves alone what the add-in wrote since", async () => {
    screen.type(0, 0, "mine");
    await asAddin((sheet) => {
      sheet.getRange("A1").values = [["the add-in's"]];
    });
    expect(screen.undo()).toBeNull();
    expect(screen.cell(0, 0).text).toBe("the add-in's");
  });
});

it("tells the add-in of what a person typed, as no add-in's doing", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      told.push(`${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  screen.type(2, 1, "7");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(told).toEqual(["B3 Unknown"]);
});

it("follows what the add-in selects, and goes to cells and names", async () => {
  await asAddin((sheet) => {
    sheet.names.add("Spot", sheet.getRange("D4"));
    sheet.getRange("B2:C3").select();
  });
  expect(screen.selection).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  expect(screen.goTo("Spot")).toBe(true);
  expect(screen.selection).toMatchObject({ top: 3, left: 3 });
  expect(screen.goTo("Nowhere!A1")).toBe(false);
});

it("refuses what Excel would refuse, with the cell as it was", async () => {
  await asAddin((sheet) => {
    sheet.protection.protect();
  });
  expect(() => {
    screen.type(0, 0, "7");
  }).toThrow("You cannot perform the requested operation.");
  expect(screen.canUndo).toBe(false);
});

it("lays out a sheet of a file that says nothing of how it is looked at", async () => {
  const opened = new Screen(await openWorkbook(await newWorkbook().save()));
  expect(opened.layout()).toMatchObject({ frozenRows: 0, frozenColumns: 0, usualHeight: 20, usualWidth: 64 });
});

it("makes a row that was given no height fit its largest text", async () => {
  await asAddin((sheet) => {
    sheet.getRange("A1:A2").values = [["Title"], ["text"]];
    sheet.getRange("A1").format.font.size = 18;
  });
  const { rowHeights } = screen.layout();
  expect(rowHeights[0]).toBeGreaterThan(24); // 18 points are 24 pixels
  expect(rowHeights[1]).toBe(20);
});

it("pictures a chart from the cells that it shows", async () => {
  await asAddin((sheet) => {
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["Year", "Share"],
      ["2023/24", 0.5],
      ["2024/25", 0.75],
    ];
    sheet.charts.add("ColumnClustered", range, "Columns").title.text = "Shares";
  });
  screen.type(2, 1, "0.8");
  const [chart] = screen.charts();
  expect(chart).toMatchObject({ title: "Shares", labels: ["2023/24", "2024/25"], width: 480, height: 288 });
  expect(chart?.series[0]).toMatchObject({ name: "Share", drawnAs: "column", values: [0.5, 0.8] });
});
