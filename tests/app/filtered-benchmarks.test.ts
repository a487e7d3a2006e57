import type { Report } from "../../src/core/facts/report";
import { map } from "../support/other-shape";
import { inExcel, refreshed } from "../support/refreshing";
import { gridsOf, type Row, tableOf } from "../support/tables";
import { openGrids } from "../support/workings";

/** Our own is the first; the others' values are 10 to 70. */
const CODES = "18 03 07 08 11 12 13 14".split(" ").map((end) => `E100000${end}`);

function workbookOf({ indicator = {}, settings = [] }: { indicator?: Row; settings?: readonly Row[] }) {
  return gridsOf({
    indicators: [{ Benchmark: "Share", ...indicator }],
    observations: [{ Period: "Q2 2024/25", Value: 45 }, { Value: 50 }],
    others: [
      tableOf("Settings", [{ Setting: "Area code", Value: CODES[0] ?? "" }, ...settings]),
      tableOf(
        "Benchmarks",
        CODES.map((code, index) => ({
          ...{ Benchmark: "Share", Year: "2023/24", "Area code": code, Value: 10 * index },
        })),
      ),
    ],
  });
}

const LEFT_OUT = "rows-hidden-by-filter";
const rankOf = ({ indicators: [first] }: Report) => first?.quartile?.rank?.of;
const told = ({ findings }: Report) => findings.filter(({ code }) => code === LEFT_OUT);

type Hide = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

const above30 = { filterOn: "Custom", criterion1: ">30" } as const;

/** As a plain range under the sheet's own filter. */
const inSheet: Hide = ({ workbook }, sheet) => {
  workbook.tables.getItem("Benchmarks").convertToRange();
  sheet.autoFilter.apply(sheet.getRange("A1:D9"), 3, above30);
};

/** A row a value: ours and three others lie at or below 30. */
describe("rows of Benchmarks that a filter hides are left out, and told once", () => {
  it.each<{ what: string; hide: Hide }>([
    {
      what: "the table's filter",
      hide: ({ workbook }) => {
        workbook.tables.getItem("Benchmarks").columns.getItem("Value").filter.apply(above30);
      },
    },
    { what: "the sheet's filter", hide: inSheet },
    {
      what: "a filter, with a column hidden by hand",
      hide: (context, sheet) => {
        inSheet(context, sheet);
        sheet.getRange("A:A").columnHidden = true;
      },
    },
  ])("$what", async ({ hide }) => {
    await openGrids(workbookOf({}));
    await inExcel((context) => {
      hide(context, context.workbook.worksheets.getItem("Benchmarks"));
    });
    const report = await refreshed();
    expect(rankOf(report)).toBe(5);
    expect(told(report).map(({ severity, message }) => [severity, message])).toEqual([
      [
        "warning",
        "A filter hides 4 of 8 rows of Benchmarks, the first in row 2 of sheet Benchmarks; they were left out.",
      ],
    ]);
  });

  it("and counted where Filtered rows says so", async () => {
    await openGrids(workbookOf({ settings: [{ Setting: "Filtered rows", Value: "count" }] }));
    await inExcel((context) => {
      inSheet(context, context.workbook.worksheets.getItem("Benchmarks"));
    });
    const report = await refreshed();
    expect([rankOf(report), told(report)]).toEqual([8, []]);
  });

  it("in a mapped range, too", async () => {
    await openGrids(workbookOf({}));
    await inExcel(({ workbook }) => {
      workbook.tables.getItem("Benchmarks").convertToRange();
      workbook.worksheets.getItem("Benchmarks").name = "Published";
    });
    await map("Benchmarks", "Published", "A1");
    await inExcel(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Published");
      sheet.autoFilter.apply(sheet.getRange("A1:D9"), 3, above30);
    });
    const report = await refreshed();
    expect([rankOf(report), told(report).length]).toEqual([5, 1]);
  });
});

describe("rows that no filter hides count", () => {
  it.each<{ what: string; hide: Hide }>([
    {
      what: "hidden by hand",
      hide: (_, sheet) => {
        sheet.getRange("6:9").rowHidden = true;
      },
    },
    {
      what: "hidden by hand below a filter of other cells",
      hide: ({ workbook }, sheet) => {
        workbook.tables.getItem("Benchmarks").convertToRange();
        sheet.autoFilter.apply(sheet.getRange("A1:D5"), 3, { filterOn: "Custom", criterion1: ">=0" });
        sheet.getRange("6:9").rowHidden = true;
      },
    },
    {
      what: "in Observations, though a filter hides them",
      hide: ({ workbook }) => {
        const { columns } = workbook.tables.getItem("Observations");
        columns.getItem("Period").filter.apply({ filterOn: "Values", values: ["Q2 2024/25"] });
      },
    },
  ])("$what", async ({ hide }) => {
    await openGrids(workbookOf({}));
    await inExcel((context) => {
      hide(context, context.workbook.worksheets.getItem("Benchmarks"));
    });
    const report = await refreshed();
    expect(report.indicators[0]?.value?.display).toBe("50.0%");
    expect([rankOf(report), told(report)]).toEqual([8, []]);
  });
});
