import { cellAddress, type Box } from "../../ground/address";
import {
  ruleAttributes,
  setRuleAttributes,
  type FormatRule,
  type RuleAttributes,
} from "../../book/conditional-formats";
import { invalidArgument, invalidOperation } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";
import { without } from "../../ground/without";
import { ConditionalRangeFormat } from "./conditional-range-format";
import { lookUp } from "../cells/words";

/** A ready-made condition as files hold it: its attributes, and a formula where other programs go by one. */
interface Preset {
  readonly attributes: RuleAttributes;
  readonly formula?: (cell: string) => string;
}

const PRESETS: Readonly<Record<string, Preset>> = {
  Blanks: { attributes: { type: "containsBlanks" }, formula: (cell) => `LEN(TRIM(${cell}))=0` },
  NonBlanks: { attributes: { type: "notContainsBlanks" }, formula: (cell) => `LEN(TRIM(${cell}))>0` },
  Errors: { attributes: { type: "containsErrors" }, formula: (cell) => `ISERROR(${cell})` },
  NonErrors: { attributes: { type: "notContainsErrors" }, formula: (cell) => `NOT(ISERROR(${cell}))` },
  Yesterday: period("yesterday", (cell) => `FLOOR(${cell},1)=TODAY()-1`),
  Today: period("today", (cell) => `FLOOR(${cell},1)=TODAY()`),
  Tomorrow: period("tomorrow", (cell) => `FLOOR(${cell},1)=TODAY()+1`),
  LastSevenDays: period("last7Days", (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`),
  LastWeek: period("lastWeek", (cell) => inWeek(cell, -1)),
  ThisWeek: period("thisWeek", (cell) => inWeek(cell, 0)),
  NextWeek: period("nextWeek", (cell) => inWeek(cell, 1)),
  LastMonth: period("lastMonth", (cell) => inMonth(cell, -1)),
  ThisMonth: period("thisMonth", (cell) => inMonth(cell, 0)),
  NextMonth: period("nextMonth", (cell) => inMonth(cell, 1)),
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: "0" }),
  EqualOrAboveAverage: average({ equalAverage: "1" }),
  EqualOrBelowAverage: average({ aboveAverage: "0", equalAverage: "1" }),
  OneStdDevAboveAverage: average({ stdDev: "1" }),
  OneStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "1" }),
  TwoStdDevAboveAverage: average({ stdDev: "2" }),
  TwoStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "2" }),
  ThreeStdDevAboveAverage: average({ stdDev: "3" }),
  ThreeStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "3" }),
  UniqueValues: { attributes: { type: "uniqueValues" } },
  DuplicateValues: { attributes: { type: "duplicateValues" } },
};

function period(timePeriod: string, formula: Preset["formula"] & object): Preset {
  return { attributes: { type: "timePeriod", timePeriod }, formula };
}

/** The week that begins on a Sunday, so many weeks from this one. */
function inWeek(cell: string, weeks: number): string {
  const sunday = `TODAY()-WEEKDAY(TODAY())+${1 + 7 * weeks}`;
  return `AND(ROUNDDOWN(${cell},0)>=${sunday},ROUNDDOWN(${cell},0)<=${sunday}+6)`;
}

function inMonth(cell: string, months: number): string {
  const day = `EDATE(TODAY(),${months})`;
  return `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;
}

function average(attributes: RuleAttributes): Preset {
  return { attributes: { type: "aboveAverage", ...attributes } };
}

/** The attributes that say which ready-made condition or rank a rule is. */
const SAYING = ["type", "timePeriod", "aboveAverage", "equalAverage", "stdDev", "rank", "percent", "bottom"] as const;

function isSaid(attributes: RuleAttributes, preset: RuleAttributes): boolean {
  const meant = (said: RuleAttributes, name: string) => (OFF[name]?.includes(said[name] ?? "") ? "" : said[name]) ?? "";
  return SAYING.every((name) => meant(attributes, name) === meant(preset, name));
}

/** What a file may write out although it is so anyway. */
const OFF: Readonly<Record<string, readonly string[]>> = {
  aboveAverage: ["1", "true"],
  equalAverage: ["0", "false"],
  percent: ["0", "false"],
  bottom: ["0", "false"],
  stdDev: ["0"],
};

/** Makes the rule say that. The library writes an expression in its stead, whose type is put back afterwards. */
function say(rule: FormatRule, attributes: RuleAttributes, formula: string): FormatRule {
  rule.type = "expression";
  rule.formulae = [formula];
  setRuleAttributes(rule, { ...without(ruleAttributes(rule), ...SAYING), ...attributes });
  return rule;
}

/** A format for blanks, errors, dates of a time, what is above average, unique or there twice. */
export class PresetCriteriaConditionalFormat extends RichObject {
  readonly apiName = "PresetCriteriaConditionalFormat";
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
    const { type } = this.#rule;
    const attributes = { type, ...ruleAttributes(this.#rule) };
    const found = Object.entries(PRESETS).find(([, preset]) => isSaid(attributes, preset.attributes));
    return { criterion: found?.[0] ?? "Invalid" };
  }
  set rule({ criterion }: { criterion: string }) {
    presetRule(criterion, this.#box, this.#rule);
  }
}

/** Makes the rule the ready-made one of that name. */
export function presetRule(criterion: string, box: Box, rule: FormatRule): FormatRule {
  const { attributes, formula } = lookUp(PRESETS, criterion, "PresetCriteriaConditionalFormat.rule");
  return say(rule, attributes, formula?.(cellAddress(box.top, box.left)) ?? "FALSE");
}

const RANKS: Readonly<Record<string, RuleAttributes>> = {
  TopItems: {},
  TopPercent: { percent: "1" },
  BottomItems: { bottom: "1" },
  BottomPercent: { percent: "1", bottom: "1" },
};

/** A format for the highest or the lowest numbers. */
export class TopBottomConditionalFormat extends RichObject {
  readonly apiName = "TopBottomConditionalFormat";
  readonly #rule: FormatRule;

  constructor(rule: FormatRule) {
    super();
    this.#rule = rule;
  }

  get format() {
    return new ConditionalRangeFormat(this.#rule);
  }

  get rule() {
    const attributes = ruleAttributes(this.#rule);
    if (attributes.type !== "top10")
      throw invalidOperation("The conditional format is of another type.", "TopBottomConditionalFormat.rule");
    const { rank = "10", ...others } = attributes;
    const found = Object.entries(RANKS).find(([, said]) => isSaid(others, { type: "top10", ...said }));
    return { rank: Number(rank), type: found?.[0] ?? "Invalid" };
  }
  set rule({ rank, type }: { rank: number; type: string }) {
    rankRule({ rank, type }, this.#rule);
  }
}

/** Makes the rule one of the highest or the lowest. */
export function rankRule({ rank, type }: { rank: number; type: string }, rule: FormatRule): FormatRule {
  const location = "TopBottomConditionalFormat.rule";
  const said = lookUp(RANKS, type, location);
  const most = said.percent === "1" ? 100 : 1000;
  if (!Number.isInteger(rank) || rank < 1 || rank > most)
    throw invalidArgument(`${rank} is not a rank: 1 to ${most}.`, location);
  return say(rule, { type: "top10", ...said, rank: String(rank) }, "FALSE");
}
