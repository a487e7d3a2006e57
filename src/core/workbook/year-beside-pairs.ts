import { type CellValue, cellText } from "./grid";
import { withoutState } from "./period-words";

/** "2023": of years that are written as pairs it may be the calendar year, or the pair that ends then. */
export function isBareYear(value: CellValue): boolean {
  return /^\d{4}$/.test(withoutState(cellText(value)));
}

/** "2022/23". */
export function isYearPair(value: CellValue): boolean {
  return /^\d{4}\s*[/-]\s*(?:\d{2}|\d{4})$/.test(withoutState(cellText(value)));
}
