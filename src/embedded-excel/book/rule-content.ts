import { xmlDecode, xmlEncodeAttr } from "../library/library";
import type { FormatRule } from "./conditional-formats";
import { withNewerFormulas } from "./newer-formats";

/**
 * What a scale, a bar or a set of icons consists of, as the file has it: the library reads only some of it.
 *
 * Kept as XML, so that what nobody here knows of stays as it is.
 */
export interface RuleContent {
  /** `<colorScale>…`, `<dataBar>…` or `<iconSet>…`; `<x14:iconSet>…` of sets that stand in the extension alone. */
  readonly text: string;
  /** The `<x14:dataBar>…` that Excel since 2010 goes by; null where the file has none. */
  readonly newer: string | null;
}

const contentOf = new WeakMap<FormatRule, RuleContent>();

/** Null for rules of other kinds. */
export function ruleContent(rule: FormatRule): RuleContent | null {
  return contentOf.get(rule) ?? null;
}

export function setRuleContent(rule: FormatRule, content: RuleContent): void {
  contentOf.set(rule, content);
}

const FORMULA_THRESHOLD = /(<cfvo\b(?=[^>]*\btype="formula")[^>]*\bval=")([^"]*)(")/g;

/** Changes the formulas that say where a scale begins and ends. */
export function changeContentFormulas(rule: FormatRule, change: (formula: string) => string): void {
  const content = contentOf.get(rule);
  if (content === undefined) return;
  const swap = (_: string, before: string, formula: string, after: string) =>
    before + xmlEncodeAttr(change(xmlDecode(formula))) + after;
  contentOf.set(rule, {
    text: withNewerFormulas(content.text.replace(FORMULA_THRESHOLD, swap), change),
    newer: content.newer === null ? null : withNewerFormulas(content.newer, change),
  });
}
