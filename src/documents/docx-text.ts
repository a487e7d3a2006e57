import type { Element } from "@xmldom/xmldom";
import { attributeOf, childrenOf, wordChild, wordName } from "./word-xml";

/**
 * The plain text of a Word document's main part, as a reader who accepts all changes sees it: paragraphs on lines, a table's
 * row on a line of its own with a tab between cells. Text that is deleted, or was moved away, codes of fields, comments and
 * the marks of notes are left out. A text box comes behind the paragraph that it hangs on.
 */
export function docxText(mainPart: Element): string {
  const body = wordChild(mainPart, "body");
  return body === undefined ? "" : blockLines(body, []).join("\n");
}

/** The fields that the text is in, the innermost last: in their code, which no reader sees, or in their result. */
type OpenFields = ("code" | "result")[];

/** The lines of the paragraphs and tables in an element. */
function blockLines(parent: Element, fields: OpenFields): readonly string[] {
  const lines: string[] = [];
  /** A paragraph whose end is deleted, so that the next one goes on with it. */
  let begun = "";
  for (const child of childrenOf(parent)) {
    const name = wordName(child);
    if (name === "p") {
      const { text, boxes } = paragraphText(child, fields);
      if (wordChild(child, "pPr", "rPr", "del") !== undefined) begun += text;
      else {
        lines.push(begun + text);
        begun = "";
      }
      lines.push(...boxes);
    } else if (name === "tbl") lines.push(...rowLines(child, fields));
    else if (!LEFT_OUT.has(name)) lines.push(...blockLines(child, fields));
  }
  if (begun !== "") lines.push(begun);
  return lines;
}

/** What was deleted or moved away, how to pronounce a text, looks, and the older of two forms of one drawing. */
const LEFT_OUT = new Set([
  "del",
  "moveFrom",
  "rt",
  ...["pPr", "rPr", "tblPr", "tblGrid", "tcPr", "trPr", "sectPr"],
  ":Fallback",
]);

/** A row is one line, also where a cell has several paragraphs. */
function rowLines(table: Element, fields: OpenFields): readonly string[] {
  return childrenOf(table).flatMap((row) => {
    const name = wordName(row);
    if (name !== "tr") return LEFT_OUT.has(name) ? [] : rowLines(row, fields);
    if (wordChild(row, "trPr", "del") !== undefined) return [];
    return [cellTexts(row, fields).join("\t")];
  });
}

function cellTexts(row: Element, fields: OpenFields): readonly string[] {
  return childrenOf(row).flatMap((cell) => {
    const name = wordName(cell);
    if (name === "tc")
      return [
        blockLines(cell, fields)
          .join(" ")
          .replace(/[\n\t]/g, " "),
      ];
    return LEFT_OUT.has(name) ? [] : cellTexts(cell, fields);
  });
}

interface ParagraphText {
  readonly text: string;
  /** The lines of the text boxes that hang on it. */
  readonly boxes: readonly string[];
}

/** What stands for a character in a run. */
const CHARACTERS = new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

function paragraphText(paragraph: Element, fields: OpenFields): ParagraphText {
  let text = "";
  const boxes: string[] = [];
  const read = (element: Element): void => {
    const name = wordName(element);
    const written = name === "t" ? element.textContent : CHARACTERS.get(name);
    if (name === "fldChar") turnField(fields, attributeOf(element, "fldCharType"));
    else if (name === "txbxContent") boxes.push(...blockLines(element, []));
    else if (written !== undefined) text += fields.includes("code") ? "" : (written ?? "");
    else if (!LEFT_OUT.has(name)) childrenOf(element).forEach(read);
  };
  childrenOf(paragraph).forEach(read);
  return { text, boxes };
}

/** A field begins with its code, and may show a result behind it. */
function turnField(fields: OpenFields, type: string): void {
  if (type === "begin") fields.push("code");
  else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = "result";
  else if (type === "end") fields.pop();
}
