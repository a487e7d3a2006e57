import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report, ReportedIndicator } from "../../src/core/facts/report";
import type { CellValue } from "../../src/core/workbook/grid";
import { reportOf, sampleGrids, withCell } from "../support/sample";

interface ExpectedFacts {
  readonly comparisons: readonly {
    readonly previousDisplay: string | null;
    readonly changeDisplay: string;
    readonly changeUnit: string;
    readonly perCent: string | null;
    readonly stated: boolean;
  }[];
  readonly neighbours: { readonly countWithData: number | null } | null;
  readonly value: { readonly exact: number } | null;
}

interface Oracle {
  readonly summary: Report["summary"];
  readonly indicators: Readonly<Record<string, ExpectedFacts>>;
}

interface Change {
  readonly why: string;
  readonly table: string;
  readonly row: Readonly<Record<string, string | number>>;
  readonly column: string;
  readonly to: CellValue | null;
  readonly moves: readonly { readonly ref: string | null; readonly path: string; readonly to: unknown }[];
}

const load = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, file), "utf8"));

const oracle = load("leicestershire-q3-2024-25.json") as Oracle;
const { changes, paths } = load("changed-cells.json") as {
  changes: readonly Change[];
  paths: readonly string[];
};

const TABLES: Readonly<Record<string, string>> = {
  settings: "Settings",
  indicators: "Indicators",
  observations: "Observations",
  annual: "Observations_Annual",
  comparators: "Comparators",
  neighbours: "Neighbours",
  "benchmarks-2023-24": "Benchmarks_2023_24",
};

const report = reportOf(sampleGrids());
const indicatorOf = (from: Report, ref: string): ReportedIndicator => {
  const found = from.indicators.find((indicator) => indicator.ref === ref);
  if (found === undefined) throw new Error(`no facts for ${ref}`);
  return found;
};

/** The product's facts of one indicator, in the oracle's form. */
function inOracleForm(facts: ReportedIndicator): unknown {
  const { period, status, supports, value, comparisons, target, england, neighbours, quartile } = facts;
  return {
    period,
    status,
    supports,
    value:
      value === null
        ? null
        : {
            display: value.display,
            numerator: value.numerator,
            denominator: value.denominator,
            approximate: value.approximate,
            exact: Number(value.exact.toFixed(6)),
          },
    comparisons: comparisons.map((comparison) => ({
      with: comparison.with,
      period: comparison.period,
      previousDisplay: comparison.previous?.display ?? null,
      changeDisplay: comparison.change?.display,
      changeUnit: comparison.change?.unit,
      perCent: comparison.change?.perCent,
      stated: comparison.change?.stated,
      direction: comparison.direction,
      judgement: comparison.judgement,
    })),
    target: target === null ? null : { type: target.type, display: target.display, rag: target.rag, gap: target.gap },
    england: england === null ? null : { display: england.display, gap: england.gap, period: england.period },
    neighbours:
      neighbours === null
        ? null
        : {
            display: neighbours.display,
            gap: neighbours.gap,
            period: neighbours.period,
            countWithData: neighbours.sources.length > 1 ? neighbours.sources.length : null,
          },
    quartile:
      quartile === null
        ? null
        : {
            position: quartile.position,
            previousPosition: quartile.previousPosition,
            year: quartile.year,
            stated: quartile.stated,
            cuts: quartile.cuts,
            rank: quartile.rank,
            dependsOn: quartile.dependsOn,
          },
  };
}

describe("the sample's facts are those worked out independently", () => {
  it.each(Object.keys(oracle.indicators))("%s", (ref) => {
    expect(inOracleForm(indicatorOf(report, ref))).toEqual(oracle.indicators[ref]);
  });

  it("has the same indicators and the same summary", () => {
    expect(report.indicators.map(({ ref }) => ref)).toEqual(Object.keys(oracle.indicators));
    expect(report.summary).toEqual(oracle.summary);
  });
});

/** What stands at a path such as "comparisons.0.change.display"; null where it leads nowhere. */
function at(root: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === "object" ? ((value as Record<string, unknown>)[key] ?? null) : null,
      root,
    );
}

/** Every watched path of a report with its value: the summary's and each indicator's. */
function watched(from: Report): Map<string, unknown> {
  const summary = paths
    .filter((path) => path.startsWith("summary."))
    .map((path) => [`summary ${path}`, at(from, path)] as const);
  const facts = from.indicators.flatMap((indicator) =>
    paths
      .filter((path) => !path.startsWith("summary."))
      .map((path) => [`${indicator.ref} ${path}`, at(indicator, path)] as const),
  );
  return new Map([...summary, ...facts]);
}

const before = watched(report);

describe("one changed cell moves exactly the facts that depend on it, to values worked by hand", () => {
  it.each(changes)("$table $row $column: $why", ({ table, row, column, to, moves }) => {
    const matches = Object.fromEntries(Object.entries(row).map(([header, value]) => [header, String(value)]));
    const after = watched(reportOf(withCell(sampleGrids(), TABLES[table] ?? table, matches, column, to ?? "")));
    const moved = [...after].filter(([path, value]) => JSON.stringify(value) !== JSON.stringify(before.get(path)));
    const expected = moves.map(({ ref, path, to: value }) => [`${ref ?? "summary"} ${path}`, value]);
    expect(Object.fromEntries(moved)).toEqual(Object.fromEntries(expected));
  });
});
