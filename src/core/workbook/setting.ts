import { type Cell, cellText } from "./grid";
import { headerKey } from "./table";

/** One setting of the contract, and what a report without it takes. */
export interface Setting<Value> {
  /** As the Settings table has it. */
  readonly name: string;
  /** What it changes, in a sentence, with its default. */
  readonly meaning: string;
  /** Where the workbook does not say. */
  readonly usual: Value;
  /** The words of a closed list, the default first; empty where any text, number or date may stand. */
  readonly choices: readonly string[];
  /** What a new workbook's table shows. */
  readonly example: string | number;
  /** What a cell asks for; undefined where it makes no sense. */
  readonly read: (cell: Cell) => Value | undefined;
}

/** A setting with its type of value said: what a report without it takes may be one of several kinds. */
export function setting<Value>(
  row: Pick<Setting<Value>, "name" | "meaning" | "usual" | "read"> & Partial<Setting<Value>>,
): Setting<Value> {
  return { choices: [], example: "", ...row };
}

interface ClosedSetting<Value> {
  readonly name: string;
  readonly meaning: string;
  /** Each word with what it stands for, the default first. */
  readonly words: readonly [readonly [string, Value], ...(readonly [string, Value])[]];
  /** Other words, which no list offers. */
  readonly alsoWritten?: readonly (readonly [string, Value])[];
}

/** A setting of a closed list, read whatever the case and spacing of its words. */
export function closedSetting<Value>({ name, meaning, words, alsoWritten = [] }: ClosedSetting<Value>): Setting<Value> {
  const [[word, usual]] = words;
  const known = new Map([...words, ...alsoWritten].map(([one, value]) => [headerKey(one), value]));
  return {
    name,
    meaning,
    usual,
    choices: words.map(([one]) => one),
    example: word,
    read: (cell) => known.get(headerKey(cellText(cell.value))),
  };
}
