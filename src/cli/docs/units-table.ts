import { readUnit, traitsOf } from "../../core/workbook/unit";
import { markdownTable } from "./markdown-table";

/** A way to write each kind of unit, with what else is read as it. */
const WRITTEN: readonly (readonly [unit: string, also: string])[] = [
  ["%", "per cent, percentage, pct"],
  ["per 10,000", "per and any whole number"],
  ["number", "count, no., #"],
  ["£", "GBP, pounds"],
  ["ratio", ""],
  ["days", "any other word: hours, kg, minutes"],
];

const MADE = { of: "a share or rate of them", over: "a mean or quotient" } as const;
const TESTS = { shares: "two proportions", rates: "two rates of counts" } as const;
const DECIMALS_AS_TYPED = { ignored: "no", printed: "yes", pence: "yes, as pence" } as const;

/** What follows from each kind of unit. */
export function unitsTable(): string {
  const rows = WRITTEN.map(([word, also]) => {
    const { together, isShare, isTotal, test, usualDecimals, typedDecimals } = traitsOf(readUnit(word));
    return [
      `\`${word}\``,
      also,
      together === null ? "the count itself" : MADE[together],
      `${usualDecimals}`,
      DECIMALS_AS_TYPED[typedDecimals],
      isShare ? "percentage points" : isTotal ? "its own unit, and per cent" : "its own unit",
      test === null ? "not tested" : TESTS[test],
    ];
  });
  return markdownTable(
    ["Unit", "Also read as", "Numerator and denominator make", "Usual decimals", "More when typed with more", "A change is told in", "Test of chance"], // prettier-ignore
    rows,
  );
}
