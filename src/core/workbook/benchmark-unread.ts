import type { TableAreas } from "./area-of-row";
import { codesAgainstNames, unknownAreaNames, unknownCodesOfNamed, valuesWithoutArea } from "./benchmark-area-findings";
import {
  partsOfYears,
  pooledYears,
  unknownYears,
  unreadValues,
  yearsAgainstHeadings,
  yearsBesidePairs,
  yearsOfSeveralKinds,
} from "./benchmark-findings";
import { namesPooledYears } from "./benchmark-year";
import type { Finding } from "../findings/finding";
import { type Cell, cellText, type TableGrid } from "./grid";
import { namesPartOfYear } from "./part-of-year";

/** Cells of a table that could not be read, told together once it is read. */
export interface Unread extends TableAreas {
  readonly years: Cell[];
  readonly values: Cell[];
  readonly withoutArea: Cell[];
  /** Bare years beside pairs. */
  readonly besidePairs: Cell[];
  /** Years of rows that are not those of the headings over their values. */
  readonly againstHeading: Cell[];
  /** Labels that indicators of several kinds of year read as several years. */
  readonly ofSeveralKinds: Cell[];
}

/** What a reader should know of them, each kind once a table. */
export function unreadFindings(
  grid: TableGrid,
  { areas, mismatched, unlistedCodes, years, values, withoutArea, besidePairs, againstHeading, ofSeveralKinds }: Unread,
): Finding[] {
  const pooled = years.filter(({ value }) => namesPooledYears(value));
  const parts = years.filter(({ value }) => namesPartOfYear(cellText(value)));
  const others = years.filter((cell) => !pooled.includes(cell) && !parts.includes(cell));
  return [
    ...(others.length > 0 ? [unknownYears(grid, others)] : []),
    ...(pooled.length > 0 ? [pooledYears(grid, pooled)] : []),
    ...(parts.length > 0 ? [partsOfYears(grid, parts)] : []),
    ...(besidePairs.length > 0 ? [yearsBesidePairs(grid, besidePairs)] : []),
    ...(againstHeading.length > 0 ? [yearsAgainstHeadings(grid, againstHeading)] : []),
    ...(ofSeveralKinds.length > 0 ? [yearsOfSeveralKinds(grid, ofSeveralKinds)] : []),
    ...(areas.length > 0 ? [unknownAreaNames(grid, areas)] : []),
    ...codesAgainstNames(grid, mismatched),
    ...unknownCodesOfNamed(grid, unlistedCodes),
    ...valuesWithoutArea(grid, withoutArea),
    ...(values.length > 0 ? [unreadValues(grid, values)] : []),
  ];
}
