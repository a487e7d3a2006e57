import { error, type Finding, formatSource } from "../finding";
import { cellAddress, isBlank, type Source } from "../grid";
import { addressOf, type MappingDraft, type PointedRange } from "./draft-mapping";
import { headingKey } from "./headings";
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

function rangeProblem({ table, headerRow }: MappingDraft, range: PointedRange): Finding | null {
  const source = { sheet: range.sheet, address: addressOf(range) };
  if (range.owner === "quartile")
    return error("mapping-own-sheet", {
      message: `${formatSource(source)} is on a sheet that Quartile itself writes.`,
      advice: "Select cells of a sheet of your own.",
      source,
    });
  if (headerRow === null)
    return error("mapping-empty", {
      message: `${formatSource(source)} is empty.`,
      advice: "Select the range with its headings, or one cell of a sheet that holds nothing else.",
      source,
    });
  if (range.rows - headerRow < 2)
    return error("mapping-one-row", {
      message: `${formatSource(source)} has a row of headings and no row below it.`,
      advice: `Select the headings together with the rows of ${table}.`,
      source,
    });
  return null;
}

function unmatchedColumns({ table, form, headings, columns, between }: MappingDraft, range: PointedRange) {
  const { columns: wanted, oneOf } = mappableColumns(table, form);
  const labelOf = (key: string): string => wanted.find((column) => column.key === key)?.label ?? key;
  const problem = (key: string, what: string): MappingProblem => {
    const fitting = (between[key] ?? []).map((place) => `“${headings[place]?.text ?? ""}”`);
    return {
      column: key,
      finding: error("mapping-unmatched", {
        message:
          fitting.length > 1 ? `${fitting.join(" and ")} both fit ${what}.` : `No heading is chosen for ${what}.`,
        advice: `Choose the heading of your range that holds it, or add such a column to it: ${table} cannot be read without.`,
        source: { sheet: range.sheet, address: addressOf(range) },
      }),
    };
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

function doubleHeadings({ headerRow, headings, columns }: MappingDraft, range: PointedRange): MappingProblem[] {
  const row = range.firstRow + (headerRow ?? 0);
  return Object.entries(columns).flatMap(([key, place]) => {
    const text = headings[place]?.text ?? "";
    const cells = headings.flatMap((heading, column) =>
      headingKey(heading.text) === headingKey(text) ? [cellAddress(row, range.firstColumn + column)] : [],
    );
    const [first = ""] = cells;
    if (isBlank(text)) return [{ column: key, finding: withoutHeading(range, row, place) }];
    if (cells.length < 2) return [];
    const source: Source = { sheet: range.sheet, address: first };
    const finding = error("mapping-heading-double", {
      message: `The heading “${text}” stands ${cells.length} times in ${range.sheet}: ${cells.join(", ")}.`,
      advice: "Give each column a heading of its own, then use the selected cells again.",
      source,
    });
    return [{ column: key, finding }];
  });
}

function withoutHeading({ sheet, firstColumn }: PointedRange, row: number, place: number): Finding {
  const source = { sheet, address: cellAddress(row, firstColumn + place) };
  return error("mapping-no-heading", {
    message: `${formatSource(source)} is empty, so the column could not be found again.`,
    advice: "Type a heading there, then use the selected cells again.",
    source,
  });
}

function withoutPeriods({ table, form, headings }: MappingDraft, range: PointedRange): MappingProblem[] {
  if (table !== "Observations" || form !== "wide" || headings.some(({ isPeriod }) => isPeriod)) return [];
  return [
    {
      column: null,
      finding: error("mapping-no-periods", {
        message: `No heading of ${range.sheet} reads as a period, so there is no column to take figures from.`,
        advice:
          "Write periods as Q3 2024/25, Dec 2024 or 2023/24; or choose “A row a period” where the periods stand in a column.",
        source: { sheet: range.sheet, address: addressOf(range) },
      }),
    },
  ];
}
