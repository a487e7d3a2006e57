import {
  draftMapping,
  draftWithForm,
  mappingOf,
  type PointedRange,
} from "../../../../src/core/workbook/mapping/draft-mapping";
import { mappingProblems } from "../../../../src/core/workbook/mapping/mapping-problems";
import type { CellValue } from "../../../../src/core/workbook/grid";
import {
  type Mappings,
  readMappings,
  tableOfRangeName,
  writeMappings,
} from "../../../../src/core/workbook/mapping/mapping";

const MAPPINGS: Mappings = {
  Observations: {
    form: "long",
    headingRows: 1,
    columns: { ref: "KPI no.", period: "Qtr" },
    below: "open",
    right: "closed",
  },
};

/** A range that starts in B2 of somebody's own sheet. */
function pointed(values: CellValue[][], part: Partial<PointedRange> = {}): PointedRange {
  return {
    sheet: "KPI data",
    firstRow: 1,
    firstColumn: 1,
    rows: values.length,
    columns: values[0]?.length ?? 0,
    table: null,
    owner: "owner",
    below: "open",
    right: "open",
    top: { values, formats: [] },
    ...part,
  };
}

describe("what a workbook remembers of its mapped ranges", () => {
  it("comes back as it was written", () => {
    expect(readMappings(writeMappings(MAPPINGS))).toEqual({ kind: "read", mappings: MAPPINGS });
  });

  it("has its headings in one row where nothing is said of them", () => {
    const { headingRows, ...rest } = MAPPINGS.Observations ?? {};
    const text = JSON.stringify({ version: 1, tables: { Observations: rest } });
    expect([headingRows, readMappings(text)]).toEqual([1, { kind: "read", mappings: MAPPINGS }]);
  });

  it("is nothing where nothing was written", () => {
    expect(readMappings(null)).toEqual({ kind: "read", mappings: {} });
  });

  const written = (part: object): string =>
    JSON.stringify({ version: 1, tables: { Observations: { ...MAPPINGS.Observations, ...part } } });

  it.each([
    { what: "no JSON", text: "{" },
    { what: "a later version", text: JSON.stringify({ version: 2, tables: {} }) },
    { what: "no tables", text: JSON.stringify({ version: 1, tables: [] }) },
    { what: "a table that is none", text: JSON.stringify({ version: 1, tables: { Toys: MAPPINGS.Observations } }) },
    { what: "no mapping", text: JSON.stringify({ version: 1, tables: { Observations: null } }) },
    { what: "another form", text: written({ form: "round" }) },
    { what: "more rows of headings than there are", text: written({ headingRows: 9 }) },
    { what: "another edge", text: written({ below: true }) },
    { what: "a column that is none", text: written({ columns: { toy: "KPI no." } }) },
    { what: "a heading that is no text", text: written({ columns: { ref: 7 } }) },
  ])("is not guessed at: $what", ({ text }) => {
    expect(readMappings(text)).toEqual({ kind: "unreadable" });
  });

  it("marks its ranges by defined names in any case, and takes no other name for one", () => {
    expect(tableOfRangeName("QUARTILE_MAP_OBSERVATIONS")).toBe("Observations");
    expect(tableOfRangeName("Quartile_Map_Toys")).toBeNull();
    expect(tableOfRangeName("Quartile_Dashboard")).toBeNull();
  });
});

describe("a draft", () => {
  it("of a range below a title is saved by its headings' words", () => {
    const range = pointed([
      ["Exampleshire", "", ""],
      ["KPI no.", "Qtr", "Actual"],
      ["EX1", "Q1 2024/25", 40],
    ]);
    const draft = draftMapping("Observations", range);
    expect(mappingProblems(draft, range)).toEqual([]);
    expect(draft.headingRows).toEqual({ first: 1, count: 1 });
    expect(mappingOf(draft, { ...range, below: "closed" })).toEqual({
      form: "long",
      headingRows: 1,
      columns: { ref: "KPI no.", period: "Qtr", value: "Actual" },
      below: "closed",
      right: "open",
    });
  });

  it("of an Excel table has its headings in the table's first row", () => {
    const range = pointed(
      [
        ["a", "b"],
        ["Ref", "Period"],
        ["EX1", "Q1"],
      ],
      { table: "tblKPI" },
    );
    expect(draftMapping("Observations", range).headingRows).toEqual({ first: 0, count: 1 });
  });

  it("in the other form keeps what both forms have", () => {
    const range = pointed([
      ["Thing", "Row type", "Q1 2024/25", "Q2 2024/25"],
      ["EX1", "value", 1, 2],
    ]);
    const draft = { ...draftMapping("Observations", range), columns: { ref: 0, figure: 1 } };
    expect(draftWithForm(draft, "long").columns).toEqual({ ref: 0 });
  });
});

describe("what keeps a draft from being saved", () => {
  it.each<{
    readonly what: string;
    readonly range: PointedRange;
    readonly problems: readonly (readonly [string, string | null])[];
  }>([
    {
      what: "a sheet of Quartile's own",
      range: pointed(
        [
          ["Ref", "Period", "Value"],
          ["EX1", "Q1 2024/25", 1],
        ],
        { owner: "quartile" },
      ),
      problems: [["mapping-own-sheet", null]],
    },
    { what: "nothing in it", range: pointed([["", ""]]), problems: [["mapping-empty", null]] },
    { what: "headings alone", range: pointed([["Ref", "Period", "Value"]]), problems: [["mapping-one-row", null]] },
    {
      what: "needed columns without a heading",
      range: pointed([
        ["Alpha", "Beta"],
        ["EX1", 1],
      ]),
      problems: [
        ["mapping-unmatched", "ref"],
        ["mapping-unmatched", "period"],
        ["mapping-unmatched", "numerator"],
      ],
    },
    {
      what: "nothing, where headings name periods",
      range: pointed([
        ["Ref", "Q1 2024/25", "Q2 2024/25"],
        ["EX1", 1, 2],
      ]),
      problems: [],
    },
  ])("$what", ({ range, problems }) => {
    const found = mappingProblems(draftMapping("Observations", range), range);
    expect(found.map(({ finding, column }) => [finding.code, column])).toEqual(problems);
    for (const { finding } of found) expect(finding.source?.sheet).toBe("KPI data");
  });

  it("a heading that stands twice, with both cells", () => {
    const range = pointed([
      ["Ref", "Period", "Actual", "actual "],
      ["EX1", "Q1 2024/25", 1, 2],
    ]);
    const draft = draftMapping("Observations", range);
    const found = mappingProblems({ ...draft, columns: { ...draft.columns, value: 3 } }, range);
    expect(found).toMatchObject([{ column: "value", finding: { code: "mapping-heading-double" } }]);
    expect(found[0]?.finding.message).toBe("The heading “actual” appears 2 times in KPI data: D2, E2.");
  });

  it("two headings that fit one needed column say so", () => {
    const range = pointed([
      ["Indicator", "Unit", "KPI number of 2023", "KPI number of 2024"],
      ["Visits", "number", 1, 2],
    ]);
    const found = mappingProblems(draftMapping("Indicators", range), range);
    expect(found.map(({ finding }) => finding.message)).toEqual([
      "“KPI number of 2023” and “KPI number of 2024” both fit Ref.",
    ]);
  });

  it("a form with a column a period where no heading names one", () => {
    const range = pointed([
      ["Ref", "Period", "Value"],
      ["EX1", "Q1 2024/25", 1],
    ]);
    const draft = draftWithForm(draftMapping("Observations", range), "wide");
    expect(mappingProblems(draft, range).map(({ finding }) => finding.code)).toEqual(["mapping-no-periods"]);
  });
});
