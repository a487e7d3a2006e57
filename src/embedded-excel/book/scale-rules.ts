import type { Worksheet } from "../library/types";
import { ruleEntries, type FormatRule } from "./conditional-formats";
import { ruleContent, setRuleContent } from "./rule-content";
import { readScale, type Scale } from "./scale";
import { scaleContent } from "./scale-content";

const WHITE = { argb: "FFFFFFFF" };
const ENDS = [{ type: "min" }, { type: "max" }];

/** What makes the library write a rule of that kind; what the rule consists of takes its place in the file. */
const STAND_INS: Readonly<Record<Scale["kind"], FormatRule & Readonly<Record<string, unknown>>>> = {
  colours: { type: "colorScale", cfvo: ENDS, color: [WHITE, WHITE] },
  bar: { type: "dataBar", cfvo: ENDS, color: WHITE },
  icons: { type: "iconSet", iconSet: "3Arrows", cfvo: [...ENDS, ...ENDS.slice(1)] },
};

/** A rule that has still to be given what it consists of. */
export function emptyScaleRule(kind: Scale["kind"]): FormatRule {
  return { ...STAND_INS[kind] };
}

export function newScaleRule(sheet: Worksheet, scale: Scale): FormatRule {
  const rule = emptyScaleRule(scale.kind);
  if (scale.kind === "bar") rule.x14Id = freeBarId(sheet);
  setScale(rule, scale);
  return rule;
}

/** The id by which both forms of a bar know each other. The library would take one by chance. */
export function freeBarId(sheet: Worksheet): string {
  const taken = new Set(ruleEntries(sheet).map(({ rules: [rule] }) => rule.x14Id));
  const idOf = (number: number) =>
    `{00000000-0004-${String(sheet.id).padStart(4, "0")}-${String(number).padStart(4, "0")}-000000000000}`;
  let number = 1;
  while (taken.has(idOf(number))) number++;
  return idOf(number);
}

/** The scale of the rule; null for rules of other kinds. */
export function scaleOf(rule: FormatRule): Scale | null {
  const content = ruleContent(rule);
  return content === null ? null : readScale(content);
}

export function setScale(rule: FormatRule, scale: Scale): void {
  setRuleContent(rule, scaleContent(scale));
}
