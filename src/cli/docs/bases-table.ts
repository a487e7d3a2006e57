import { type Basis, BASES, countsThosePresent } from "../../core/workbook/basis";
import { markdownTable } from "./markdown-table";

const MONTHS: Readonly<Record<number, string>> = { 1: "January", 4: "April", 9: "September" };

/** The spans that a figure may cover, and what of each is compared. */
export function basesTable(): string {
  const rows = (Object.keys(BASES) as Basis[]).map((basis) => {
    const { label, startsAgainIn, covers } = BASES[basis];
    const begins = MONTHS[startsAgainIn ?? 0] ?? "";
    const covered = {
      months: covers.kind === "months" ? `${covers.months} ${covers.months === 1 ? "month" : "months"}` : "",
      "since-start": `all since ${begins}; not compared across it`,
      "pooled-years": "several years taken together",
      date: "who is there on a date",
    }[covers.kind];
    return [`\`${label}\``, covered, countsThosePresent(basis) ? "yes" : "no"];
  });
  return markdownTable(["Basis", "One figure covers", "Largely the same people each time"], rows);
}
