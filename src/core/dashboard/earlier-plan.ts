import { AUTHOR_SHEETS, NONE } from "../facts/own-sheets";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { sheetHeading } from "./sheet-heading";
import { PALETTE } from "./palette";
import type { PlanValue, SheetPlan } from "./sheet-plan";
import { NO_PICTURES, tableSheetPlan } from "./table-sheet-plan";

/** A text that is kept though it belongs to no paragraph of this report. */
export interface EarlierRow {
  readonly period: string;
  readonly section: string;
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly status: keyof typeof STATUS;
}

/** In points, a column each. */
const WIDTHS = [80, 120, 60, 180, 420, 130] as const;
const COLUMNS = AUTHOR_SHEETS.earlier.headers.map((header, column) => ({ header, width: WIDTHS[column] ?? 0 }));

const PERIOD = 0;
const REF = 2;
const OWN_TEXT = 4;
const STATUS_COLUMN = 5;

const STATUS = {
  "your-text": "Your text",
  published: "As published",
  "published-before": "As published before",
  "not-in-this-report": "Not in this report; kept",
} as const;

interface EarlierParts {
  readonly workbook: PerformanceWorkbook;
  readonly earlier: readonly EarlierRow[];
  readonly madeAt: string;
}

/** The sheet of texts that are kept: of earlier periods, and of indicators that this report has not got. */
export function earlierPlan({ workbook, earlier, madeAt }: EarlierParts): SheetPlan {
  return tableSheetPlan({
    names: { ...AUTHOR_SHEETS.earlier, sheet: "Earlier paragraphs" },
    ...sheetHeading(workbook, "paragraphs that are kept"),
    // They are of several periods.
    subtitle: workbook.settings.organisation,
    madeAt,
    help: "Texts of earlier periods, the latest first, and of indicators that are not in this report. None is ever dropped.",
    pictures: NO_PICTURES,
    columns: COLUMNS,
    rows: earlier.map(earlierRow),
    authorColumn: OWN_TEXT,
    keyColumns: [PERIOD, REF, STATUS_COLUMN],
    numberFormats: () => [],
    printedColumns: null,
    styles: () => [],
    conditionalStyles: (body) => [
      {
        block: { ...body, column: PERIOD, columns: 1 },
        when: { kind: "same-as-above", column: PERIOD },
        style: { color: PALETTE.quiet },
      },
    ],
  });
}

function earlierRow({ period, section, key, name, text, status }: EarlierRow): readonly PlanValue[] {
  return [orNone(period), orNone(section), key, orNone(name), text, STATUS[status]];
}

function orNone(text: string): string {
  return text === "" ? NONE : text;
}
