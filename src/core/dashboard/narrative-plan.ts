import { AUTHOR_SHEETS, NONE, OWN_TEXT_HEADER } from "../facts/own-sheets";
import type { Paragraph, ParagraphFigure } from "../facts/report";
import { formatReportPeriod } from "../workbook/report-period";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { describeSources } from "./describe-sources";
import { sheetHeading } from "./sheet-heading";
import { PALETTE } from "./palette";
import type { PlanValue, SheetPlan } from "./sheet-plan";
import { columnAt, columnsFrom, headersOf, inColumns } from "./table-columns";
import { NO_PICTURES, tableSheetPlan } from "./table-sheet-plan";

type Header = (typeof AUTHOR_SHEETS.narrative.headers)[number];

/** The table's columns, with their widths in points. */
const COLUMNS: Readonly<Record<Header, number>> = {
  "No.": 34,
  Section: 100,
  Ref: 52,
  Period: 72,
  "Draft (rewritten at every refresh)": 330,
  [OWN_TEXT_HEADER]: 330,
  Status: 150,
  "What was said last time": 230,
  "Figures and the cells that they come from": 220,
};

const at = (header: Header): number => columnAt(COLUMNS, header);

const SECTION = at("Section");
const STATUS = at("Status");
const OWN_TEXT = at(OWN_TEXT_HEADER);
const AFTER_STATUS = columnsFrom(COLUMNS, "What was said last time", "Figures and the cells that they come from");
/** The paragraphs are printed, and not what is only of use at the screen. */
const PRINTED_COLUMNS = OWN_TEXT + 1;

interface NarrativeParts {
  readonly workbook: PerformanceWorkbook;
  readonly paragraphs: readonly Paragraph[];
  readonly madeAt: string;
}

/** The Narrative sheet: one row a numbered paragraph, its section on every row, the draft and beside it the author's text. */
export function narrativePlan({ workbook, paragraphs, madeAt }: NarrativeParts): SheetPlan {
  return tableSheetPlan({
    names: { ...AUTHOR_SHEETS.narrative, sheet: "Narrative" },
    ...sheetHeading(workbook, "draft paragraphs"),
    madeAt,
    help: "Type your own words into “Your text”: it is used in place of the draft, and no refresh changes it. Status says where a figure under it has moved.",
    pictures: NO_PICTURES,
    columns: headersOf(COLUMNS).map((header) => ({ header, width: COLUMNS[header] })),
    rows: paragraphRows(paragraphs, formatReportPeriod(workbook.period)),
    authorColumn: OWN_TEXT,
    keyColumns: [at("Ref"), at("Period")],
    numberFormats: () => [],
    printedColumns: PRINTED_COLUMNS,
    styles: (body) => [
      { block: { ...body, column: OWN_TEXT, columns: 1 }, style: { fill: PALETTE.input } },
      {
        block: { ...body, ...AFTER_STATUS },
        style: { color: PALETTE.quiet, indent: 1 },
      },
    ],
    conditionalStyles: (body) => [
      {
        block: { ...body, column: SECTION, columns: 1 },
        when: { kind: "same-as-above", column: SECTION },
        style: { color: PALETTE.quiet },
      },
      {
        block: { ...body, column: STATUS, columns: 1 },
        when: { kind: "itself-begins-with", text: "Check" },
        style: { bold: true, fill: PALETTE.attention },
      },
      {
        block: { ...body, column: STATUS, columns: 1 },
        when: { kind: "itself-begins-with", text: "To fill in" },
        style: { bold: true },
      },
    ],
  });
}

function paragraphRows(paragraphs: readonly Paragraph[], period: string): (readonly PlanValue[])[] {
  return paragraphs.flatMap(({ number, text, figures, own }): (readonly PlanValue[])[] => {
    if (own === null) return [];
    return [
      inColumns<Header, PlanValue>(COLUMNS, {
        "No.": number ?? NONE,
        Section: own.section === "" ? NONE : own.section,
        Ref: own.key,
        Period: period,
        "Draft (rewritten at every refresh)": text,
        [OWN_TEXT_HEADER]: own.text,
        Status: own.status,
        "What was said last time": own.lastTime === null ? NONE : `${own.lastTime.period}: ${own.lastTime.text}`,
        "Figures and the cells that they come from": figures.length === 0 ? NONE : describeFigures(figures),
      }),
    ];
  });
}

/** "90.7%: Observations!C3, D3; 92.7%: Observations!C2, D2", each figure once. */
function describeFigures(figures: readonly ParagraphFigure[]): string {
  const lines = figures
    .filter(({ sources }) => sources.length > 0)
    .map(({ text, sources }) => `${text}: ${describeSources(sources)}`);
  return [...new Set(lines)].join("; ");
}
