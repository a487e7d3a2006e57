import { formatSource } from "../workbook/finding";
import type { Source } from "../workbook/grid";

const MOST_CELLS_NAMED = 6;

/** Cells by their sheet and address, the first few of many: "Observations!C3, D3 and 4 more". */
export function describeSources(sources: readonly Source[]): string {
  const places = [...new Set(sources.map(formatSource))];
  const named = places.slice(0, MOST_CELLS_NAMED).map((place, index) => {
    const sheet = place.slice(0, place.lastIndexOf("!") + 1);
    return index > 0 && places[index - 1]?.startsWith(sheet) === true ? place.slice(sheet.length) : place;
  });
  const more = places.length - named.length;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
