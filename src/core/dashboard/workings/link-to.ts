import { formatSource, type Source } from "../../format/source";
import { cellAddress, placeOf } from "../../workbook/grid";
import { describeSources } from "../describe-sources";
import type { PlanFormula } from "../sheet-plan";

/** Excel takes texts of 255 characters within a formula. */
const LONGEST_TEXT = 250;

/** A link that selects the cells, and names them as far as there is room; nothing where there are none. */
export function linkTo(sources: readonly Source[]): PlanFormula | string {
  const target = spanOf(sources);
  if (target === null) return "";
  const inFormula = (text: string): string => text.replace(/"/g, '""');
  const shown = describeSources(sources).slice(0, LONGEST_TEXT);
  return { formula: [`=HYPERLINK("#${inFormula(formatSource(target))}","${inFormula(shown)}")`], expected: shown };
}

/** From the first of the cells to the last, a link leading to one range; on several sheets just the first. */
function spanOf(sources: readonly Source[]): Source | null {
  const [first] = sources;
  if (first === undefined) return null;
  const places = sources.flatMap(({ address }) => address.split(":").map(placeOf));
  const rows = places.flatMap((place) => (place === null ? [] : [place.row]));
  const columns = places.flatMap((place) => (place === null ? [] : [place.column]));
  const isOneSheet = sources.every(({ sheet }) => sheet === first.sheet);
  if (!isOneSheet || rows.length === 0) return first;
  const from = cellAddress(Math.min(...rows), Math.min(...columns));
  const to = cellAddress(Math.max(...rows), Math.max(...columns));
  return { sheet: first.sheet, address: from === to ? from : `${from}:${to}` };
}
