import { formatList } from "../format/list";
import type { Frequency } from "../measures/period";

/** What span a figure covers. Only figures of one basis may be compared. */
export type Basis =
  | "rolling-12-months"
  | "year-to-date"
  | "calendar-year-to-date"
  | "academic-year-to-date"
  | "in-quarter"
  | "in-month"
  | "snapshot"
  | "school-term"
  | "academic-year"
  | "financial-year"
  | "calendar-year"
  | "pooled-calendar-years"
  | "pooled-financial-years"
  | "pooled-academic-years";

/**
 * What one figure of a basis is made of, which tells whether two of them share people or events: whole months of its
 * own, several whole years, all since a start, or those present on a date.
 */
type Coverage =
  | { readonly kind: "months"; readonly months: number }
  /** As many as its period says: "2021 to 2023". */
  | { readonly kind: "pooled-years" }
  | { readonly kind: "since-start" }
  | { readonly kind: "date" };

interface BasisFacts {
  /** The name that tables and `facts.json` use. */
  readonly label: string;
  /** Other ways in which workbooks write it, without spaces or hyphens. */
  readonly alsoWritten: readonly string[];
  /** The month, 1 to 12, in which a running total begins anew; null for one that never does. */
  readonly startsAgainIn: number | null;
  readonly covers: Coverage;
  /** How often such a figure comes, where the workbook does not say. */
  readonly usualFrequency: Frequency;
  /** The month, 1 to 12, in which a year of it ends. */
  readonly yearEndsIn: number;
}

/** Where nothing is said of a basis. */
const USUAL = { usualFrequency: "quarter", yearEndsIn: 3 } as const;

const months = (count: number): Coverage => ({ kind: "months", months: count });

const APRIL = 4;
const JANUARY = 1;
const SEPTEMBER = 9;

export const BASES: Readonly<Record<Basis, BasisFacts>> = {
  "rolling-12-months": {
    label: "rolling 12 months",
    alsoWritten: ["r12m", "rolling12", "rollingyear", "last12months", "12months"],
    startsAgainIn: null,
    covers: months(12),
    ...USUAL,
  },
  "year-to-date": {
    label: "year to date",
    alsoWritten: ["ytd", "cumulative", "financialyeartodate"],
    startsAgainIn: APRIL,
    covers: { kind: "since-start" },
    ...USUAL,
  },
  "calendar-year-to-date": {
    label: "calendar year to date",
    alsoWritten: [],
    startsAgainIn: JANUARY,
    covers: { kind: "since-start" },
    ...USUAL,
  },
  "academic-year-to-date": {
    label: "academic year to date",
    alsoWritten: ["academicytd", "schoolyeartodate", "schoolytd"],
    startsAgainIn: SEPTEMBER,
    covers: { kind: "since-start" },
    ...USUAL,
    yearEndsIn: 8,
  },
  "in-quarter": {
    label: "in quarter",
    alsoWritten: ["quarter", "quarterly", "inthequarter"],
    startsAgainIn: null,
    covers: months(3),
    ...USUAL,
  },
  "in-month": {
    label: "in month",
    alsoWritten: ["month", "monthly", "inthemonth"],
    startsAgainIn: null,
    covers: months(1),
    ...USUAL,
    usualFrequency: "month",
  },
  snapshot: {
    label: "snapshot",
    alsoWritten: ["asat", "atperiodend", "endofperiod", "pointintime", "ms"],
    startsAgainIn: null,
    covers: { kind: "date" },
    ...USUAL,
  },
  "school-term": {
    label: "school term",
    alsoWritten: ["term", "termly", "schoolcensus"],
    startsAgainIn: null,
    covers: { kind: "date" },
    ...USUAL,
    usualFrequency: "term",
  },
  "academic-year": {
    label: "academic year",
    alsoWritten: ["schoolyear"],
    startsAgainIn: null,
    covers: months(12),
    usualFrequency: "year",
    yearEndsIn: 8,
  },
  "financial-year": {
    label: "financial year",
    alsoWritten: ["year", "annual", "fullyear"],
    startsAgainIn: null,
    covers: months(12),
    ...USUAL,
    usualFrequency: "year",
  },
  "calendar-year": {
    label: "calendar year",
    alsoWritten: [],
    startsAgainIn: null,
    covers: months(12),
    usualFrequency: "year",
    yearEndsIn: 12,
  },
  "pooled-calendar-years": {
    label: "pooled calendar years",
    // Which kind of year is meant, the periods say.
    alsoWritten: [
      ...["pooled", "pooledyears", "yearspooled", "multiyear", "calendaryearspooled", "threecalendaryears"],
      ...[
        "threeyears",
        "threeyearpooled",
        "threeyearspooled",
        "pooledthreeyears",
        "threeyearrange",
        "rollingthreeyears",
      ],
      ...["3years", "3yearpooled", "3yearspooled", "pooled3years", "3yearrange", "rolling3years", "3yearrolling"],
    ],
    startsAgainIn: null,
    covers: { kind: "pooled-years" },
    usualFrequency: "year",
    yearEndsIn: 12,
  },
  "pooled-financial-years": {
    label: "pooled financial years",
    alsoWritten: ["financialyearspooled", "threefinancialyears", "3financialyears"],
    startsAgainIn: null,
    covers: { kind: "pooled-years" },
    ...USUAL,
    usualFrequency: "year",
  },
  "pooled-academic-years": {
    label: "pooled academic years",
    alsoWritten: ["academicyearspooled", "threeacademicyears", "3academicyears"],
    startsAgainIn: null,
    covers: { kind: "pooled-years" },
    usualFrequency: "year",
    yearEndsIn: 8,
  },
};

/** The words that the column Basis takes. */
export const BASIS_WORDS: readonly string[] = Object.values(BASES).map(({ label }) => label);

/** "rolling 12 months, … or calendar year", for advice. */
export const BASIS_CHOICES = formatList(BASIS_WORDS, "or");

const key = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, "");

/** The basis that a text names, or null. */
export function readBasis(text: string): Basis | null {
  const wanted = key(text);
  const found = (Object.keys(BASES) as Basis[]).find(
    (basis) => key(basis) === wanted || BASES[basis].alsoWritten.includes(wanted),
  );
  return found ?? null;
}

/** The month, 1 to 12, in which a year of this basis ends; a financial year where nothing is said. */
export function yearEndMonth(basis: Basis | null): number {
  return (basis === null ? USUAL : BASES[basis]).yearEndsIn;
}

/** How often a figure of a basis comes, where the workbook does not say. */
export function usualFrequency(basis: Basis | null): Frequency {
  return (basis === null ? USUAL : BASES[basis]).usualFrequency;
}

/** True for a figure that may be of any date, once a year as well: a count at that date, or of the twelve months to it. */
export function endsInAnyMonth(basis: Basis | null): boolean {
  return basis === null || basis === "rolling-12-months" || basis === "snapshot";
}

/** True for a running total, which starts again each year and so has no previous across that month. */
export function isYearToDate(basis: Basis | null): boolean {
  return basis !== null && BASES[basis].startsAgainIn !== null;
}

/** True for a figure of those present on a date, most of whom are still there at the next. */
export function countsThosePresent(basis: Basis | null): boolean {
  return basis !== null && BASES[basis].covers.kind === "date";
}

/** True for a figure of all that happened in its period; a blank basis leaves it open. */
export function countsWithinPeriod(basis: Basis | null): boolean {
  return basis === null || (BASES[basis].covers.kind === "months" && !endsInAnyMonth(basis));
}

/** True for figures of several years taken together, which are neither compared with single years' nor placed among them. */
export function isPooled(basis: Basis | null): boolean {
  return basis !== null && BASES[basis].covers.kind === "pooled-years";
}

/** The pooled years that end in the month, 1 to 12, in which a year of some kind ends. */
export function pooledBasis(yearEndsIn: number): Basis {
  const bases = ["pooled-academic-years", "pooled-financial-years"] as const;
  return bases.find((basis) => BASES[basis].yearEndsIn === yearEndsIn) ?? "pooled-calendar-years";
}
