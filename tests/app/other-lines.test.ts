import type { InputTable } from "../../src/cli/sample-tables";
import { inExcel, openSample, openTables, refreshAs, sheetValues } from "../support/refreshing";

/** In the sample six indicators are placed at the end of 2024, and none a year before: the profile loses its picture. */
const PLACED = "Q3 2024/25";
const NONE_PLACED = "Q3 2023/24";

async function refreshFor(period: string) {
  const outcome = await refreshAs({ period, overHandChanges: "ask" });
  if (outcome.kind !== "written") throw new Error(`not written: ${JSON.stringify(outcome)}`);
}

const profile = () => sheetValues("Quartile profile");

const fresh = new Map<string, readonly unknown[][]>();

async function freshProfile(period: string): Promise<readonly unknown[][]> {
  const known = fresh.get(period);
  if (known !== undefined) return known;
  await openSample();
  await refreshFor(period);
  const made = await profile();
  fresh.set(period, made);
  return made;
}

describe("a sheet whose lines above the table are other ones for another period", () => {
  it.each([[[PLACED, NONE_PLACED]], [[NONE_PLACED, PLACED]], [[PLACED, NONE_PLACED, PLACED, NONE_PLACED]]])(
    "is as if made afresh, and nothing in it is taken for somebody's typing: %s",
    async (periods) => {
      const wanted = await freshProfile(periods.at(-1) ?? "");
      await openSample();
      for (const period of periods) await refreshFor(period);
      expect(await profile()).toEqual(wanted);
    },
  );

  it("keeps what the owner has beside a line that goes, and what stands below", async () => {
    await openSample();
    await refreshFor(PLACED);
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Quartile profile");
      sheet.getRange("P5").values = [["beside the caption"]];
      sheet.getRange("A20").values = [["below the table"]];
    });
    await refreshFor(NONE_PLACED);
    await refreshFor(PLACED);
    const cells = (await profile()).flat();
    expect(cells).toContain("beside the caption");
    expect(cells).toContain("below the table");
    expect(cells.filter((cell) => String(cell).startsWith("The 6 indicators from"))).toHaveLength(1);
  });

  it("is asked about where somebody did type into a line that goes", async () => {
    await openSample();
    await refreshFor(PLACED);
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem("Quartile profile").getRange("A5").values = [["My own caption"]];
    });
    expect(await refreshAs({ period: NONE_PLACED, overHandChanges: "ask" })).toEqual({
      kind: "asks",
      handChanges: [{ source: { sheet: "Quartile profile", address: "A5" }, text: "My own caption" }],
    });
  });
});

const QUARTERS = ["Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "Q4 2024/25", "Q1 2025/26"];
const REFS = ["X1", "X2", "X3", "X4", "X5"];

/** Five fictional indicators, drawn from their fourth quarter on. */
const fiveQuarters: readonly InputTable[] = [
  {
    sheet: "Indicators",
    name: "Indicators",
    cells: [
      ["Ref", "Indicator", "Unit", "Polarity", "Basis"],
      ...REFS.map((ref) => [ref, `Measure ${ref}`, "number", "low is good", "in quarter"]),
    ],
  },
  {
    sheet: "Observations",
    name: "Observations",
    cells: [
      ["Ref", "Period", "Value"],
      ...REFS.flatMap((ref) => QUARTERS.map((period, index) => [ref, period, 10 + index])),
    ],
  },
];

describe("a sheet of lines alone", () => {
  it("grows and shrinks with its charts, and leaves what the owner keeps below it", async () => {
    await openTables(fiveQuarters);
    await refreshFor("Q1 2025/26");
    const drawn = await sheetValues("Trends");
    await openTables(fiveQuarters);
    await refreshFor("Q3 2024/25");
    const bare = await sheetValues("Trends");
    expect(bare.length).toBeLessThan(drawn.length);
    await inExcel(({ workbook }) => {
      workbook.worksheets.getItem("Trends").getRangeByIndexes(bare.length + 1, 0, 1, 1).values = [["my note"]];
    });
    const noteIn = (cells: readonly unknown[][]): number => cells.findIndex(([first]) => first === "my note");
    await refreshFor("Q1 2025/26");
    const grown = await sheetValues("Trends");
    expect(grown.slice(0, drawn.length)).toEqual(drawn);
    expect(noteIn(grown)).toBeGreaterThan(drawn.length);
    await refreshFor("Q3 2024/25");
    const shrunk = await sheetValues("Trends");
    expect(shrunk.slice(0, bare.length)).toEqual(bare);
    expect(noteIn(shrunk)).toBe(bare.length + 1);
  });
});
