import { renameInFormula } from "../book/rename-sheet";
import { xmlDecode, xmlEncode, xmlEncodeAttr } from "../library/library";
import type { Changes, OpenedPackage } from "./opened-package";
import { contentTypeOf, partText, setPartText, type Parts } from "../library/package-parts";
import { attributesOf, withAttribute } from "../library/xml-places";

/** A sheet's name in the opened file, and now. */
interface Renamed {
  readonly before: string;
  readonly after: string;
}

export function renamedSheets(opened: OpenedPackage, changes: Changes): Renamed[] {
  return opened.sheets.flatMap(({ sheet, listed: { name: before } }) => {
    const after = sheet.cells.name;
    return changes.sheets.has(sheet) && after !== before ? [{ before, after }] : [];
  });
}

/** The formula with the sheets' new names. Two may have changed names with one another: each goes by a third one first. */
function withNewNames(formula: string, renamed: readonly Renamed[]): string {
  const between = (index: number) => `/${index}/`; // no sheet can have such a name
  const away = renamed.reduce((text, { before }, index) => renameInFormula(text, before, between(index)), formula);
  return renamed.reduce((text, { after }, index) => renameInFormula(text, between(index), after), away);
}

/** Where formulas stand that the model does not hold: sparklines, newer formats and lists; columns of tables. */
const FORMULAS: readonly (readonly [contentType: string, formula: RegExp])[] = [
  ["worksheet+xml", /(<xm:f>)([^<]*)(?=<)/g],
  ["table+xml", /(<(?:\w+:)?(?:calculatedColumnFormula|totalsRowFormula)\b[^>]*>)([^<]*)(?=<)/g],
];
const SOURCE_OF_PIVOT = /<(?:\w+:)?worksheetSource\b[^>]*>/g;

/** Lets parts that nothing else changes speak of the sheets by their new names. */
export function renameInParts(parts: Parts, renamed: readonly Renamed[]): void {
  if (renamed.length === 0) return;
  for (const path of parts.keys()) {
    const type = contentTypeOf(parts, path) ?? "";
    const formula = FORMULAS.find(([of]) => type.endsWith(of))?.[1];
    const text = formula === undefined && !type.endsWith("pivotCacheDefinition+xml") ? null : partText(parts, path);
    if (text === null) continue;
    const now =
      formula === undefined
        ? text.replace(SOURCE_OF_PIVOT, (tag) => withNewSource(tag, renamed))
        : text.replace(formula, (_, tag: string, held: string) => tag + renamedText(held, renamed));
    if (now !== text) setPartText(parts, path, now);
  }
}

/** The XML of a formula, renamed; as it stood where it names no such sheet. */
export function renamedText(xml: string, renamed: readonly Renamed[]): string {
  const formula = xmlDecode(xml);
  const now = withNewNames(formula, renamed);
  return now === formula ? xml : xmlEncode(now);
}

function withNewSource(tag: string, renamed: readonly Renamed[]): string {
  const { sheet } = attributesOf(tag);
  const found = renamed.find(({ before }) => before.toLowerCase() === sheet?.toLowerCase());
  return found === undefined ? tag : withAttribute(tag, "sheet", xmlEncodeAttr(found.after));
}
