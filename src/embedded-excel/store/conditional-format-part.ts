import type { Book } from "../book/book";
import { ruleAttributes, ruleEntries, setRuleAttributes, type FormatRule } from "../book/conditional-formats";
import { newerFormats, setNewerFormats, type NewerFormat } from "../book/newer-formats";
import { ruleContent, setRuleContent, type RuleContent } from "../book/rule-content";
import { attributesOf, attributeText, partText, setPartText, sheetPaths, type Parts } from "./package-parts";

/** A rule's start tag, with its content where it has some. */
const RULE = /<cfRule\b([^>]*?)(\/>|>([\s\S]*?)<\/cfRule>)/g;
/** What the library works out anew each time it writes. */
const LIBRARY_OWN = ["dxfId", "priority"];
/** The kinds of rule that the library writes; others it drops without a word. */
const WRITTEN = ["expression", "cellIs", "top10", "aboveAverage", "dataBar", "colorScale", "iconSet", "timePeriod"];
/** Kinds without a formula, whose stand-in must lose the one it was written with. */
const WITHOUT_FORMULA = ["duplicateValues", "uniqueValues"];

/** What a scale, a bar or icons consist of, within their rule. */
const CONTENT = /<(colorScale|dataBar|iconSet)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/;
/** A bar's newer form, in the extension at the end of the sheet, with the id that its rule speaks of. */
const NEWER_RULE = /<x14:cfRule\b([^>]*?)>([\s\S]*?)<\/x14:cfRule>/g;
const NEWER_BAR = /<x14:dataBar\b[^>]*?(?:\/>|>[\s\S]*?<\/x14:dataBar>)/;
const NEWER_ID = /<x14:id>([^<]*)<\/x14:id>/;
const NEWER_IDS = new RegExp(NEWER_ID, "g");
const NEWER_CELLS = /<xm:sqref>([^<]*)<\/xm:sqref>/;
const NEWER_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const NEWER_FORMAT = /<x14:conditionalFormatting\b[^>]*>[\s\S]*?<\/x14:conditionalFormatting>/g;
const NOTHING_NEWER =
  /<ext\b[^>]*>\s*<x14:conditionalFormattings(?:\/>|[^>]*>\s*<\/x14:conditionalFormattings>)\s*<\/ext>/;

/** Keeps with each rule what the library does not read of it: attributes, and all that a scale consists of. */
export function readRuleAttributes(parts: Parts, book: Book): void {
  const paths = sheetPaths(parts);
  for (const { cells } of book.sheets) {
    const text = partText(parts, paths.get(cells.name) ?? "") ?? "";
    const { bars, formats } = readNewer(text);
    setNewerFormats(cells, formats);
    const byPriority = new Map<string, { attributes: Record<string, string>; content: RuleContent | null }>();
    for (const [, tag = "", , inside = ""] of text.matchAll(RULE)) {
      const attributes = attributesOf(tag);
      const own = CONTENT.exec(inside)?.[0];
      const newer = bars.get(NEWER_ID.exec(inside)?.[1] ?? "") ?? null;
      const content = own === undefined ? null : { text: own, newer };
      byPriority.set(attributes.priority ?? "", { attributes, content });
    }
    for (const { rules } of ruleEntries(cells)) {
      const [rule] = rules;
      const found = byPriority.get(String(rule.priority));
      if (found === undefined) continue;
      adopt(rule, found.attributes);
      if (found.content !== null) setRuleContent(rule, found.content);
    }
  }
}

/** The newer forms of bars by their id, and the formats that have no older form. */
function readNewer(sheet: string): { bars: Map<string, string>; formats: NewerFormat[] } {
  const known = new Set([...sheet.matchAll(NEWER_IDS)].map(([, id = ""]) => id));
  const bars = new Map<string, string>();
  const formats: NewerFormat[] = [];
  for (const [format] of sheet.matchAll(NEWER_FORMAT))
    for (const [rule, tag = "", inside = ""] of format.matchAll(NEWER_RULE)) {
      const { id = "" } = attributesOf(tag);
      const bar = NEWER_BAR.exec(inside)?.[0];
      if (!known.has(id)) formats.push({ ref: NEWER_CELLS.exec(format)?.[1] ?? "", rule });
      else if (bar !== undefined) bars.set(id, bar);
    }
  return { bars, formats };
}

function adopt(rule: FormatRule, attributes: Readonly<Record<string, string>>): void {
  const kept = Object.entries(attributes).filter(([name]) => !LIBRARY_OWN.includes(name));
  setRuleAttributes(rule, Object.fromEntries(kept));
  if (WRITTEN.includes(attributes.type ?? "")) return;
  // The library writes an expression in its stead, and the rule's own type is put back afterwards.
  rule.type = "expression";
  rule.formulae ??= ["FALSE"];
}

/** Puts the kept attributes back into the rules that the library wrote. */
export function writeRuleAttributes(parts: Parts, book: Book): void {
  const paths = sheetPaths(parts);
  for (const { cells } of book.sheets) {
    const rules = new Map(ruleEntries(cells).map(({ rules: [rule] }) => [String(rule.priority), rule]));
    const path = paths.get(cells.name) ?? "";
    const text = partText(parts, path);
    if (text === null || (rules.size === 0 && newerFormats(cells).length === 0)) continue;
    const newer = new Map<string, string | null>();
    const written = text.replace(RULE, (whole, tag: string, _end: string, inner: string | undefined) => {
      const attributes = attributesOf(tag);
      const rule = rules.get(attributes.priority ?? "");
      const kept = rule === undefined ? {} : ruleAttributes(rule);
      const content = rule === undefined ? null : ruleContent(rule);
      if (Object.keys(kept).length === 0 && content === null) return whole;
      if (content !== null) newer.set(NEWER_ID.exec(inner ?? "")?.[1] ?? "", content.newer);
      const inside = WITHOUT_FORMULA.includes(kept.type ?? "") ? "" : insideOf(inner ?? "", content);
      // A changed rule has changed its operator; what else was kept is as it was.
      const merged = { ...attributes, ...kept, ...operatorOf(rule, kept) };
      return `<cfRule${attributeText(merged)}>${inside}</cfRule>`;
    });
    setPartText(parts, path, withFormats(withNewer(written, newer), newerFormats(cells)));
  }
}

/** The kept content in the place of what the library made of it; without a newer form, nothing speaks of one. */
function insideOf(written: string, content: RuleContent | null): string {
  if (content === null) return written;
  const inside = written.replace(CONTENT, () => content.text);
  return content.newer === null ? inside.replace(/<extLst>[\s\S]*?<\/extLst>/, "") : inside;
}

/** The kept newer forms in the place of those that the library wrote; null takes one away. */
function withNewer(sheet: string, bars: ReadonlyMap<string, string | null>): string {
  const written = sheet.replace(NEWER_FORMAT, (format) => {
    const [rule] = format.matchAll(NEWER_RULE);
    const kept = bars.get(attributesOf(rule?.[1] ?? "").id ?? "");
    if (kept === undefined) return format;
    return kept === null ? "" : format.replace(NEWER_BAR, () => kept);
  });
  return written.replace(NOTHING_NEWER, "").replace(/<extLst>\s*<\/extLst>/, "");
}

/** The sheet with formats that have no older form, at the end of what its extension holds. */
function withFormats(sheet: string, formats: readonly NewerFormat[]): string {
  if (formats.length === 0) return sheet;
  const written = formats.map(
    ({ ref, rule }) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}">${rule}<xm:sqref>${ref}</xm:sqref></x14:conditionalFormatting>`,
  );
  const end = "</x14:conditionalFormattings>";
  if (sheet.includes(end)) return sheet.replace(end, () => written.join("") + end);
  const all = `<x14:conditionalFormattings>${written.join("")}${end}`;
  const extension = `<ext xmlns:x14="${X14}" uri="${NEWER_URI}">${all}</ext>`;
  // The list of a rule's own extensions closes before the rule does; the sheet's is the last thing in it.
  const whole = /<\/extLst>(?=\s*<\/worksheet>)/;
  if (whole.test(sheet)) return sheet.replace(whole, () => `${extension}</extLst>`);
  return sheet.replace("</worksheet>", () => `<extLst>${extension}</extLst></worksheet>`);
}

function operatorOf(rule: FormatRule | undefined, kept: Readonly<Record<string, string>>): Record<string, string> {
  return rule?.type === "cellIs" && kept.type === "cellIs" && rule.operator !== undefined
    ? { operator: rule.operator }
    : {};
}
