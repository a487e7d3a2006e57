import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InputTable } from "../../src/cli/sample-tables";
import {
  accessibilityFaults,
  allThroughLibreOffice,
  type DumpedWorkbook,
  dumpWorkbooks,
  hasOffice,
  itWithOffice,
  savedAgain,
} from "../support/office-tools";
import { openSample, openTables, refreshAs } from "../support/refreshing";

const folder = mkdtempSync(join(tmpdir(), "quartile-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const QUARTERS = ["Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "Q4 2024/25", "Q1 2025/26", "Q2 2025/26"];
const CODES = ["E10000018", "E10000003", "E10000007", "E10000008", "E10000011", "E10000012", "E10000013", "E10000014"];

const WELSH = "Canran y ceisiadau a gwblhawyd o fewn yr amser ŵyth wythnos yn Sir Enghraifft";
const TURKISH = "İşlemlerin süresinde tamamlanma oranı ğüşıöç";
const LONG = "A measure whose name goes on and on because its owner wanted every condition said in it "
  .repeat(3)
  .slice(0, 200);

interface Shape {
  readonly indicators: number;
  readonly name?: string;
  readonly themes?: number;
  readonly benchmarks?: boolean;
}

/** A workbook of Exampleshire of a size and a shape. */
function tablesOf({ indicators, name = "Example measure", themes = 5, benchmarks = true }: Shape): InputTable[] {
  const refs = Array.from({ length: indicators }, (_, index) => `X${index + 1}`);
  const theme = (index: number): string => (themes === 0 ? "" : `Theme ${1 + (index % themes)}`);
  return [
    {
      sheet: "Settings",
      name: "Settings",
      cells: [
        ["Setting", "Value"],
        ["Organisation", "Exampleshire County Council"],
        ["Area code", CODES[0] ?? ""],
      ],
    },
    {
      sheet: "Indicators",
      name: "Indicators",
      cells: [
        ["Ref", "Indicator", "Unit", "Theme", "Polarity", "Basis", "Target", "Benchmark", "Denominator label"],
        ...refs.map((ref, index) => [
          ref,
          `${name} ${index + 1}`,
          index % 4 === 3 ? "number" : "%",
          theme(index),
          index % 3 === 0 ? "low is good" : "high is good",
          "in quarter",
          index % 2 === 0 ? 50 : "",
          benchmarks && index % 4 === 1 ? "Share" : "",
          "cases",
        ]),
      ],
    },
    {
      sheet: "Observations",
      name: "Observations",
      cells: [
        ["Ref", "Period", "Numerator", "Denominator", "Value"],
        ...refs.flatMap((ref, index) =>
          QUARTERS.map((quarter, at) => {
            const count = 30 + ((index * 7 + at * 3) % 60);
            return index % 4 === 3 ? [ref, quarter, "", "", count] : [ref, quarter, count, 100, ""];
          }),
        ),
      ],
    },
    ...(benchmarks
      ? [
          {
            sheet: "Benchmarks",
            name: "Benchmarks",
            cells: [
              ["Benchmark", "Year", "Area code", "Value"],
              ["Share", "2023/24", "E92000001", 51.5],
              ...CODES.map((code, index) => ["Share", "2023/24", code, 40 + 5 * index]),
            ],
          },
        ]
      : []),
  ];
}

const SHAPES: readonly (Shape & { readonly what: string })[] = [
  { what: "1 indicator", indicators: 1 },
  { what: "15 indicators", indicators: 15 },
  { what: "60 indicators", indicators: 60 },
  { what: "400 indicators", indicators: 400 },
  { what: "names of 200 characters", indicators: 6, name: LONG },
  { what: "Welsh names", indicators: 6, name: WELSH },
  { what: "Turkish names", indicators: 6, name: TURKISH },
  { what: "no benchmarks", indicators: 6, benchmarks: false },
  { what: "one theme", indicators: 6, themes: 1 },
  { what: "no theme", indicators: 6, themes: 0 },
];

/** How long a busy machine may take over all the workbooks. */
const OFFICE_MS = 300_000;
const SAVED = join(folder, "saved");
const pathOf = (shape: { readonly what: string }): string => join(folder, `${shape.what.replace(/\W/g, "-")}.xlsx`);

/** The errors that a refresh of a workbook finds, having written the workbook; all that is found where it did not write. */
async function written(shape: (typeof SHAPES)[number]): Promise<unknown> {
  const excel = await openTables(tablesOf(shape));
  const outcome = await refreshAs({});
  writeFileSync(pathOf(shape), await excel.save());
  return outcome.kind === "written" ? outcome.report.findings.filter(({ severity }) => severity === "error") : outcome;
}

/** What was read of each shape's workbook, by its name. */
function byShape<Read>(read: readonly Read[]): ReadonlyMap<string, Read> {
  return new Map(read.map((one, index) => [SHAPES[index]?.what ?? "", one]));
}

const errors = new Map<string, unknown>();
let faults: ReadonlyMap<string, readonly string[]>;
let ours: ReadonlyMap<string, DumpedWorkbook>;
let theirs: Promise<ReadonlyMap<string, DumpedWorkbook>>;

beforeAll(async () => {
  if (!hasOffice) return;
  for (const shape of SHAPES) errors.set(shape.what, await written(shape));
  // While LibreOffice is at work, the other reader has its turn.
  theirs = allThroughLibreOffice(SHAPES.map(pathOf), SAVED).then(() =>
    byShape(dumpWorkbooks(...SHAPES.map((shape) => savedAgain(pathOf(shape), SAVED)))),
  );
  theirs.catch(() => undefined);
  faults = byShape(accessibilityFaults(SHAPES.map(pathOf)));
  ours = byShape(dumpWorkbooks(...SHAPES.map(pathOf)));
}, OFFICE_MS);

describe.each(SHAPES)("with $what", ({ what, indicators, benchmarks }) => {
  itWithOffice("every sheet is whole and keeps the accessible-spreadsheet rules", () => {
    expect(errors.get(what)).toEqual([]);
    expect(faults.get(what)).toEqual([]);
    expect(ours.get(what)?.sheets.Trends?.charts).toBe(indicators);
    expect(ours.get(what)?.sheets["Quartile profile"]?.charts).toBe(
      benchmarks === false || indicators === 1 ? 0 : Math.ceil(Math.floor((indicators + 2) / 4) / 30),
    );
  });

  const expectSameSheets = async () => {
    const sheets = (await theirs).get(what)?.sheets;
    for (const name of ["Dashboard", "Narrative", "Quartile profile", "Trends", "Trend figures", "Workings"])
      expect([name, sheets?.[name]?.cells]).toEqual([name, ours.get(what)?.sheets[name]?.cells]);
  };
  itWithOffice("every sheet opens in LibreOffice as it is", expectSameSheets, OFFICE_MS);
});

describe("the sample's sheets", () => {
  itWithOffice("keep the accessible-spreadsheet rules", async () => {
    const excel = await openSample();
    await refreshAs({});
    const path = join(folder, "sample.xlsx");
    writeFileSync(path, await excel.save());
    expect(accessibilityFaults([path])).toEqual([[]]);
  });
});
