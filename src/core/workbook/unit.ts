import { type Exact, wholeNumber } from "../measures/exact";

/** What a figure is counted in, and so how it is worked out, rounded and printed. */
export type Unit =
  | { readonly kind: "percentage" }
  /** A rate per so many of the denominator. */
  | { readonly kind: "per"; readonly multiplier: number }
  | { readonly kind: "count" }
  | { readonly kind: "money" }
  | { readonly kind: "ratio" }
  /** Days, hours, kg, minutes or any other word; numerator over denominator is a mean. */
  | { readonly kind: "measured"; readonly word: string };

const PER = /^(?:rate\s+)?per\s+([\d,]+)$/i;
const PERCENTAGE = /^(?:%|per ?cent|percentage|pct)$/i;
const COUNT = /^(?:number|count|no\.?|#)$/i;
const MONEY = /^(?:£|gbp|pounds?)$/i;

/** The unit that a text names; any word that is none of the known ones is a measure of its own. */
export function readUnit(text: string): Unit {
  if (PERCENTAGE.test(text)) return { kind: "percentage" };
  if (COUNT.test(text)) return { kind: "count" };
  if (MONEY.test(text)) return { kind: "money" };
  if (/^ratio$/i.test(text)) return { kind: "ratio" };
  const per = PER.exec(text);
  const multiplier = Number((per?.[1] ?? "").replace(/,/g, ""));
  return Number.isSafeInteger(multiplier) && multiplier > 0
    ? { kind: "per", multiplier }
    : { kind: "measured", word: text };
}

/** What numerator over denominator is multiplied by: 100 for a percentage, 1,000 for a rate per 1,000, else 1. */
export function unitMultiplier(unit: Unit): Exact {
  switch (unit.kind) {
    case "percentage":
      return wholeNumber(100);
    case "per":
      return wholeNumber(unit.multiplier);
    case "count":
    case "money":
    case "ratio":
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
  /** Whether figures that are typed with more decimals are printed with them; money then with pence. */
  readonly typedDecimals: "ignored" | "printed" | "pence";
  readonly canBeNegative: boolean;
  /** Added up from the start of a year, it can only grow till the year's end. */
  readonly addsUp: boolean;
  /** Its cells do not say what it is measured in, so tables do. */
  readonly isNamedInTables: boolean;
  /** What its cells show around the number. */
  readonly prefix: "" | "£";
  readonly suffix: "" | "%";
}

const PLAIN = { isShare: false, isTotal: false, canBeNegative: false, addsUp: false, prefix: "", suffix: "" } as const;

const UNIT_TRAITS: Readonly<Record<Unit["kind"], UnitTraits>> = {
  percentage: {
    ...PLAIN,
    isShare: true,
    counts: "numerator",
    together: "of",
    test: "shares",
    usualDecimals: 1,
    typedDecimals: "ignored",
    isNamedInTables: false,
    suffix: "%",
  },
  per: {
    ...PLAIN,
    addsUp: true,
    counts: "numerator",
    together: "of",
    test: "rates",
    usualDecimals: 1,
    typedDecimals: "printed",
    isNamedInTables: true,
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
    isNamedInTables: false,
  },
  money: {
    ...PLAIN,
    addsUp: true,
    isTotal: true,
    counts: "denominator",
    together: "over",
    test: null,
    usualDecimals: 0,
    typedDecimals: "pence",
    canBeNegative: true,
    isNamedInTables: false,
    prefix: "£",
  },
  ratio: {
    ...PLAIN,
    counts: "numerator",
    together: "over",
    test: null,
    usualDecimals: 2,
    typedDecimals: "printed",
    isNamedInTables: true,
  },
  measured: {
    ...PLAIN,
    counts: "denominator",
    together: "over",
    test: null,
    usualDecimals: 1,
    typedDecimals: "printed",
    isNamedInTables: true,
  },
};

export function traitsOf({ kind }: Pick<Unit, "kind">): UnitTraits {
  return UNIT_TRAITS[kind];
}

/** True for a unit whose figure is itself a count, and so worked out of nothing. */
export function isCount(unit: Pick<Unit, "kind">): boolean {
  return traitsOf(unit).counts === "figure";
}

/** How a cell of the unit is to be read: a percentage may be typed as 90.7 or as 90.7%. */
export function typedAs(unit: Pick<Unit, "kind">): "percentage" | "number" {
  return traitsOf(unit).isShare ? "percentage" : "number";
}
