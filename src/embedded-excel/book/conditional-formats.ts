import type { ConditionalFormattingRule, Style, Worksheet } from "../library/types";

/** What a conditional format of any kind looks like to us: the library's types, loosened to what files hold. */
export interface FormatRule {
  type: string;
  priority?: number;
  style?: Partial<Style>;
  formulae?: (string | number)[];
  operator?: string;
  /** Of a bar, in both places where the file speaks of it. */
  x14Id?: string;
}

/** One rule and the cells it is for: "A1:A9" or "A1:A9 C1:C9". */
export interface RuleEntry {
  ref: string;
  readonly rules: [FormatRule];
}

/** A rule's attributes in the file that the library neither reads nor writes: stopIfTrue, text, other types. */
export type RuleAttributes = Readonly<Record<string, string>>;
const attributesOf = new WeakMap<FormatRule, RuleAttributes>();

export function ruleAttributes(rule: FormatRule): RuleAttributes {
  return attributesOf.get(rule) ?? {};
}

export function setRuleAttributes(rule: FormatRule, attributes: RuleAttributes): void {
  attributesOf.set(rule, attributes);
}

/** The sheet's rules, the most important first. */
export function ruleEntries(sheet: Worksheet): RuleEntry[] {
  const held = sheet.conditionalFormattings;
  if (held.some((entry) => entry.rules.length !== 1)) splitEntries(sheet);
  // The library's rule types are a subset of what it passes through.
  const entries = sheet.conditionalFormattings as unknown as RuleEntry[];
  return entries.slice().sort((a, b) => (a.rules[0].priority ?? 0) - (b.rules[0].priority ?? 0));
}

/** One entry a rule, so that each has its own cells. */
function splitEntries(sheet: Worksheet): void {
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.map((rule) => ({ ref, rules: [rule] })),
  );
}

/** Makes these the sheet's rules, in this order of importance. */
export function setRuleEntries(sheet: Worksheet, entries: readonly RuleEntry[]): void {
  for (const [index, entry] of entries.entries()) entry.rules[0].priority = index + 1;
  sheet.conditionalFormattings = entries.map(({ ref, rules }) => ({
    ref,
    rules: rules as unknown as ConditionalFormattingRule[], // the same subset, on the way back
  }));
}
