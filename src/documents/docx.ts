import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { Paragraph as Drafted, Report } from "../core/facts/report";
import { printable } from "../core/format/printable";
import { finalText } from "../core/facts/final-text";
import { indicatorTable } from "../core/narrative/indicator-table";
import { docxTable } from "./docx-table";

const FONT = "Arial";
const NAVY = "12436D";
const INK = "1F2933";
const NUMBERING = "committee-paragraphs";

/** In half points, as Word counts type. */
const SIZE = { body: 22, heading: 26, title: 36 } as const;

/** In twentieths of a point, as Word counts space. */
const SPACE = { afterParagraph: 160, beforeHeading: 280, afterHeading: 120, indent: 567 } as const;

/**
 * The report as a Word file: title and headings in Word's own styles, paragraphs in one list that Word numbers on from
 * the council's first number, and the indicators in a table at the end.
 */
export async function toDocx(report: Report): Promise<Uint8Array> {
  const file = new Document({
    title: printable(`${report.title}, ${report.period}`),
    creator: printable(report.organisation),
    lastModifiedBy: printable(report.organisation),
    description: "Drafted from the council's performance workbook.",
    styles: STYLES,
    numbering: { config: [{ reference: NUMBERING, levels: [numberedFrom(firstNumber(report))] }] },
    sections: [
      { footers: { default: pageNumbers() }, children: body(report) },
      { properties: ON_ITS_SIDE, footers: { default: pageNumbers() }, children: appendix(report) },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const HEADING = {
  run: { font: FONT, size: SIZE.heading, bold: true, color: NAVY },
  paragraph: { spacing: { before: SPACE.beforeHeading, after: SPACE.afterHeading }, keepNext: true },
};

const STYLES = {
  default: {
    document: { run: { font: FONT, size: SIZE.body, color: INK, language: { value: "en-GB" } } },
    title: {
      run: { font: FONT, size: SIZE.title, bold: true, color: NAVY },
      paragraph: { spacing: { after: SPACE.afterHeading } },
    },
    heading1: HEADING,
  },
};

function numberedFrom(start: number) {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: "%1.",
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: SPACE.indent, hanging: SPACE.indent } } },
  };
}

function firstNumber({ paragraphs }: Report): number {
  return paragraphs.find(({ number }) => number !== null)?.number ?? 1;
}

function pageNumbers(): Footer {
  const text = new TextRun({
    children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [text] })] });
}

/** The table is wider than a page that stands up. */
const ON_ITS_SIDE = { page: { size: { orientation: PageOrientation.LANDSCAPE } } };

function appendix(report: Report): FileChild[] {
  return [new Paragraph({ text: "Indicators", heading: HeadingLevel.HEADING_1 }), docxTable(indicatorTable(report))];
}

function body({ title, organisation, period, paragraphs }: Report): FileChild[] {
  return [
    new Paragraph({ text: printable(title), heading: HeadingLevel.TITLE }),
    new Paragraph({
      text: printable([organisation, period].filter((part) => part !== "").join(" · ")),
      spacing: { after: SPACE.beforeHeading },
    }),
    ...paragraphs.map(docxParagraph),
  ];
}

function docxParagraph(drafted: Drafted): Paragraph {
  const text = printable(finalText(drafted));
  if (drafted.kind === "heading") return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  const lines = text.split(/\r?\n/).map((line, index) => new TextRun(index === 0 ? line : { text: line, break: 1 }));
  const spacing = { after: SPACE.afterParagraph };
  return drafted.number === null
    ? new Paragraph({ children: lines, spacing })
    : new Paragraph({ children: lines, spacing, numbering: { reference: NUMBERING, level: 0 } });
}
