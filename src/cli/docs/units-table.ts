import { readUnit } from "../../core/workbook/read-unit";
import { clockOf, hasPence, traitsOf } from "../../core/workbook/unit";
import { markdownTable } from "./markdown-table";

/** A way to write each kind of unit, with what else is read as it. */
const WRITTEN: readonly (readonly [unit: string, also: string])[] = [
  ["%", "per cent, percentage, pct; “% of days” or of anything else"],
  ["per 10,000", "per and any whole number; per 100k, /1,000, per million, crimes per 1,000 people"],
  ["number", "count, no., #, number of anything"],
  ["£", "GBP, pounds"],
  ["£m", "£ million, £ (millions); £k, £000, £'000, £bn and their like"],
  ["£ per week", "£/week, £pw, £ pcm, £ per household or anything else; £k per FTE"],
  ["hh:mm", "h:mm, [h]:mm, hours:minutes; mm:ss, minutes and seconds; hh:mm:ss"],
  ["ratio", ""],
  ["days", "any other word: hours, kg, minutes"],
];

const MADE = { of: "a share or rate of them", over: "a mean or quotient" } as const;
const TESTS = { shares: "two proportions", rates: "two rates of counts" } as const;

/** What follows from each kind of unit. */
export function unitsTable(): string {
  const rows = WRITTEN.map(([word, also]) => {
    const unit = readUnit(word);
    const { together, isShare, isTotal, test, usualDecimals, typedDecimals } = traitsOf(unit);
    return [
      `\`${word}\``,
      also,
      together === null ? "the count itself" : MADE[together],
      `${usualDecimals}`,
      typedDecimals !== "printed" ? "no" : hasPence(unit) ? "yes, as pence" : "yes",
      isShare
        ? "percentage points"
        : isTotal
          ? "its own unit, and per cent"
          : clockOf(unit) === null
            ? "its own unit"
            : "hours, minutes and seconds",
      test === null ? "not tested" : TESTS[test],
    ];
  });
  return markdownTable(
    ["Unit", "Also read as", "Numerator and denominator make", "Usual decimals", "More if typed with more", "A change is given in", "Test of chance"], // prettier-ignore
    rows,
  );
}
