import { readWorkbook } from "../../../src/core/workbook/workbook";
import { type Row, tableOf } from "../../support/tables";

const X1: Row = { Ref: "X1", Indicator: "Calls answered", Unit: "%" };
const HELD: Row = { Ref: "X1", Period: "Q3 2024/25", Value: 82.5 };

const readFrom = (indicators: readonly Row[], observations: readonly Row[] = [HELD]) => {
  const { workbook, findings } = readWorkbook([
    tableOf("Indicators", indicators),
    tableOf("Observations", observations),
  ]);
  return {
    refs: workbook?.indicators.map(({ ref }) => ref),
    told: findings.map(({ code, message }) => `${code}: ${message}`),
  };
};

const LEFT_OUT = "other-rows: The row of";

describe("a row of Indicators is a heading or a total, and no indicator", () => {
  it.each<{ readonly what: string; readonly row: Row; readonly cell: string }>([
    {
      what: "a Ref and nothing else",
      row: { Ref: "Priority 1: A fair county" },
      cell: 'A3 ("Priority 1: A fair county")',
    },
    { what: "a name and nothing else", row: { Indicator: "A fair county" }, cell: 'B3 ("A fair county")' },
    { what: "a Ref and a name, without a Unit", row: { Ref: "P1", Indicator: "A fair county" }, cell: 'A3 ("P1")' },
    {
      what: "words in any other column alone",
      row: { Note: "Source: example returns" },
      cell: 'D3 ("Source: example returns")',
    },
    { what: "Total for a Ref", row: { Ref: "Total", Unit: "%" }, cell: 'A3 ("Total")' },
    { what: "Grand total for a name", row: { Indicator: "Grand total", Unit: "number" }, cell: 'B3 ("Grand total")' },
    {
      what: "All for a Ref and Total for a name",
      row: { Ref: "All", Indicator: "Total", Unit: "%" },
      cell: 'A3 ("All")',
    },
  ])("with $what", ({ row, cell }) => {
    const { refs, told } = readFrom([{ ...X1, Note: "" }, row]);
    expect(refs).toEqual(["X1"]);
    expect(told).toEqual([expect.stringContaining(`${LEFT_OUT} Indicators!${cell}`)]);
  });
});

describe("a row of Indicators is an indicator, though it has no figure", () => {
  it.each<{ readonly what: string; readonly row: Row; readonly observations?: readonly Row[] }>([
    { what: "with a Unit", row: { Ref: "X2", Indicator: "Savings", Unit: "£" } },
    { what: "with a Unit and no name", row: { Ref: "X2", Unit: "£" } },
    { what: "with a Ref alone, of which figures are held", row: { Ref: "X2" }, observations: [{ ...HELD, Ref: "X2" }] },
    {
      what: "with a Ref alone, whose figure is not available",
      row: { Ref: "X2" },
      observations: [{ Ref: "X2", Period: "Q3 2024/25", Status: "not available" }],
    },
    {
      what: "with Total for a Ref and a name of its own",
      row: { Ref: "Total", Indicator: "Total referrals", Unit: "number" },
    },
    { what: "with a Ref of its own and Total for a name", row: { Ref: "X2", Indicator: "Total", Unit: "number" } },
  ])("$what", ({ row, observations = [] }) => {
    const { refs, told } = readFrom([X1, row], [HELD, ...observations]);
    expect(refs).toEqual(["X1", row.Ref]);
    expect(told.filter((one) => one.startsWith("other-rows"))).toEqual([]);
  });
});

describe("a row of Observations that is no indicator's is told with the others, once", () => {
  it.each<{ readonly what: string; readonly rows: readonly Row[]; readonly cell: string }>([
    { what: "a heading", rows: [{ Ref: "Priority 1" }], cell: 'A3 ("Priority 1")' },
    { what: "a Total", rows: [{ Ref: "Total", Period: "Q3 2024/25", Value: 100 }], cell: 'A3 ("Total")' },
    {
      what: "a note beside an empty Ref",
      rows: [{ Note: "Source: example returns" }],
      cell: 'E3 ("Source: example returns")',
    },
  ])("$what", ({ rows, cell }) => {
    const { told } = readFrom([X1], [{ ...HELD, Status: "", Note: "" }, ...rows]);
    expect(told).toEqual([expect.stringContaining(`${LEFT_OUT} Observations!${cell}`)]);
  });

  it("of several the first are named, and a row of both tables counts once", () => {
    const scorecard = (name: string) => ({
      ...tableOf(name, [
        { Ref: "Priority 1", Indicator: "", Unit: "", "Q2 2024/25": "", "Q3 2024/25": "" },
        { ...X1, "Q2 2024/25": 80.1, "Q3 2024/25": 82.5 },
        { Ref: "Total", Indicator: "", Unit: "", "Q2 2024/25": 100, "Q3 2024/25": 103 },
      ]),
      sheet: "Scorecard",
    });
    const { findings } = readWorkbook([scorecard("Indicators"), scorecard("Observations")]);
    expect(findings.map(({ message }) => message)).toEqual([
      '2 rows are headings, notes or totals, not indicators, and were left out: Scorecard!A2 ("Priority 1") and Scorecard!A4 ("Total").',
    ]);
  });

  it("a Ref that Indicators lacks is told as such where a figure stands beside it", () => {
    const { told } = readFrom([X1], [HELD, { ...HELD, Ref: "X9" }]);
    expect(told).toEqual([expect.stringMatching(/^unknown-ref: .*"X9"/)]);
  });
});
