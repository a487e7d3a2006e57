import { formatPeriod } from "../format/period";
import { AUTHOR_SHEETS, NONE } from "../facts/own-sheets";
import type { Paragraph, ParagraphFigure } from "../facts/report";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { describeSources } from "./describe-sources";
import { sheetHeading } from "./sheet-heading";
import { PALETTE } from "./palette";
import type { PlanValue, SheetPlan } from "./sheet-plan";
import { NO_PICTURES, tableSheetPlan } from "./table-sheet-plan";

/** In points, a column each. */
const WIDTHS = [34, 100, 52, 72, 330, 330, 150, 230, 220] as const;
const COLUMNS = AUTHOR_SHEETS.narrative.headers.map((header, column) => ({ header, width: WIDTHS[column] ?? 0 }));

const SECTION = 1;
const REF = 2;
const PERIOD = 3;
const OWN_TEXT = 5;
const STATUS = 6;
/** The paragraphs are printed, and not what is only of use at the screen. */
const PRINTED_COLUMNS = 6;

interface NarrativeParts {
  readonly workbook: PerformanceWorkbook;
  readonly paragraphs: readonly Paragraph[];
  readonly madeAt: string;
}

/** The Narrative sheet: one row a numbered paragraph, its section on every row, the draft and beside it the author's text. */
export function narrativePlan({ workbook, paragraphs, madeAt }: NarrativeParts): SheetPlan {
  const afterStatus = STATUS + 1;
  return tableSheetPlan({
    names: { ...AUTHOR_SHEETS.narrative, sheet: "Narrative" },
    ...sheetHeading(workbook, "draft paragraphs"),
    madeAt,
    help: "Type your own words into “Your text”: it is used in place of the draft, and no refresh changes it. Status says where a figure under it has moved.",
    pictures: NO_PICTURES,
    columns: COLUMNS,
    rows: paragraphRows(paragraphs, formatPeriod(workbook.period)),
    authorColumn: OWN_TEXT,
    keyColumns: [REF, PERIOD],
    numberFormats: () => [],
    printedColumns: PRINTED_COLUMNS,
    styles: (body) => [
      { block: { ...body, column: OWN_TEXT, columns: 1 }, style: { fill: PALETTE.input } },
      {
        block: { ...body, column: afterStatus, columns: COLUMNS.length - afterStatus },
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
    ],
  });
}

function paragraphRows(paragraphs: readonly Paragraph[], period: string): PlanValue[][] {
  return paragraphs.flatMap(({ number, text, figures, own }): PlanValue[][] => {
    if (own === null) return [];
    const lastTime = own.lastTime === null ? NONE : `${own.lastTime.period}: ${own.lastTime.text}`;
    const sources = figures.length === 0 ? NONE : describeFigures(figures);
    return [
      [
        number ?? NONE,
        own.section === "" ? NONE : own.section,
        own.key,
        period,
        text,
        own.text,
        own.status,
        lastTime,
        sources,
      ],
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
