import { formatPeriod } from "../../src/core/format/period";
import { disclosureControl } from "../../src/core/facts/disclosure/disclosure-control";
import { withheldKey } from "../../src/core/facts/level/read-level";
import { readWorkbook } from "../../src/core/workbook/workbook";
import { gridsOf, type Row, tableOf, type Workbook } from "./tables";

/** The setting that hides counts from 1 to a number. */
export const hiding = (to: number) => tableOf("Settings", [{ Setting: "Hide counts from 1 to", Value: to }]);
/** A share, and a count, of children. */
export const PEOPLE = { "Counts people": "yes", Theme: "Homes", "Denominator label": "children" };
export const COUNT = { ...PEOPLE, Unit: "number" };

/** What is withheld of a workbook where 1 to 5 is hidden, as "Ref Q1" unless periods are said otherwise. */
export function withheldIn(
  workbook: Workbook,
  threshold = 5,
  said: (period: string) => string = (period) => period.slice(0, 2),
): string[] {
  const { workbook: read } = readWorkbook(gridsOf({ ...workbook, others: [hiding(threshold)] }));
  if (read === null) throw new Error("not a workbook");
  const { withheld } = disclosureControl(read);
  return [...read.observations].flatMap(([ref, series]) =>
    series.flatMap(({ period }) =>
      withheld.has(withheldKey(ref, period)) ? [`${ref} ${said(formatPeriod(period))}`] : [],
    ),
  );
}

/** Rows of the quarters of 2024/25 in order: counts, each out of as many where that is given. */
export const quarters = (Ref: string, counts: readonly (number | string)[], outOf: readonly number[] = []): Row[] =>
  counts.map((Numerator, index) => ({
    Ref,
    Period: `Q${index + 1} 2024/25`,
    Numerator,
    Denominator: outOf[index] ?? "",
  }));

/** Every way to fill what a reader does not see, each hidden count at least 1. */
export function* fillings(seen: readonly (number | null)[], most: number): Generator<number[]> {
  const [first, ...rest] = seen;
  if (first === undefined) {
    yield [];
    return;
  }
  const values = first === null ? Array.from({ length: most }, (_, index) => index + 1) : [first];
  for (const value of values) for (const others of fillings(rest, most)) yield [value, ...others];
}
