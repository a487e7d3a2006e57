import { divide, exactFromText, multiply, type Exact } from "../measures/exact";
import { type Cell, cellText } from "./grid";
import { MONEY_SCALES, type MoneyScale } from "./money-scale";
import { isTooLarge, type NumberReading, readNumber } from "./read-number";

const AMOUNT = /^([+−-]?)£?([+−-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) ?(k|m|mn|bn|thousand|million|billion)?$/i;
const NOUGHTS: Readonly<Record<string, number>> = { k: 3, thousand: 3, m: 6, mn: 6, million: 6, bn: 9, billion: 9 };

/**
 * Reads a cell that should hold money of a scale: a number is of that scale; a text that says its own, as "£9.9m" or
 * "£846k", is brought to it.
 */
export function readAmount(cell: Pick<Cell, "value" | "format">, scale: MoneyScale): NumberReading {
  const text = typeof cell.value === "string" ? cellText(cell.value) : "";
  const [, sign = "", inner = "", digits = "", word] = AMOUNT.exec(text) ?? [];
  const isSigned = sign !== "" && text.includes("£");
  if (word === undefined && !isSigned) return readNumber(cell);
  const number = exactFromText(`${/[−-]/.test(sign + inner) ? "-" : ""}${digits.replace(/,/g, "")}`);
  if (number === null) return readNumber(cell);
  const own = word === undefined ? MONEY_SCALES[scale].noughts : (NOUGHTS[word.toLowerCase()] ?? 0);
  const value = divide(multiply(number, tenTo(own)), tenTo(MONEY_SCALES[scale].noughts)) ?? number;
  if (isTooLarge(value)) return { kind: "too-large" };
  return { kind: "number", value, percent: false, typedAsText: word === undefined, marks: [] };
}

function tenTo(noughts: number): Exact {
  return { above: 10n ** BigInt(noughts), below: 1n };
}
