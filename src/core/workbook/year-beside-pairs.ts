import { type CellValue, cellText } from "./grid";
import { withoutState } from "./period-words";

/** "2023": of years that are written as pairs it may be the calendar year, or the pair that ends then. */
export function isBareYear(value: CellValue): boolean {
  return /^\d{4}$/.test(withoutState(cellText(value)));
}

/** "2022/23", and not "2021 - 23", which are years taken together. */
export function isYearPair(value: CellValue): boolean {
  const [, start, end] = /^(\d{4})\s*[/-]\s*(?:\d{2})?(\d{2})$/.exec(withoutState(cellText(value))) ?? [];
  return start !== undefined && (Number(start) + 1) % 100 === Number(end);
}
