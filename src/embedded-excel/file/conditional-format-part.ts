import type { Book } from "../book/book";
import {
  ruleAttributes,
  ruleEntries,
  setRuleAttributes,
  setRuleEntries,
  type FormatRule,
  type RuleEntry,
} from "../book/conditional-formats";
import { newerFormats, setNewerFormats, type NewerFormat } from "../book/newer-formats";
import { NEWER_ID, newerIcons, readNewer, withFormats, withNewer } from "./newer-formats-part";
import { ruleContent, setRuleContent, type RuleContent } from "../book/rule-content";
import { attributesOf, attributeText, partText, setPartText, sheetPaths, type Parts } from "../library/package-parts";

/** A rule's start tag, with its content where it has some. */
const RULE = /<cfRule\b([^>]*?)(\/>|>([\s\S]*?)<\/cfRule>)/g;
/** What the library works out anew each time it writes. */
const LIBRARY_OWN = ["dxfId", "priority"];
/** The kinds of rule that the library writes; others it drops without a word. */
const WRITTEN = ["expression", "cellIs", "top10", "aboveAverage", "dataBar", "colorScale", "iconSet", "timePeriod"];
/** Kinds without a formula, whose stand-in must lose the one it was written with. */
const WITHOUT_FORMULA = ["duplicateValues", "uniqueValues", "aboveAverage", "top10"];

/** What a scale, a bar or icons consist of, within their rule. */
const CONTENT = /<(colorScale|dataBar|iconSet)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/;
const NOTHING_OLDER = /<conditionalFormatting\b[^>]*>\s*<\/conditionalFormatting>/g;

/** Keeps with each rule what the library does not read of it: attributes, and all that a scale consists of. */
export function readRuleAttributes(parts: Parts, book: Book): void {
  const paths = sheetPaths(parts);
  for (const { cells } of book.sheets) {
    const text = partText(parts, paths.get(cells.name) ?? "") ?? "";
    const { bars, icons, formats } = readNewer(text);
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
    if (icons.length > 0) setRuleEntries(cells, [...ruleEntries(cells), ...icons].sort(byPriorityOf));
  }
}

function byPriorityOf({ rules: [a] }: RuleEntry, { rules: [b] }: RuleEntry): number {
  return (a.priority ?? 0) - (b.priority ?? 0);
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
    const rules = new Map(ruleEntries(cells).map((entry) => [String(entry.rules[0].priority), entry]));
    const icons: NewerFormat[] = [];
    const path = paths.get(cells.name) ?? "";
    const text = partText(parts, path);
    if (text === null || (rules.size === 0 && newerFormats(cells).length === 0)) continue;
    const newer = new Map<string, string | null>();
    const written = text.replace(RULE, (whole, tag: string, _end: string, inner: string | undefined) => {
      const attributes = attributesOf(tag);
      const { ref = "", rules: [rule] = [] } = rules.get(attributes.priority ?? "") ?? {};
      const kept = rule === undefined ? {} : ruleAttributes(rule);
      const content = rule === undefined ? null : ruleContent(rule);
      if (Object.keys(kept).length === 0 && content === null) return whole;
      if (content?.text.startsWith("<x14:") === true) {
        icons.push({ ref, rule: newerIcons({ ...attributes, ...kept }, content.text) });
        return "";
      }
      if (content !== null) newer.set(NEWER_ID.exec(inner ?? "")?.[1] ?? "", content.newer);
      const inside = WITHOUT_FORMULA.includes(kept.type ?? "") ? "" : insideOf(inner ?? "", content);
      // A changed rule has changed its operator; what else was kept is as it was.
      const merged = { ...attributes, ...kept, ...operatorOf(rule, kept) };
      return `<cfRule${attributeText(merged)}>${inside}</cfRule>`;
    });
    const formats = [...icons, ...newerFormats(cells)];
    setPartText(parts, path, withFormats(withNewer(written.replace(NOTHING_OLDER, ""), newer), formats));
  }
}

/** The kept content in the place of what the library made of it; without a newer form, nothing speaks of one. */
function insideOf(written: string, content: RuleContent | null): string {
  if (content === null) return written;
  const inside = written.replace(CONTENT, () => content.text);
  return content.newer === null ? inside.replace(/<extLst>[\s\S]*?<\/extLst>/, "") : inside;
}

function operatorOf(rule: FormatRule | undefined, kept: Readonly<Record<string, string>>): Record<string, string> {
  return rule?.type === "cellIs" && kept.type === "cellIs" && rule.operator !== undefined
    ? { operator: rule.operator }
    : {};
}
