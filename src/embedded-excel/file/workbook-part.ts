import type { DefinedName } from "../book/names";
import { xmlEncode, xmlEncodeAttr } from "../library/library";
import { attributeText } from "../library/package-parts";
import {
  attributesAt,
  attributesOf,
  childOf,
  childrenOf,
  isEmpty,
  patched,
  prefixOf,
  rootOf,
  textOf,
  withAttribute,
  withChild,
  type Place,
} from "../library/xml-places";

/** The children of a workbook in the schema's order. */
const ORDER = (
  "fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes " +
  "webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

const RELATIONSHIPS =
  /^https?:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/.*relationships$/;

/** A sheet as the list of the workbook's sheets has it. */
export interface ListedSheet {
  readonly name: string;
  /** Of the relationship to its part. */
  readonly relationship: string;
  readonly sheetId: number;
  readonly state: string;
  /** The element; null of a sheet that is to be listed. */
  readonly xml: string | null;
}

export function listedSheets(workbook: string): ListedSheet[] {
  const list = childOf(workbook, rootOf(workbook), "sheets");
  if (list === null) return [];
  return [...childrenOf(workbook, list)].map((place) => {
    const attributes = attributesAt(workbook, place);
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    return {
      name: attributes.name ?? "",
      relationship: id,
      sheetId: Number(attributes.sheetId),
      state: attributes.state ?? "visible",
      xml: textOf(workbook, place),
    };
  });
}

/** The workbook with these sheets, in this order. */
export function withSheets(workbook: string, sheets: readonly ListedSheet[]): string {
  const root = rootOf(workbook);
  const list = childOf(workbook, root, "sheets");
  if (list === null) return workbook;
  const prefix = prefixOf(root.name);
  const declared = Object.entries(attributesAt(workbook, root)).find(([, value]) => RELATIONSHIPS.test(value));
  const bound = declared?.[0].replace("xmlns:", "") ?? "r";
  const uri = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const binding = declared === undefined ? { "xmlns:r": uri } : {};
  const written = sheets.map(({ name, relationship, sheetId, state, xml }) => {
    const shown = state === "visible" ? null : state;
    if (xml !== null) return relabelled(xml, name, shown);
    const ids = { name, sheetId: String(sheetId), ...(shown === null ? {} : { state: shown }) };
    return `<${prefix}sheet${attributeText({ ...ids, ...binding, [`${bound}:id`]: relationship })}/>`;
  });
  const text = `<${list.name}>${written.join("")}</${list.name}>`;
  return patched(workbook, [{ ...list, text }]);
}

function relabelled(xml: string, name: string, state: string | null): string {
  const known = attributesOf(xml);
  const named = known.name === name ? xml : withAttribute(xml, "name", xmlEncodeAttr(name));
  return (known.state ?? "visible") === (state ?? "visible") ? named : withAttribute(named, "state", state);
}

/** The workbook with another sheet before its reader; counted from 0 among all sheets. */
export function withActiveSheet(workbook: string, index: number): string {
  const root = rootOf(workbook);
  const views = childOf(workbook, root, "bookViews");
  const prefix = prefixOf(root.name);
  const view = `<${prefix}workbookView activeTab="${index}"/>`;
  if (views === null) return withElement(workbook, "bookViews", `<${prefix}bookViews>${view}</${prefix}bookViews>`);
  const first = childOf(workbook, views, "workbookView");
  if (first === null) return withChild(workbook, views, view, []);
  const tag = withAttribute(workbook.slice(first.start, first.open), "activeTab", String(index));
  return patched(workbook, [{ start: first.start, end: first.open, text: withAttribute(tag, "firstSheet", null) }]);
}

/** A name of the workbook: where it belongs, counted from 0 among the sheets, and its XML, which says nothing of that. */
export interface ListedName {
  readonly name: string;
  readonly sheet: number | null;
  readonly xml: string;
}

export function listedNames(workbook: string): ListedName[] {
  const list = childOf(workbook, rootOf(workbook), "definedNames");
  if (list === null) return [];
  return [...childrenOf(workbook, list)].map((place) => {
    const { name = "", localSheetId } = attributesAt(workbook, place);
    const tag = withAttribute(workbook.slice(place.start, place.open), "localSheetId", null);
    const sheet = localSheetId === undefined ? null : Number(localSheetId);
    return { name, sheet, xml: tag + workbook.slice(place.open, place.end) };
  });
}

export function nameXml({ name, formula, visible, comment }: DefinedName): string {
  const attributes = { name, ...(comment === "" ? {} : { comment }), ...(visible ? {} : { hidden: "1" }) };
  return `<definedName${attributeText(attributes)}>${xmlEncode(formula)}</definedName>`;
}

export function withNames(workbook: string, names: readonly ListedName[]): string {
  const prefix = prefixOf(rootOf(workbook).name);
  const written = names.map(({ sheet, xml }) => {
    const place = rootOf(xml);
    const tag = withAttribute(xml.slice(0, place.open), "localSheetId", sheet === null ? null : String(sheet));
    return withPrefix(tag + xml.slice(place.open), prefix);
  });
  const list = written.length === 0 ? "" : `<${prefix}definedNames>${written.join("")}</${prefix}definedNames>`;
  return withElement(workbook, "definedNames", list);
}

/** Names that the library or we wrote have no prefix; those of the file have its own. */
function withPrefix(xml: string, prefix: string): string {
  return xml.startsWith(`<${prefix}definedName`) ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

/** Asks Excel to work every formula out when it opens the workbook. */
export function withCalculationOnOpening(workbook: string): string {
  const root = rootOf(workbook);
  const known = childOf(workbook, root, "calcPr");
  const tag = known === null ? `<${prefixOf(root.name)}calcPr/>` : textOf(workbook, known);
  return withElement(workbook, "calcPr", withAttribute(tag, "fullCalcOnLoad", "1"));
}

/** The element in the place of the one of that name, or where the schema wants it; "" takes it out. */
export function withElement(workbook: string, name: string, xml: string): string {
  const root = rootOf(workbook);
  const known: Place | null = childOf(workbook, root, name);
  if (known !== null) return patched(workbook, [{ ...known, text: xml }]);
  return xml === "" ? workbook : withChild(workbook, root, xml, ORDER.slice(ORDER.indexOf(name) + 1));
}

/** The element as that part has it, without prefix; "" where it has none. */
export function elementIn(workbook: string, name: string): string {
  const place = childOf(workbook, rootOf(workbook), name);
  return place === null || isEmpty(rootOf(workbook)) ? "" : textOf(workbook, place);
}
