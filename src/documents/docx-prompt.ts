import { BorderStyle, Paragraph, type ParagraphChild, ShadingType, TextRun, XmlComponent } from "docx";
import { type PromptPiece, piecesOf } from "../core/facts/prompt";
import type { Paragraph as Drafted } from "../core/facts/report";
import { printable } from "../core/format/printable";
import { COLOURS, SPACE } from "./docx-look";

/** A prompt's lines, a paragraph each, behind a bar that runs down all of them. */
export function docxPrompt(prompt: Drafted): readonly Paragraph[] {
  const lines = linesOf(piecesOf(prompt));
  return lines.map((pieces, index) => {
    const isLast = index === lines.length - 1;
    return new Paragraph({
      children: pieces.flatMap((piece): readonly ParagraphChild[] =>
        piece.isBlank ? [new Blank(piece.text)] : runs(piece.text),
      ),
      border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: COLOURS.prompt } },
      indent: { left: SPACE.indent + 200 },
      spacing: { after: isLast ? SPACE.afterPrompt : 0, line: SPACE.line },
      keepNext: !isLast,
      keepLines: true,
    });
  });
}

function linesOf(pieces: readonly PromptPiece[]): readonly (readonly PromptPiece[])[] {
  const lines = pieces.reduce<PromptPiece[][]>(
    (lines, piece) => {
      const [first = "", ...others] = piece.text.split(/\r?\n/);
      lines.at(-1)?.push({ ...piece, text: first });
      for (const text of others) lines.push([{ ...piece, text }]);
      return lines;
    },
    [[]],
  );
  return lines.map((line) => line.filter(({ text }) => text !== ""));
}

const LABEL = /^[^:]{1,30}:/;

/** The words up to a colon that begin a line, or stand before a blank, are its label, in bold. */
function runs(text: string): readonly TextRun[] {
  const label = LABEL.exec(text)?.[0] ?? "";
  return [
    ...(label === "" ? [] : [new TextRun({ text: printable(label), bold: true })]),
    new TextRun(printable(text.slice(label.length))),
  ];
}

/** An element of WordprocessingML that the library has no class for. */
class Element extends XmlComponent {
  constructor(name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlComponent[] = []) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

/** A blank that Word fills in where it is clicked: a content control that shows what is asked for until then. */
class Blank extends Element {
  constructor(asked: string) {
    const shown = new TextRun({
      text: printable(asked),
      color: COLOURS.quiet,
      shading: { type: ShadingType.CLEAR, fill: COLOURS.blank, color: "auto" },
    });
    super("w:sdt", {}, [
      new Element("w:sdtPr", {}, [
        new Element("w:alias", { "w:val": printable(asked).replace(/^\[|\]$/g, "") }),
        new Element("w:showingPlcHdr", {}),
        new Element("w:text", { "w:multiLine": "1" }),
      ]),
      new Element("w:sdtContent", {}, [shown]),
    ]);
  }
}
