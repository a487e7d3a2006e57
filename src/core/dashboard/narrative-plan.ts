import { formatPeriod, sayPeriod } from "../format/period";
import { AUTHOR_SHEETS, NONE, OWN_TEXT_HEADER } from "../facts/own-sheets";
import type { Paragraph, ParagraphFigure } from "../facts/report";
import { formatSource } from "../workbook/finding";
import type { Source } from "../workbook/grid";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { PALETTE } from "./palette";
import type { Block, PlanValue, SheetPlan } from "./sheet-plan";

const COLUMNS = [
  { header: "No.", width: 34 },
  { header: "Section", width: 100 },
  { header: "Ref", width: 52 },
  { header: "Period", width: 72 },
  { header: "Draft (made afresh at every refresh)", width: 330 },
  { header: OWN_TEXT_HEADER, width: 330 },
  { header: "Status", width: 150 },
  { header: "What was said last time", width: 230 },
  { header: "Figures and the cells that they come from", width: 220 },
] as const;

const DRAFT = 4;
const OWN_TEXT = 5;
const STATUS = 6;
/** The paragraphs are printed, and not what is only of use at the screen. */
const PRINTED_COLUMNS = 6;

const ROWS = { title: 0, subtitle: 1, stamp: 2, help: 3, header: 4 } as const;

interface NarrativeParts {
  readonly workbook: PerformanceWorkbook;
  readonly paragraphs: readonly Paragraph[];
  readonly madeAt: string;
}

/** The Narrative sheet: one row a numbered paragraph, its section on every row, the draft and beside it the author's text. */
export function narrativePlan({ workbook, paragraphs, madeAt }: NarrativeParts): SheetPlan {
  const rows = paragraphRows(paragraphs, formatPeriod(workbook.period));
  const width = COLUMNS.length;
  const line = (text: string): PlanValue[] => [text, ...COLUMNS.slice(1).map(() => "")];
  const { organisation, reportTitle } = workbook.settings;
  const body: Block = { row: ROWS.header + 1, column: 0, rows: rows.length, columns: width };
  return {
    blockName: AUTHOR_SHEETS.narrative.block,
    sheetName: "Narrative",
    values: [
      line(`${reportTitle}: draft paragraphs`),
      line([organisation, sayPeriod(workbook.period)].filter((part) => part !== "").join(" · ")),
      line(madeAt),
      line(
        "Type your own words into “Your text”: it is used in place of the draft, and no refresh changes it. Status says where a figure under it has moved.",
      ),
      COLUMNS.map(({ header }) => header),
      ...rows,
    ],
    numberFormats: [],
    styles: [
      {
        block: { row: ROWS.title, column: 0, rows: 1, columns: width },
        style: { bold: true, size: 18, color: PALETTE.navy },
      },
      { block: { row: ROWS.subtitle, column: 0, rows: 1, columns: width }, style: { size: 12, color: PALETTE.ink } },
      { block: { row: ROWS.stamp, column: 0, rows: 2, columns: width }, style: { color: PALETTE.quiet } },
      {
        block: { row: ROWS.header, column: 0, rows: 1, columns: width },
        style: {
          bold: true,
          color: PALETTE.white,
          fill: PALETTE.navy,
          wrap: true,
          align: "left",
          verticalAlign: "center",
        },
      },
      {
        block: body,
        style: { wrap: true, verticalAlign: "center", align: "left", color: PALETTE.ink, rowLines: PALETTE.line },
      },
      { block: { ...body, column: DRAFT, columns: 2 }, style: { verticalAlign: "top" } },
      { block: { ...body, column: OWN_TEXT, columns: 1 }, style: { fill: PALETTE.input } },
      {
        block: { ...body, column: STATUS + 1, columns: width - STATUS - 1 },
        style: { color: PALETTE.quiet, indent: 1 },
      },
    ],
    conditionalStyles: [
      {
        block: { ...body, column: 1, columns: 1 },
        when: { kind: "same-as-above", column: 1 },
        style: { color: PALETTE.quiet },
      },
      {
        block: { ...body, column: STATUS, columns: 1 },
        when: { kind: "itself-begins-with", text: "Check" },
        style: { bold: true, fill: PALETTE.attention },
      },
    ],
    columnWidths: COLUMNS.map(({ width: points }) => points),
    table: { name: AUTHOR_SHEETS.narrative.table, block: { ...body, row: ROWS.header, rows: rows.length + 1 } },
    authorColumn: OWN_TEXT,
    stamp: { row: ROWS.stamp, column: 0 },
    freezeRows: ROWS.header + 1,
    print: { titleRow: ROWS.header, footer: organisation, columns: PRINTED_COLUMNS },
  };
}

function paragraphRows(paragraphs: readonly Paragraph[], period: string): PlanValue[][] {
  return paragraphs.flatMap(({ number, text, figures, own }): PlanValue[][] => {
    if (own === null) return [];
    const lastTime = own.lastTime === null ? NONE : `${own.lastTime.period}: ${own.lastTime.text}`;
    const sources = figures.length === 0 ? NONE : describeFigures(figures);
    return [[number ?? "", own.section, own.key, period, text, own.text, own.status, lastTime, sources]];
  });
}

/** "90.7%: Observations!C3, D3; 92.7%: Observations!C2, D2", each figure once. */
function describeFigures(figures: readonly ParagraphFigure[]): string {
  const lines = figures
    .filter(({ sources }) => sources.length > 0)
    .map(({ text, sources }) => `${text}: ${describeSources(sources)}`);
  return [...new Set(lines)].join("; ");
}

const MOST_CELLS_NAMED = 6;

function describeSources(sources: readonly Source[]): string {
  const places = [...new Set(sources.map(formatSource))];
  const named = places.slice(0, MOST_CELLS_NAMED).map((place, index) => {
    const sheet = place.slice(0, place.lastIndexOf("!") + 1);
    return index > 0 && places[index - 1]?.startsWith(sheet) === true ? place.slice(sheet.length) : place;
  });
  const more = places.length - named.length;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
