import { AUTHOR_SHEETS, NONE, OWN_TEXT_HEADER } from "../facts/own-sheets";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { sheetHeading } from "./sheet-heading";
import { PALETTE } from "./palette";
import type { PlanValue, SheetPlan } from "./sheet-plan";
import { columnAt, headersOf, inColumns } from "./table-columns";
import { NO_PICTURES, tableSheetPlan } from "./table-sheet-plan";

/** A text that is kept though it belongs to no paragraph of this report. */
interface EarlierRow {
  readonly period: string;
  readonly section: string;
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly status: keyof typeof STATUS;
}

type Header = (typeof AUTHOR_SHEETS.earlier.headers)[number];

/** The table's columns, with their widths in points. */
const COLUMNS: Readonly<Record<Header, number>> = {
  Period: 80,
  Section: 120,
  Ref: 60,
  Indicator: 180,
  [OWN_TEXT_HEADER]: 420,
  Status: 130,
};

const at = (header: Header): number => columnAt(COLUMNS, header);

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
    help: "Texts from earlier periods, latest first, and for indicators that are not in this report. None is ever deleted.",
    pictures: NO_PICTURES,
    columns: headersOf(COLUMNS).map((header) => ({ header, width: COLUMNS[header] })),
    rows: earlier.map(earlierRow),
    authorColumn: at(OWN_TEXT_HEADER),
    keyColumns: [at("Period"), at("Ref"), at("Status")],
    numberFormats: () => [],
    printedColumns: null,
    styles: () => [],
    conditionalStyles: (body) => [
      {
        block: { ...body, column: at("Period"), columns: 1 },
        when: { kind: "same-as-above", column: at("Period") },
        style: { color: PALETTE.quiet },
      },
    ],
  });
}

function earlierRow({ period, section, key, name, text, status }: EarlierRow): readonly PlanValue[] {
  return inColumns<Header, PlanValue>(COLUMNS, {
    Period: orNone(period),
    Section: orNone(section),
    Ref: key,
    Indicator: orNone(name),
    [OWN_TEXT_HEADER]: text,
    Status: STATUS[status],
  });
}

function orNone(text: string): string {
  return text === "" ? NONE : text;
}
