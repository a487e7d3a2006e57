import { boxAddress, overlap, parseReference, quoteSheetName, absoluteAddress, type Box } from "../../ground/address";
import type { DataValidationWithFormulae as StoredRule } from "../../library/types";
import { toFileFormula } from "../../book/formula-text";
import { invalidArgument } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";
import { without } from "../../ground/without";
import { CellBlock } from "../cells/cell-block";
import { lookUp, wordOf } from "../cells/words";
import type { Block } from "../cells/access";

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
const ALERTS = { Stop: "stop", Warning: "warning", Information: "information" } as const;
type ErrorAlert = Omit<Excel.DataValidationErrorAlert, "style"> & { style: keyof typeof ALERTS };
/** Office's name of a rule and the file's. */
const NUMBER_RULES = { wholeNumber: "whole", decimal: "decimal", textLength: "textLength" } as const;

/** What may be entered into the cells of a range: lists, numbers, lengths, own formulas. */
export class DataValidation extends RichObject {
  readonly apiName = "DataValidation";
  readonly #range: Block;

  constructor(range: Block) {
    super();
    this.#range = range;
  }

  get type() {
    const stored = this.#stored();
    if (stored === undefined) return "None";
    const names: Readonly<Record<string, string>> = { list: "List", custom: "Custom", whole: "WholeNumber" };
    return names[stored.type] ?? (stored.type === "decimal" ? "Decimal" : "TextLength");
  }
  get rule(): Excel.DataValidationRule {
    const stored = this.#stored();
    if (stored === undefined) return {};
    if (stored.type === "list") return { list: { inCellDropDown: true, source: shownSource(stored) } };
    if (stored.type === "custom") return { custom: { formula: `=${String(stored.formulae[0])}` } };
    const name = wordOf(NUMBER_RULES, stored.type);
    if (name === null) return {};
    const [formula1, formula2] = stored.formulae.map(shownOperand);
    const operator = wordOf(OPERATORS, stored.operator ?? "between") ?? "Between";
    return { [name]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
  }
  set rule(rule: Excel.DataValidationRule) {
    const stored = storedRule(rule);
    if (stored === null) throw invalidArgument("The embedded Excel has no such rule.", "DataValidation.rule");
    const before = this.#stored();
    this.clear();
    this.#store({ ...(before === undefined ? {} : messagesOf(before)), allowBlank: true, ...stored });
  }
  get ignoreBlanks() {
    return this.#stored()?.allowBlank !== false;
  }
  set ignoreBlanks(ignore: boolean) {
    this.#change({ allowBlank: ignore });
  }
  get prompt(): Excel.DataValidationPrompt {
    const stored = this.#stored();
    return {
      title: stored?.promptTitle ?? "",
      message: stored?.prompt ?? "",
      showPrompt: stored?.showInputMessage === true,
    };
  }
  set prompt({ title, message, showPrompt }: Excel.DataValidationPrompt) {
    this.#change({ promptTitle: title, prompt: message, showInputMessage: showPrompt });
  }
  get errorAlert(): ErrorAlert {
    const stored = this.#stored();
    const style = wordOf<string>(ALERTS, stored?.errorStyle ?? "stop") as keyof typeof ALERTS | null; // of ALERTS
    return {
      title: stored?.errorTitle ?? "",
      message: stored?.error ?? "",
      showAlert: stored?.showErrorMessage === true,
      style: style ?? "Stop",
    };
  }
  set errorAlert({ title, message, showAlert, style }: ErrorAlert) {
    this.#change({
      errorTitle: title,
      error: message,
      showErrorMessage: showAlert,
      errorStyle: lookUp(ALERTS, style, "DataValidation.errorAlert"),
    });
  }
  clear() {
    for (const [key, box] of this.#entries()) if (overlap(box, this.#range.box)) this.#model()[key] = undefined;
  }

  #model() {
    return this.#range.sheet.cells.dataValidations.model;
  }
  #entries(): [string, Box][] {
    return Object.keys(this.#model()).flatMap((key) => {
      if (this.#model()[key] === undefined) return [];
      const box = parseReference(key.replace(/^range:/, ""))?.box;
      return box === undefined ? [] : [[key, box] as [string, Box]];
    });
  }
  #stored(): StoredRule | undefined {
    const { top, left } = this.#range.box;
    const first: Box = { top, left, bottom: top, right: left };
    const entry = this.#entries().find(([, box]) => overlap(box, first));
    const stored = entry === undefined ? undefined : this.#model()[entry[0]];
    return stored?.type === "any" ? undefined : stored;
  }
  #store(rule: StoredRule): void {
    const { box } = this.#range;
    const address = boxAddress(box);
    this.#model()[address.includes(":") ? `range:${address}` : address] = rule;
  }
  #change(change: Partial<StoredRule>): void {
    const stored = this.#stored();
    if (stored === undefined) throw invalidArgument("There is no rule yet.", "DataValidation");
    this.clear();
    this.#store(Object.assign({ ...stored }, change));
  }
}

function storedRule(rule: Excel.DataValidationRule): StoredRule | null {
  if (rule.list !== undefined) return { type: "list", formulae: [listSource(rule.list.source)] };
  if (rule.custom !== undefined)
    return { type: "custom", formulae: [toFileFormula(withoutEquals(rule.custom.formula))] };
  for (const [name, type] of Object.entries(NUMBER_RULES)) {
    const numbers = rule[name as keyof typeof NUMBER_RULES]; // its own keys
    if (numbers === undefined) continue;
    const formulae = [numbers.formula1, numbers.formula2].filter((formula) => formula !== undefined).map(operand);
    return { type, operator: lookUp(OPERATORS, numbers.operator, "DataValidation.rule"), formulae };
  }
  return null;
}

/** "a,b" becomes "\"a,b\"" in the file; a range or formula stays a reference. */
function listSource(source: unknown): string {
  if (source instanceof CellBlock) return `${quoteSheetName(source.sheet.cells.name)}!${absoluteAddress(source.box)}`;
  const text = String(source);
  return text.startsWith("=") ? toFileFormula(text.slice(1)) : `"${text.replaceAll('"', '""')}"`;
}

function shownSource(stored: StoredRule): string {
  const source = String(stored.formulae[0]);
  return source.startsWith('"') ? source.slice(1, -1).replaceAll('""', '"') : `=${source}`;
}

function operand(value: unknown): string | number {
  if (value instanceof CellBlock) return `${quoteSheetName(value.sheet.cells.name)}!${absoluteAddress(value.box)}`;
  return typeof value === "number" ? value : toFileFormula(withoutEquals(String(value)));
}

function shownOperand(stored: unknown): string | number {
  return typeof stored === "number" || !Number.isNaN(Number(stored)) ? Number(stored) : `=${String(stored)}`;
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, "");
}

function messagesOf(rule: StoredRule): Partial<StoredRule> {
  return without(rule, "type", "formulae", "operator");
}
