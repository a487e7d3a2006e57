import { sayPeriod } from "../format/period";
import type { Paragraph, ParagraphFigure } from "../facts/report";
import { formatSource } from "../workbook/finding";
import type { Source } from "../workbook/grid";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { PALETTE } from "./palette";
import type { Block, PlanValue, SheetPlan } from "./sheet-plan";

const COLUMNS = [
  { header: "No.", width: 34 },
  { header: "Section", width: 110 },
  { header: "Ref", width: 48 },
  { header: "Paragraph", width: 470 },
  { header: "Figures and the cells that they come from", width: 250 },
] as const;

const ROWS = { title: 0, subtitle: 1, stamp: 2, help: 3, header: 4 } as const;

interface NarrativeParts {
  readonly workbook: PerformanceWorkbook;
  readonly paragraphs: readonly Paragraph[];
  readonly madeAt: string;
}

/** The Narrative sheet: one row a numbered paragraph, its section written on every row. */
export function narrativePlan({ workbook, paragraphs, madeAt }: NarrativeParts): SheetPlan {
  const rows = paragraphRows(paragraphs);
  const width = COLUMNS.length;
  const line = (text: string): PlanValue[] => [text, ...COLUMNS.slice(1).map(() => "")];
  const { organisation, reportTitle } = workbook.settings;
  const body: Block = { row: ROWS.header + 1, column: 0, rows: rows.length, columns: width };
  return {
    blockName: "Quartile_Narrative",
    sheetName: "Narrative",
    values: [
      line(`${reportTitle}: draft paragraphs`),
      line([organisation, sayPeriod(workbook.period)].filter((part) => part !== "").join(" · ")),
      line(madeAt),
      line(
        "Copy a paragraph into the report and make it yours. Each refresh drafts these cells afresh; the last column says where every figure stands.",
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
      { block: { ...body, column: width - 1, columns: 1 }, style: { color: PALETTE.quiet, indent: 1 } },
    ],
    conditionalStyles: [
      {
        block: { ...body, column: 1, columns: 1 },
        when: { kind: "same-as-above", column: 1 },
        style: { color: PALETTE.quiet },
      },
    ],
    columnWidths: COLUMNS.map(({ width: points }) => points),
    table: { name: "QuartileNarrative", block: { ...body, row: ROWS.header, rows: rows.length + 1 } },
    stamp: { row: ROWS.stamp, column: 0 },
    freezeRows: ROWS.header + 1,
    print: { titleRow: ROWS.header, footer: organisation },
  };
}

const SECTIONS: Readonly<Record<Paragraph["kind"], string>> = {
  opening: "Opening",
  tally: "Opening",
  closing: "Closing",
  heading: "",
  indicator: "",
  commentary: "",
};

function paragraphRows(paragraphs: readonly Paragraph[]): PlanValue[][] {
  let theme = "";
  return paragraphs.flatMap(({ kind, number, ref, text, figures }) => {
    if (kind === "heading") {
      theme = text;
      return [];
    }
    return [[number ?? "", SECTIONS[kind] === "" ? theme : SECTIONS[kind], ref ?? "", text, describeFigures(figures)]];
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
