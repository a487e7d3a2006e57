import { pointAtRange, saveMapping } from "../app/map-ranges";
import { showCell } from "../app/show-cell";
import type { Finding } from "../core/findings/finding";
import { formatSource, type Source } from "../core/format/source";
import { blockAddress } from "../core/workbook/grid";
import { draftMapping, mappedPart, type MappingDraft } from "../core/workbook/mapping/draft-mapping";
import { type MappableTable, mappableColumns } from "../core/workbook/mapping/mappable-columns";
import { mappingProblems } from "../core/workbook/mapping/mapping-problems";
import { connect } from "../embedded-excel/embedded-excel";
import { contentOf, openFile } from "./workbook-file";
import { writeFiles } from "./write-files";

/** A range to be read as a table of the contract; one cell stands for all that its sheet holds, as in the pane. */
export interface WantedRange extends Source {
  readonly table: MappableTable;
}

export interface HeadlessMap {
  readonly workbook: string;
  readonly out: string;
  readonly ranges: readonly WantedRange[];
}

/** Which heading was taken for which column, both as people read them. */
interface MatchedColumn {
  readonly column: string;
  readonly heading: string;
}

/** What was made of the headings of one range. */
export interface DraftedRange {
  readonly table: MappableTable;
  /** From the row of headings down. */
  readonly at: Source;
  readonly matched: readonly MatchedColumn[];
  /** Headings that stand for no column. */
  readonly unused: readonly string[];
}

export type MapOutcome =
  | { readonly kind: "written"; readonly ranges: readonly DraftedRange[] }
  /** A range could not be pointed at; nothing was written. */
  | { readonly kind: "no-range"; readonly wanted: WantedRange; readonly reason: string }
  /** Columns could not be matched; nothing was written. */
  | { readonly kind: "problems"; readonly range: DraftedRange; readonly findings: readonly Finding[] };

/**
 * Maps ranges of a workbook file as the pane does: points at each, takes the columns that are drafted for it, and saves.
 * The file is written only where every range could be mapped.
 */
export async function mapFile({ workbook, out, ranges }: HeadlessMap): Promise<MapOutcome> {
  const excel = await openFile(workbook);
  connect(excel);
  const drafted: DraftedRange[] = [];
  for (const wanted of ranges) {
    const outcome = await mapOne(wanted);
    if (outcome.kind !== "mapped") return outcome;
    drafted.push(outcome.range);
  }
  writeFiles([{ path: out, content: await contentOf(excel, workbook) }]);
  return { kind: "written", ranges: drafted };
}

type MappedOne =
  | { readonly kind: "mapped"; readonly range: DraftedRange }
  | Exclude<MapOutcome, { readonly kind: "written" }>;

async function mapOne(wanted: WantedRange): Promise<MappedOne> {
  const { table, sheet } = wanted;
  const noRange = (reason: string): MappedOne => ({ kind: "no-range", wanted, reason });
  const notShown = await showCell(wanted);
  if (notShown !== null) return noRange(WHY_NOT_SHOWN[notShown.code]?.(wanted) ?? notShown.title);
  const pointed = await pointAtRange();
  if (!pointed.ok) return noRange(pointed.fault.title);
  const draft = draftMapping(table, pointed.value);
  const range: DraftedRange = {
    table,
    at: { sheet, address: blockAddress(mappedPart(pointed.value, draft)) },
    ...matchesIn(draft),
  };
  const problems = mappingProblems(draft, pointed.value);
  if (problems.length > 0) return { kind: "problems", range, findings: problems.map(({ finding }) => finding) };
  const saved = await saveMapping(draft, pointed.value);
  if (!saved.ok) return noRange(saved.fault.title);
  return saved.value === "saved" ? { kind: "mapped", range } : noRange("Its headings could not be read again.");
}

/** By Excel's own code. */
const WHY_NOT_SHOWN: Readonly<Record<string, ((wanted: WantedRange) => string) | undefined>> = {
  ItemNotFound: ({ sheet }) => `The workbook has no sheet “${sheet}”.`,
  InvalidArgument: ({ address }) => `“${address}” is not the address of a cell or a range, such as A3 or A3:F20.`,
};

function matchesIn({ table, form, headings, columns }: MappingDraft): Pick<DraftedRange, "matched" | "unused"> {
  const textAt = (place: number): string => headings[place]?.text ?? "";
  const matched = mappableColumns(table, form).columns.flatMap(({ key, label }) => {
    const place = columns[key];
    return place === undefined ? [] : [{ column: label, heading: textAt(place) }];
  });
  const used = new Set(Object.values(columns));
  const unused = headings.filter(({ text, isPeriod }, place) => text !== "" && !isPeriod && !used.has(place));
  return { matched, unused: unused.map(({ text }) => text) };
}

/** A drafted range in lines: where it is, what was matched, and what was not used. */
export function rangeLines({ table, at, matched, unused }: DraftedRange): readonly string[] {
  const quoted = (text: string): string => `“${text}”`;
  return [
    `${table}: ${formatSource(at)}`,
    ...matched.map(({ column, heading }) => `  ${column}: ${quoted(heading)}`),
    ...(unused.length === 0 ? [] : [`  Not used: ${unused.map(quoted).join(", ")}`]),
  ];
}
