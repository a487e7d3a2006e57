import type { Book } from "../book/book";
import { ruleAttributes, ruleEntries, setRuleAttributes, type FormatRule } from "../book/conditional-formats";
import { attributesOf, attributeText, partText, setPartText, sheetPaths, type Parts } from "./package-parts";

/** A rule's start tag, with its content where it has some. */
const RULE = /<cfRule\b([^>]*?)(\/>|>([\s\S]*?)<\/cfRule>)/g;
/** What the library works out anew each time it writes. */
const LIBRARY_OWN = ["dxfId", "priority"];
/** The kinds of rule that the library writes; others it drops without a word. */
const WRITTEN = ["expression", "cellIs", "top10", "aboveAverage", "dataBar", "colorScale", "iconSet", "timePeriod"];
/** Kinds without a formula, whose stand-in must lose the one it was written with. */
const WITHOUT_FORMULA = ["duplicateValues", "uniqueValues"];

/** Keeps with each rule the attributes that the library does not read. */
export function readRuleAttributes(parts: Parts, book: Book): void {
  const paths = sheetPaths(parts);
  for (const { cells } of book.sheets) {
    const text = partText(parts, paths.get(cells.name) ?? "") ?? "";
    const byPriority = new Map<string, Record<string, string>>();
    for (const [, tag = ""] of text.matchAll(RULE)) {
      const attributes = attributesOf(tag);
      byPriority.set(attributes.priority ?? "", attributes);
    }
    for (const { rules } of ruleEntries(cells)) {
      const [rule] = rules;
      const attributes = byPriority.get(String(rule.priority));
      if (attributes !== undefined) adopt(rule, attributes);
    }
  }
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
    if (text === null || rules.size === 0) continue;
    const written = text.replace(RULE, (whole, tag: string, _end: string, content: string | undefined) => {
      const attributes = attributesOf(tag);
      const rule = rules.get(attributes.priority ?? "");
      const kept = rule === undefined ? {} : ruleAttributes(rule);
      if (Object.keys(kept).length === 0) return whole;
      const inside = WITHOUT_FORMULA.includes(kept.type ?? "") ? "" : (content ?? "");
      // A changed rule has changed its operator; what else was kept is as it was.
      const merged = { ...attributes, ...kept, ...operatorOf(rule, kept) };
      return `<cfRule${attributeText(merged)}>${inside}</cfRule>`;
    });
    setPartText(parts, path, written);
  }
}

function operatorOf(rule: FormatRule | undefined, kept: Readonly<Record<string, string>>): Record<string, string> {
  return rule?.type === "cellIs" && kept.type === "cellIs" && rule.operator !== undefined
    ? { operator: rule.operator }
    : {};
}
