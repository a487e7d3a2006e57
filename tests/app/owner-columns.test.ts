import { addColumn, besideOf, dashboard, openFour, OWNERS } from "../support/owner-columns";
import { removeIndicator } from "../support/authoring";
import { inExcel, refreshed, sheetValues } from "../support/refreshing";

/** The fill of the cell beside an indicator. */
async function fillBeside(ref: string, header: string, fill?: string): Promise<string> {
  const values = await sheetValues("Dashboard");
  const top = values.findIndex((row) => row.includes("Ref"));
  const [row, column] = [values.findIndex((cells) => cells.includes(ref)), (values[top] ?? []).indexOf(header)];
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Dashboard").getRangeByIndexes(row, column, 1, 1);
    if (fill !== undefined) cell.format.fill.color = fill;
    cell.format.fill.load("color");
    await context.sync();
    return cell.format.fill.color;
  });
}

describe.each([
  { where: "at the right of ours", after: null },
  { where: "between ours", after: 2 },
])("a column that the owner put $where", ({ after }) => {
  const withOwners = async (): Promise<void> => {
    await openFour();
    await refreshed();
    await addColumn("Owner", OWNERS, after);
  };

  it("stays as it is where no row moves, and ours stay whole", async () => {
    await withOwners();
    const before = await dashboard();
    const report = await refreshed();
    expect(await dashboard()).toEqual(before);
    expect(report.findings.filter(({ code }) => code === "changed-by-hand")).toEqual([]);
  });

  it("follows its indicators when they are sorted otherwise, its colours with it", async () => {
    await withOwners();
    await fillBeside("X2", "Owner", "#FFEE00");
    await inExcel((context) => {
      const table = context.workbook.tables.getItem("Indicators").getDataBodyRange();
      const [first, last] = [table.getRow(0), table.getRow(3)];
      first.values = [["X4", "Example measure 4", "%", "Theme 4", "high is good", "in quarter", "cases"]];
      last.values = [["X1", "Example measure 1", "%", "Theme 1", "high is good", "in quarter", "cases"]];
    });
    await refreshed();
    expect(await besideOf("Owner")).toEqual({ X4: "Dee", X2: "Bea", X3: "Cat", X1: "Ann" });
    expect((await dashboard()).rows.map((row) => row.Ref)).toEqual(["X4", "X2", "X3", "X1"]);
    expect([await fillBeside("X2", "Owner"), await fillBeside("X4", "Owner")]).toEqual(["#FFEE00", "#FFFFFF"]);
  });

  it("keeps what stood beside a removed indicator until it comes back, and says so", async () => {
    await withOwners();
    const rows = await sheetValues("Indicators");
    await removeIndicator(1);
    const report = await refreshed();
    expect(await besideOf("Owner")).toEqual({ X1: "Ann", X3: "Cat", X4: "Dee" });
    expect(report.findings.find(({ code }) => code === "kept-without-row")?.message).toContain("“Owner: Bea”");
    expect(await refreshed().then(({ findings }) => findings.map(({ code }) => code))).not.toContain(
      "kept-without-row",
    );
    await inExcel((context) => {
      context.workbook.tables.getItem("Indicators").getDataBodyRange().getRow(1).values = [rows[2] ?? []];
    });
    await refreshed();
    expect(await besideOf("Owner")).toEqual({ X1: "Ann", X2: "Bea", X3: "Cat", X4: "Dee" });
  });

  it("keeps formulas that look at their own row", async () => {
    await openFour();
    await refreshed();
    const values = await sheetValues("Dashboard");
    const first = values.findIndex((row) => row.includes("X1")) + 1;
    const current = (values[first - 2] ?? []).indexOf("Current");
    const letter = String.fromCharCode(65 + current + (after === null ? 0 : 1));
    await addColumn(
      "Double",
      OWNERS.map((_, index) => `=2*${letter}${first + index}`),
      after,
    );
    await removeIndicator(0);
    await refreshed();
    const { rows } = await dashboard();
    expect(rows.map((row) => row.Double)).toEqual(rows.map((row) => 2 * Number(row.Current)));
  });
});
