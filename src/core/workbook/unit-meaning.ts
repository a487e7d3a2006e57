import type { MoneyScale } from "./money-scale";
import type { Unit } from "./unit";

/** Sizes that are measured in several units, of which one name has but one. */
const DIMENSIONS = [
  ...(["time", "mass", "length", "area", "volume", "energy", "power"] as const),
  ...(["speed", "temperature", "concentration"] as const),
] as const;

type Dimension = (typeof DIMENSIONS)[number];

/** What a unit, or a word for one, says of a figure, as far as the two can contradict each other. */
export interface UnitMeaning {
  /**
   * A proportion may be of 1,000, and a total one of money or of days; a quantity may be one of money or of tonnes; a share is
   * in per cent, a score out of so many.
   */
  readonly kind:
    | ("share" | "proportion" | "rate" | "score" | "number" | "total" | "quantity" | "money" | "scaled")
    | Dimension;
  /** Thousands of money, days of time, 1,000 of a rate; null where it does not say. */
  readonly scale: string | null;
}

/** How sizes are written, in the plural or short. Nights are counted as days are. */
const SIZES: readonly (readonly [Dimension, scale: string, written: string])[] = [
  ["time", "seconds", "secs?|seconds"],
  ["time", "minutes", "mins?|minutes"],
  ["time", "hours", "hrs?|hours"],
  ["time", "days", "days|nights"],
  ["time", "weeks", "wks?|weeks"],
  ["time", "months", "mths?|months"],
  ["time", "years", "yrs?|years"],
  ["mass", "kg", "kgs?|kilogram(?:me)?s|kg ?co2e?"],
  ["mass", "tonnes", "tonnes|tons|t ?co2e?"],
  ["mass", "kilotonnes", "kt|kilotonnes|kt ?co2e?"],
  ["length", "metres", "met(?:re|er)s"],
  ["length", "km", "kms?|kilomet(?:re|er)s"],
  ["length", "miles", "miles"],
  ["area", "square metres", "m2|sq\\.? ?m|square met(?:re|er)s"],
  ["area", "hectares", "ha|hectares"],
  ["area", "acres", "acres"],
  ["volume", "litres", "litres"],
  ["volume", "cubic metres", "m3|cubic met(?:re|er)s"],
  ["energy", "kWh", "kwh"],
  ["energy", "MWh", "mwh"],
  ["energy", "GWh", "gwh"],
  ["power", "kW", "kw"],
  ["power", "MW", "mw"],
  ["speed", "mph", "mph|miles per hour"],
  ["temperature", "degrees", "°c|degrees"],
  ["concentration", "micrograms", "[µμu]g ?/ ?m[3³]"],
];

/** Any size, as a part of an expression. */
export const ANY_SIZE = `(?:(?:working|calendar|business|bed) )?(?:${SIZES.map(([, , written]) => written).join("|")})`;

/** The size that a text begins with; null where it begins with none. */
export function sizeAt(text: string): UnitMeaning | null {
  const [kind, scale] =
    SIZES.find(([, , written]) =>
      new RegExp(`^(?:(?:working|calendar|business|bed) )?(?:${written})\\b`, "i").test(text),
    ) ?? [];
  return kind === undefined || scale === undefined ? null : { kind, scale };
}

/** True where a text has a word of a dimension: of time "days". */
export function hasSizeOf(text: string, dimension: UnitMeaning["kind"]): boolean {
  return SIZES.some(([kind, , written]) => kind === dimension && new RegExp(`\\b(?:${written})\\b`, "i").test(text));
}

const IN_THOUSANDS: Readonly<Record<string, MoneyScale>> = { thousand: "thousands", million: "millions" };

/** What a unit says of a figure; null for ratios and for words that say nothing that could be contradicted. */
export function meaningOf(unit: Unit): UnitMeaning | null {
  switch (unit.kind) {
    case "percentage":
      return { kind: "share", scale: null };
    case "per":
      return unit.multiplier === 100
        ? { kind: "share", scale: null }
        : { kind: "rate", scale: unit.multiplier.toLocaleString("en-GB") };
    case "count":
      return { kind: "number", scale: "ones" };
    case "money":
    case "money-per":
      return { kind: "money", scale: unit.scale };
    case "duration":
      return { kind: "time", scale: null };
    case "measured": {
      const scale = IN_THOUSANDS[unit.word];
      return scale === undefined ? sizeAt(unit.word) : { kind: "scaled", scale };
    }
    case "ratio":
      return null;
  }
}

/** Where something else is said: a number of complaints is no share of them and no money, but may be a rate per 1,000. */
const CONTRADICTED: Readonly<Record<Exclude<UnitMeaning["kind"], Dimension>, readonly UnitMeaning["kind"][]>> = {
  share: ["rate", "number", "money", "scaled", ...DIMENSIONS],
  proportion: ["number", "money", "scaled", ...DIMENSIONS],
  rate: ["share"],
  number: ["share", "money", ...DIMENSIONS],
  score: ["share", "rate", "money", "scaled", ...DIMENSIONS],
  total: ["share"],
  quantity: ["share", "time"],
  money: ["share", "rate", "number", ...DIMENSIONS],
  scaled: ["share", ...DIMENSIONS],
};
const BY_SIZES: readonly UnitMeaning["kind"][] = ["share", "money", ...DIMENSIONS];
/** Kinds of one scale of ones, thousands and millions. */
const COUNTED: readonly UnitMeaning["kind"][] = ["money", "number", "scaled"];

/** True where a figure cannot be what is said of it and what its unit says. */
export function contradicts(said: UnitMeaning, unit: UnitMeaning): boolean {
  const isScaled = said.kind === "scaled" && COUNTED.includes(unit.kind);
  if (said.kind !== unit.kind && !isScaled)
    return (said.kind in CONTRADICTED ? CONTRADICTED[said.kind as keyof typeof CONTRADICTED] : BY_SIZES).includes(
      unit.kind,
    );
  return said.scale !== null && unit.scale !== null && said.scale !== unit.scale;
}
