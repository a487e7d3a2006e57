import { COMPARATORS } from "../findings/catalogue/comparators";
import { TABLES } from "../findings/catalogue/tables";
import { typedAs } from "./unit";
import type { Exact } from "../measures/exact";
import type { Period } from "../measures/period";
import type { QuartilePosition } from "../measures/quartile";
import { readBenchmarkYear, yearAsked } from "./benchmark-year";
import { COMPARATOR_COLUMNS } from "./comparator-columns";
import type { Figure, NumberFigure } from "./figure";
import { type Finding, finding } from "../findings/finding";
import { toldOnce } from "../findings/told-once";
import { rise } from "../measures/bands";
import { formatSource, type Source } from "../format/source";
import { quoteCell } from "./quote-cell";
import { type Cell, cellText, type TableGrid } from "./grid";
import type { Indicator } from "./indicator";
import { missingColumns } from "./missing-columns";
import { indicatorOfRow, unknownPeriod } from "./observation-rows";
import { looksLikeShare } from "./percent-scale";
import { readFigure } from "./read-figure";
import { readNumber } from "./read-number";
import { readPeriod } from "./read-period";
import { textOf } from "./read-words";
import { openTable } from "./table";

/** Comparators typed by the workbook's owner, where no authority's own values are at hand. */
export interface TypedComparators {
  readonly ref: string;
  readonly period: Period;
  /** The cell that names the period. */
  readonly source: Source;
  readonly england: Figure;
  readonly neighbours: Figure;
  readonly cuts: readonly [Figure, Figure, Figure];
  readonly statedQuartile: { readonly position: QuartilePosition; readonly source: Source } | null;
  readonly from: string | null;
}

const POSITIONS: ReadonlyMap<string, QuartilePosition> = new Map<string, QuartilePosition>([
  ["1", 1],
  ["1st", 1],
  ["top", 1],
  ["first", 1],
  ["a", 1],
  ["2", 2],
  ["2nd", 2],
  ["second", 2],
  ["b", 2],
  ["3", 3],
  ["3rd", 3],
  ["third", 3],
  ["c", 3],
  ["4", 4],
  ["4th", 4],
  ["bottom", 4],
  ["fourth", 4],
  ["d", 4],
]);

/** Reads the Comparators table. A row that names no indicator or no period is left out with a finding. */
export function readComparators(
  grids: readonly TableGrid[],
  indicators: readonly Indicator[],
  ownPercentages: ReadonlyMap<string, Exact>,
): { readonly comparators: readonly TypedComparators[]; readonly findings: readonly Finding[] } {
  const byRef = new Map(indicators.map((indicator) => [indicator.ref, indicator]));
  const findings: Finding[] = [];
  const comparators = grids.flatMap((grid) => {
    const table = openTable(grid, COMPARATOR_COLUMNS);
    findings.push(...missingColumns(table, ["ref", "period"], { ref: ["Ref"], period: ["Period or Year"] }));
    return table.rows.flatMap((row) => {
      const indicator = indicatorOfRow(row.cell("ref"), byRef, findings);
      const periodCell = row.cell("period");
      if (indicator === null || periodCell === null) return [];
      const period =
        readPeriod(periodCell.value, indicator.frequency, indicator.basis, indicator.yearEndsIn) ??
        readBenchmarkYear(periodCell.value, { stated: null, asked: yearAsked(indicator.basis, indicator.frequency) });
      if (period === null) {
        findings.push(unknownPeriod(indicator, periodCell));
        return [];
      }
      const own: Finding[] = [];
      const figure = (column: "england" | "neighbours" | "firstCut" | "median" | "thirdCut", what: string): Figure => {
        const read = readFigure(row.cell(column), {
          what: `${indicator.ref} ${indicator.name}: ${what}`,
          ref: indicator.ref,
          expects: typedAs(indicator.unit),
        });
        own.push(...read.findings);
        const percentage = ownPercentages.get(indicator.ref);
        if (percentage === undefined || !isBareShare(row.cell(column), read.figure, percentage)) return read.figure;
        own.push(typedAsShare(indicator, what, read.figure.source));
        return { kind: "missing", why: "left-out", source: read.figure.source };
      };
      const comparators = {
        ref: indicator.ref,
        period,
        source: periodCell.source,
        england: figure("england", "England's figure"),
        neighbours: figure("neighbours", "the statistical neighbours' figure"),
        cuts: [
          figure("firstCut", "the first cut"),
          figure("median", "the median"),
          figure("thirdCut", "the third cut"),
        ] as const,
        statedQuartile: readStatedQuartile(row.cell("stated"), indicator, own),
        from: textOf(row.cell("from")),
      };
      findings.push(...toldOnce([...own, ...cutsUnused(indicator, comparators)], 1));
      return [comparators];
    });
  });
  return { comparators, findings };
}

/** Cuts of which no quartile can be told: some are blank, or they do not rise. */
function cutsUnused({ ref, name }: Indicator, { cuts }: Pick<TypedComparators, "cuts">): Finding[] {
  const typed = cuts.filter((cut) => cut.kind === "number");
  const blank = cuts.filter((cut) => cut.kind === "missing" && cut.why === "blank");
  const [first] = typed;
  const isIncomplete = blank.length > 0 && typed.length > 0;
  const isAmiss = isIncomplete || (typed.length === cuts.length && !rise(typed.map(({ value }) => value)));
  if (first === undefined || !isAmiss) return [];
  const told = { indicator: `${ref} ${name}`, cell: formatSource(first.source) };
  const kind = isIncomplete ? "incomplete" : "not-rising";
  return [finding(COMPARATORS, "cuts-unused", { kind, ...told }, { ref, source: first.source })];
}

/** True for a number that looks like a share beside our own percentage, where its cell does not say that it is a per cent. */
function isBareShare(cell: Cell | null, figure: Figure, own: Exact): figure is NumberFigure {
  if (cell === null || figure.kind !== "number" || !looksLikeShare(figure.value, own)) return false;
  const reading = readNumber(cell);
  return reading.kind === "number" && !reading.percent;
}

function typedAsShare({ ref, name }: Indicator, what: string, source: Source): Finding {
  return finding(
    COMPARATORS,
    "comparator-on-another-scale",
    { indicator: `${ref} ${name}`, comparator: what, cell: formatSource(source) },
    { ref, source },
  );
}

function readStatedQuartile(
  cell: Cell | null,
  { ref, name }: Indicator,
  findings: Finding[],
): TypedComparators["statedQuartile"] {
  const text = textOf(cell);
  if (cell === null || text === null) return null;
  const position = POSITIONS.get(cellText(text).toLowerCase().replace(/^q/, ""));
  if (position !== undefined) return { position, source: cell.source };
  findings.push(
    finding(
      TABLES,
      "unknown-word",
      { kind: "stated-quartile", indicator: `${ref} ${name}`, cell: quoteCell(cell) },
      { ref, source: cell.source },
    ),
  );
  return null;
}
