import { headingOf } from "../core/report/heading";
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import type { Paragraph as Drafted, Report } from "../core/facts/report";
import { printable } from "../core/format/printable";
import { finalLines } from "../core/facts/final-lines";
import { finalText } from "../core/facts/final-text";
import { indicatorTable } from "../core/narrative/indicator-table";
import { A4, COLOURS, FONT, SIZE, SPACE } from "./docx-look";
import { docxPrompt } from "./docx-prompt";
import { docxTable, layoutOf } from "./docx-table";

const NUMBERING = "committee-paragraphs";
const BULLETS = "bullets";

/**
 * The report as a Word file: title, headings and caption in Word's own styles, paragraphs in one list that Word numbers on
 * from the council's first number, and the indicators in a table at the end.
 */
export async function toDocx(report: Report): Promise<Uint8Array> {
  const file = new Document({
    title: printable(headingOf(report)),
    creator: printable(report.organisation),
    lastModifiedBy: printable(report.organisation),
    description: "Drafted from the council's performance workbook.",
    styles: STYLES,
    numbering: {
      config: [
        { reference: NUMBERING, levels: [numberedFrom(firstNumber(report))] },
        { reference: BULLETS, levels: [BULLET] },
      ],
    },
    sections: sectionsOf(report),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const STYLES = {
  default: {
    document: { run: { font: FONT, size: SIZE.body, color: COLOURS.ink, language: { value: "en-GB" } } },
    title: {
      run: { font: FONT, size: SIZE.title, bold: true, color: COLOURS.navy },
      paragraph: { spacing: { after: 40 } },
    },
    heading1: {
      run: { font: FONT, size: SIZE.heading, bold: true, color: COLOURS.navy },
      paragraph: { spacing: { before: SPACE.beforeHeading, after: SPACE.afterHeading }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { font: FONT, size: SIZE.subtitle, color: COLOURS.quiet },
      paragraph: { spacing: { after: SPACE.beforeHeading } },
    },
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { font: FONT, size: SIZE.table, bold: true, color: COLOURS.navy },
      paragraph: { spacing: { after: SPACE.afterHeading } },
    },
    {
      id: "Footer",
      name: "footer",
      basedOn: "Normal",
      run: { font: FONT, size: SIZE.small, color: COLOURS.quiet },
    },
  ],
};

/** Set in under the text of the paragraph that it follows. */
const BULLET = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: SPACE.indent + SPACE.bullet, hanging: SPACE.bullet } } },
};

function numberedFrom(start: number) {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: "%1.",
    start,
    alignment: AlignmentType.LEFT,
    style: {
      run: { color: COLOURS.quiet },
      paragraph: { indent: { left: SPACE.indent, hanging: SPACE.indent } },
    },
  };
}

function firstNumber({ paragraphs }: Report): number {
  return paragraphs.find(({ number }) => number !== null)?.number ?? 1;
}

/** Whose report it is on the left, the page on the right. */
function footer({ organisation, period }: Report, pageWidth: number): Footer {
  const children = [
    new TextRun(printable(joined([organisation, period]))),
    new TextRun({ children: ["\tPage ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
  ];
  const tabStops = [{ type: TabStopType.RIGHT, position: pageWidth - 2 * SPACE.margin }];
  return new Footer({ children: [new Paragraph({ style: "Footer", tabStops, children })] });
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");

const MARGINS = { top: SPACE.marginAbove, bottom: SPACE.marginAbove, left: SPACE.margin, right: SPACE.margin };

/** The table is wider than a page that stands up. */
const ON_ITS_SIDE = { page: { size: { orientation: PageOrientation.LANDSCAPE }, margin: MARGINS } };

/** The text, and behind it the table: on the text's pages, or on pages of its own that lie on their side. */
function sectionsOf(report: Report): ISectionOptions[] {
  const table = indicatorTable(report);
  const hasTable = table.rows.length > 0;
  const isUpright = hasTable && layoutOf(table).lies === "upright";
  // On the text's pages the others' table stands behind the section on them, and its caption names it.
  const isUnderHeading = isUpright && report.endTable.holds === "other-indicators";
  const heading = isUnderHeading ? [] : [new Paragraph({ text: table.title, heading: HeadingLevel.HEADING_1 })];
  const appendix = hasTable ? [...heading, ...docxTable(table)] : [];
  const text: ISectionOptions = {
    properties: { page: { margin: MARGINS } },
    footers: { default: footer(report, A4.short) },
    children: [...body(report), ...(isUpright ? appendix : [])],
  };
  return isUpright || !hasTable
    ? [text]
    : [text, { properties: ON_ITS_SIDE, footers: { default: footer(report, A4.long) }, children: appendix }];
}

function body({ title, organisation, period, paragraphs }: Report): FileChild[] {
  return [
    new Paragraph({ text: printable(title), heading: HeadingLevel.TITLE }),
    new Paragraph({ text: printable(joined([organisation, period])), style: "Subtitle" }),
    ...paragraphs.flatMap((one, index) => docxParagraph(one, paragraphs[index + 1])),
  ];
}

/** A prompt stands on one page with the paragraph that it belongs to. */
function docxParagraph(drafted: Drafted, next: Drafted | undefined): readonly Paragraph[] {
  if (drafted.kind === "prompt") return docxPrompt(drafted);
  if (drafted.kind === "heading")
    return [new Paragraph({ text: printable(finalText(drafted)), heading: HeadingLevel.HEADING_1 })];
  const lines = finalLines(drafted).map(({ kind, text }) => ({ kind, text: printable(text) }));
  const items = lines.filter(({ kind }) => kind === "item");
  const runs = lines
    .filter(({ kind }) => kind === "line")
    .map(({ text }, index) => new TextRun(index === 0 ? text : { text, break: 1 }));
  const spaced = (after: number) => ({ spacing: { after, line: SPACE.line } });
  const numbering = drafted.number === null ? {} : { numbering: { reference: NUMBERING, level: 0 } };
  const keepNext = next?.kind === "prompt" || items.length > 0;
  return [
    new Paragraph({
      children: runs,
      keepNext,
      ...spaced(items.length > 0 ? SPACE.afterItem : SPACE.afterParagraph),
      ...numbering,
    }),
    ...items.map(({ text }, index) => {
      const isLast = index === items.length - 1;
      const bullet = { numbering: { reference: BULLETS, level: 0 } };
      return new Paragraph({ text, ...bullet, ...spaced(isLast ? SPACE.afterParagraph : SPACE.afterItem) });
    }),
  ];
}
