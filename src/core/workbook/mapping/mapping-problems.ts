import { MAPPING } from "../../findings/catalogue/mapping";
import { type Finding, finding } from "../../findings/finding";
import { formatSource, type Source } from "../../format/source";
import { blockAddress, type Cell, cellAddress, isBlank } from "../grid";
import { quoteCell } from "../quote-cell";
import { type MappingDraft, type PointedRange } from "./draft-mapping";
import { FIRST_ROW } from "./heading-rows";
import { headingKey } from "./headings";
import { namesPartOfAnyYear } from "./joined-period";
import { mappableColumns } from "./mappable-columns";

/** Something that keeps a draft from being saved. */
export interface MappingProblem {
  /** The key of the contract's column that it is about; null for the range. */
  readonly column: string | null;
  readonly finding: Finding;
}

/** Everything that keeps a draft from being saved, the range's own first. None: it can be saved. */
export function mappingProblems(draft: MappingDraft, range: PointedRange): readonly MappingProblem[] {
  const ofRange = rangeProblem(draft, range);
  if (ofRange !== null) return [{ column: null, finding: ofRange }];
  return [...unmatchedColumns(draft, range), ...doubleHeadings(draft, range), ...withoutPeriods(draft, range)];
}

function sourceOf(range: PointedRange): Source {
  return { sheet: range.sheet, address: blockAddress(range) };
}

function rangeProblem({ table, headingRows }: MappingDraft, range: PointedRange): Finding | null {
  const source = sourceOf(range);
  const values = { range: formatSource(source), table };
  if (range.owner === "quartile") return finding(MAPPING, "mapping-own-sheet", values, { source });
  if (headingRows === null) return finding(MAPPING, "mapping-empty", values, { source });
  if (range.rows <= headingRows.first + headingRows.count)
    return finding(MAPPING, "mapping-one-row", values, { source });
  return null;
}

function unmatchedColumns({ table, form, headings, columns, between }: MappingDraft, range: PointedRange) {
  const { columns: wanted, oneOf } = mappableColumns(table, form);
  const labelOf = (key: string): string => wanted.find((column) => column.key === key)?.label ?? key;
  const problem = (key: string, what: string): MappingProblem => {
    const fitting = (between[key] ?? []).map((place) => `“${headings[place]?.text ?? ""}”`);
    const kind = fitting.length > 1 ? "several-fit" : "none-fits";
    const values = { kind, headings: fitting.join(" and "), column: what, table } as const;
    return { column: key, finding: finding(MAPPING, "mapping-unmatched", values, { source: sourceOf(range) }) };
  };
  return [
    ...wanted
      .filter(({ key, need }) => need === "needed" && !(key in columns))
      .map(({ key, label }) => problem(key, label)),
    ...oneOf
      .filter((group) => !group.some((key) => key in columns))
      .map((group) => problem(group[0] ?? "", group.map(labelOf).join(" or "))),
  ];
}

function doubleHeadings({ headingRows, headings, columns }: MappingDraft, range: PointedRange): MappingProblem[] {
  const { first, count } = headingRows ?? FIRST_ROW;
  const row = range.firstRow + first + count - 1;
  return Object.entries(columns).flatMap(([key, place]) => {
    const text = headings[place]?.text ?? "";
    const cells = headings.flatMap((heading, column) =>
      headingKey(heading.text) === headingKey(text) ? [cellAddress(row, range.firstColumn + column)] : [],
    );
    const [first = ""] = cells;
    if (isBlank(text)) return [{ column: key, finding: withoutHeading(range, row, place) }];
    if (cells.length < 2) return [];
    const source: Source = { sheet: range.sheet, address: first };
    const values = {
      kind: "when-mapped",
      heading: text,
      times: cells.length,
      sheet: range.sheet,
      cells: cells.join(", "),
    } as const;
    return [{ column: key, finding: finding(MAPPING, "mapping-heading-double", values, { source }) }];
  });
}

function withoutHeading({ sheet, firstColumn }: PointedRange, row: number, place: number): Finding {
  const source = { sheet, address: cellAddress(row, firstColumn + place) };
  return finding(MAPPING, "mapping-no-heading", { cell: formatSource(source) }, { source });
}

function withoutPeriods({ table, form, headingRows, headings }: MappingDraft, range: PointedRange): MappingProblem[] {
  if (table !== "Observations" || form !== "wide" || headings.some(({ isPeriod }) => isPeriod)) return [];
  const part = headings.findIndex(({ text }) => namesPartOfAnyYear(text));
  const { first, count } = headingRows ?? FIRST_ROW;
  const address = cellAddress(range.firstRow + first + count - 1, range.firstColumn + part);
  const cell: Cell = { value: headings[part]?.value ?? "", format: "General", source: { sheet: range.sheet, address } };
  const values =
    part < 0
      ? ({ kind: "when-mapped", sheet: range.sheet } as const)
      : ({ kind: "without-years", sheet: range.sheet, cell: quoteCell(cell) } as const);
  return [{ column: null, finding: finding(MAPPING, "mapping-no-periods", values, { source: sourceOf(range) }) }];
}
