import { cellAddress, type Box } from "../../ground/address";
import { ruleAttributes, setRuleAttributes, type FormatRule } from "../../book/conditional-formats";
import { toFileFormula, toShownFormula } from "../../book/formula-text";
import { RichObject } from "../../wire/rich-object";
import { ConditionalRangeFormat } from "./conditional-range-format";
import { lookUp, wordOf } from "../cells/words";

/** A format for the cells where a formula holds. */
export class CustomConditionalFormat extends RichObject {
  readonly apiName = "CustomConditionalFormat";
  readonly #rule: FormatRule;

  constructor(rule: FormatRule) {
    super();
    this.#rule = rule;
  }

  get rule() {
    return new ConditionalFormatRule(this.#rule);
  }
  get format() {
    return new ConditionalRangeFormat(this.#rule);
  }
}

export class ConditionalFormatRule extends RichObject {
  readonly apiName = "ConditionalFormatRule";
  readonly #rule: FormatRule;

  constructor(rule: FormatRule) {
    super();
    this.#rule = rule;
  }

  get formula() {
    return `=${toShownFormula(String(this.#rule.formulae?.[0] ?? ""))}`;
  }
  set formula(formula: string) {
    this.#rule.formulae = [toFileFormula(formula.replace(/^=/, ""))];
  }
}

const CELL_OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

/** A format for the cells whose value compares so. */
export class CellValueConditionalFormat extends RichObject {
  readonly apiName = "CellValueConditionalFormat";
  readonly #rule: FormatRule;

  constructor(rule: FormatRule) {
    super();
    this.#rule = rule;
  }

  get format() {
    return new ConditionalRangeFormat(this.#rule);
  }
  get rule() {
    const [formula1 = "", formula2] = (this.#rule.formulae ?? []).map((f) => `=${toShownFormula(String(f))}`);
    const operator = wordOf<string>(CELL_OPERATORS, this.#rule.operator ?? "equal") ?? "EqualTo";
    return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator };
  }
  set rule(rule: { formula1: string | number; formula2?: string | number | null; operator: string }) {
    this.#rule.operator = lookUp(CELL_OPERATORS, rule.operator, "CellValueConditionalFormat.rule");
    this.#rule.formulae = [rule.formula1, rule.formula2]
      .filter((formula) => formula !== undefined && formula !== null)
      .map((formula) => toFileFormula(String(formula).replace(/^=/, "")));
  }
}

const TEXT_OPERATORS = {
  Contains: { type: "containsText", operator: "containsText" },
  NotContains: { type: "notContainsText", operator: "notContains" },
  BeginsWith: { type: "beginsWith", operator: "beginsWith" },
  EndsWith: { type: "endsWith", operator: "endsWith" },
} as const;
type TextOperator = keyof typeof TEXT_OPERATORS;

export function isTextRule(rule: FormatRule): boolean {
  const { type } = ruleAttributes(rule);
  return Object.values(TEXT_OPERATORS).some((known) => known.type === type);
}

/** A format for the cells whose text contains, begins or ends so. */
export class TextConditionalFormat extends RichObject {
  readonly apiName = "TextConditionalFormat";
  readonly #rule: FormatRule;
  readonly #box: Box;

  constructor(rule: FormatRule, box: Box) {
    super();
    this.#rule = rule;
    this.#box = box;
  }

  get format() {
    return new ConditionalRangeFormat(this.#rule);
  }
  get rule() {
    const { type, text = "" } = ruleAttributes(this.#rule);
    const operator = Object.entries(TEXT_OPERATORS).find(([, known]) => known.type === type)?.[0] ?? "Contains";
    return { operator, text };
  }
  set rule(rule: { operator: string; text: string }) {
    const operators: Record<TextOperator, TextOperator> = {
      Contains: "Contains",
      NotContains: "NotContains",
      BeginsWith: "BeginsWith",
      EndsWith: "EndsWith",
    };
    const operator = lookUp(operators, rule.operator, "TextConditionalFormat.rule");
    textRule({ operator, text: rule.text }, this.#box, this.#rule);
  }
}

/** The file holds such a rule twice: in words, and as the formula that other programs go by. */
export function textRule(
  { operator, text }: { operator: TextOperator; text: string },
  box: Box,
  rule: FormatRule,
): FormatRule {
  const cell = cellAddress(box.top, box.left);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const formulas: Record<TextOperator, string> = {
    Contains: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    NotContains: `ISERROR(SEARCH(${quoted},${cell}))`,
    BeginsWith: `LEFT(${cell},${text.length})=${quoted}`,
    EndsWith: `RIGHT(${cell},${text.length})=${quoted}`,
  };
  rule.formulae = [formulas[operator]];
  setRuleAttributes(rule, { ...ruleAttributes(rule), ...TEXT_OPERATORS[operator], text });
  return rule;
}
