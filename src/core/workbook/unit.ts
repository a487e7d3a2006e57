import { type Exact, wholeNumber } from "../measures/exact";
import type { Clock } from "./clock";
import type { MoneyScale } from "./money-scale";

/** What a figure is counted in, and so how it is worked out, rounded and printed. */
export type Unit =
  /** `of` is what it is a share of, where the unit says so: "days" of "% of days". */
  | { readonly kind: "percentage"; readonly of: string | null }
  /** A rate per so many of the denominator; what is counted and of whom where the unit says so: "crimes", "population". */
  | {
      readonly kind: "per";
      readonly multiplier: number;
      readonly counted: string | null;
      readonly population: string | null;
    }
  | { readonly kind: "count" }
  /** An amount that adds up. */
  | { readonly kind: "money"; readonly scale: MoneyScale }
  /** A price or a cost for one of something, such as a week or a household. */
  | { readonly kind: "money-per"; readonly scale: MoneyScale; readonly per: string }
  | { readonly kind: "ratio" }
  /** A length of time, counted in the last part of its clock: minutes of hh:mm. */
  | { readonly kind: "duration"; readonly clock: Clock }
  /** Days, hours, kg, minutes or any other word; numerator over denominator is a mean. */
  | { readonly kind: "measured"; readonly word: string };

/** What numerator over denominator is multiplied by: 100 for a percentage, 1,000 for a rate per 1,000, else 1. */
export function unitMultiplier(unit: Unit): Exact {
  switch (unit.kind) {
    case "percentage":
      return wholeNumber(100);
    case "per":
      return wholeNumber(unit.multiplier);
    case "count":
    case "money":
    case "money-per":
    case "ratio":
    case "duration":
    case "measured":
      return wholeNumber(1);
  }
}

/** What follows from a unit, wherever it is worked out, judged, tested, printed or said. */
interface UnitTraits {
  /** A share of a whole: from 0 to 100, held by cells as 0 to 1, with points between two of them and a rest beside it. */
  readonly isShare: boolean;
  /** An area's total, which grows with its size: a change is told in per cent too, and only no change is called similar. */
  readonly isTotal: boolean;
  /** Where its counts are: the figure is one, its numerator is one too, or its denominator alone is. */
  readonly counts: "figure" | "numerator" | "denominator";
  /** How numerator and denominator are told together: "284 of 313", "670 over 40". Null where there are no two. */
  readonly together: "of" | "over" | null;
  /** The test of chance that fits a change; null where single values would be needed. */
  readonly test: "shares" | "rates" | null;
  /** Decimals where the workbook does not say: as councils print such figures. */
  readonly usualDecimals: number;
  /** Whether figures that are typed with more decimals are printed with them; never where a part is not printed at all. */
  readonly typedDecimals: "ignored" | "printed" | "never";
  readonly canBeNegative: boolean;
  /** A sentence says that it improves or worsens; any other rises or falls, and readers see which is good. */
  readonly improves: boolean;
  /** Added up from the start of a year, it can only grow till the year's end. */
  readonly addsUp: boolean;
}

const PLAIN = { isShare: false, isTotal: false, canBeNegative: false, addsUp: false, improves: false } as const;

const UNIT_TRAITS: Readonly<Record<Unit["kind"], UnitTraits>> = {
  percentage: {
    ...PLAIN,
    isShare: true,
    improves: true,
    counts: "numerator",
    together: "of",
    test: "shares",
    usualDecimals: 1,
    typedDecimals: "ignored",
  },
  per: {
    ...PLAIN,
    addsUp: true,
    improves: true,
    counts: "numerator",
    together: "of",
    test: "rates",
    usualDecimals: 1,
    typedDecimals: "printed",
  },
  count: {
    ...PLAIN,
    addsUp: true,
    isTotal: true,
    counts: "figure",
    together: null,
    test: "rates",
    usualDecimals: 0,
    typedDecimals: "printed",
  },
  money: {
    ...PLAIN,
    addsUp: true,
    isTotal: true,
    counts: "denominator",
    together: "over",
    test: null,
    usualDecimals: 0,
    typedDecimals: "printed",
    canBeNegative: true,
  },
  "money-per": {
    ...PLAIN,
    counts: "denominator",
    together: "over",
    test: null,
    usualDecimals: 0,
    typedDecimals: "printed",
    canBeNegative: true,
  },
  ratio: {
    ...PLAIN,
    improves: true,
    counts: "numerator",
    together: "over",
    test: null,
    usualDecimals: 2,
    typedDecimals: "printed",
  },
  duration: {
    ...PLAIN,
    counts: "denominator",
    together: "over",
    test: null,
    usualDecimals: 0,
    typedDecimals: "never",
  },
  measured: {
    ...PLAIN,
    counts: "denominator",
    together: "over",
    test: null,
    usualDecimals: 1,
    typedDecimals: "printed",
  },
};

export function traitsOf({ kind }: Pick<Unit, "kind">): UnitTraits {
  return UNIT_TRAITS[kind];
}

/** Money, with what one of it is and what it is a price for. */
export interface MoneyUnit {
  readonly scale: MoneyScale;
  readonly per: string | null;
}

/** A unit of money; null for any other. */
export function moneyOf(unit: Unit): MoneyUnit | null {
  return "scale" in unit ? { scale: unit.scale, per: unit.kind === "money-per" ? unit.per : null } : null;
}

/** True for amounts of money, or prices, in thousands, millions or billions. */
export function isScaled(unit: Unit): boolean {
  return "scale" in unit && unit.scale !== "pounds";
}

/** True for money in single pounds, of which a part is printed as pence. */
export function hasPence(unit: Unit): boolean {
  return "scale" in unit && unit.scale === "pounds";
}

/** The smallest step in which figures of a unit are counted: one, of amounts in thousands or millions their last place. */
export function stepOf(unit: Unit, decimals: number): Exact {
  return isScaled(unit) ? { above: 1n, below: 10n ** BigInt(decimals) } : wholeNumber(1);
}

/** The unit as it is said once its paragraph has given it in full: £ of £ per week, per 1,000 of per 1,000 people, days of days per FTE. */
export function inBrief(unit: Unit): Unit {
  switch (unit.kind) {
    case "money-per":
      return { kind: "money", scale: unit.scale };
    case "per":
      return { ...unit, counted: null, population: null };
    case "measured":
      return { ...unit, word: unit.word.replace(/(?<=\S) per .*$/, "") };
    case "percentage":
    case "count":
    case "money":
    case "duration":
    case "ratio":
      return unit;
  }
}

/** True for a unit whose figure is itself a count, and so worked out of nothing. */
export function isCount(unit: Pick<Unit, "kind">): boolean {
  return traitsOf(unit).counts === "figure";
}

/** The clock of a length of time; null for any other unit. */
export function clockOf(unit: Unit): Clock | null {
  return unit.kind === "duration" ? unit.clock : null;
}

/** How a cell is to be read: a percentage may be typed as 90.7 or as 90.7%, a length of time as 2:42, money as £9.9m. */
export type TypedAs = "percentage" | "number" | Clock | MoneyScale;

export function typedAs(unit: Unit): TypedAs {
  return clockOf(unit) ?? moneyOf(unit)?.scale ?? (traitsOf(unit).isShare ? "percentage" : "number");
}

/** How the two cells of a figure that is worked out are to be read: a sum of times is a time. */
export function partTypedAs(unit: Unit, part: "numerator" | "denominator"): TypedAs {
  return (part === "numerator" ? clockOf(unit) : null) ?? "number";
}
