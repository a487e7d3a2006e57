import type { KnownFact } from "../known/known-fact";
import type { Figure } from "../tokens/figure";

/** How a figure may stand for a fact: as it is, with words that are doubtful, or not at all. */
export type Fit = "holds" | "holds-in-other-words" | "fails";

const NEARLY_FROM = 0.93;
const JUST_OVER_TO = 1.07;
const ABOUT = 0.05;
const FRACTION_WITHIN = 2.5;
/** From so far off a fraction is another. */
export const FRACTION_WRONG_FROM = 8;
const ABOUT_A_FRACTION = 4;
const TINY = 1e-9;

/** Facts whose sign a sentence says with a word: "a fall of 2.0". */
const SIGNED = new Set<KnownFact["role"]>([
  "change",
  "change-per-cent",
  "numerator-change",
  "denominator-change",
  "england-gap",
  "neighbours-gap",
  "target-gap",
]);

export const isDifference = ({ role }: Pick<KnownFact, "role">): boolean => SIGNED.has(role);

/** Units in which a figure of another name is the same: 0.6 of a day, 12 weeks. */
const UNIT_WORDS: Readonly<Record<string, RegExp>> = {
  days: /day/i,
  weeks: /week/i,
  hours: /hour|hr/i,
  minutes: /min/i,
  seconds: /sec/i,
  years: /year/i,
  kg: /kg|kilogram/i,
  km: /\bkm|kilomet/i,
  miles: /mile/i,
  tonnes: /tonne/i,
};

/** Whether a figure's unit is one that the fact may be written in; "other-words" is points written as per cent. */
export function unitFits(figure: Figure, fact: KnownFact): "fits" | "other-words" | "wrong-unit" | "no" {
  switch (figure.unit) {
    case "percent":
      if (fact.measure === "percent") return "fits";
      return fact.measure === "points" && figure.form === "number" ? "other-words" : "no";
    case "points":
      return fact.measure === "points" ||
        (fact.measure === "rate" && isDifference(fact)) ||
        (fact.measure === "count" && isDifference(fact))
        ? "fits"
        : "no";
    case "money":
      return fact.measure === "money" ? "fits" : "no";
    case "rank":
      return fact.measure === "rank" ? "fits" : "no";
    case "quartile":
      return fact.measure === "quartile" ? "fits" : "no";
    case "plain":
      return fact.measure === "quartile" ? "no" : fact.measure === "rank" ? "no" : "fits";
    default: {
      const word = UNIT_WORDS[figure.unit];
      if (fact.measure === "count" && !isDifference(fact)) return "fits";
      if (fact.measure !== "rate" || fact.unitWord === null || word === undefined) return "no";
      return word.test(fact.unitWord)
        ? "fits"
        : Object.values(UNIT_WORDS).some((other) => other.test(fact.unitWord ?? ""))
          ? "wrong-unit"
          : "no";
    }
  }
}

/** A number of either sign, where words say which way it points. */
const sizeFor = (figure: Figure, value: number, fact: KnownFact): number =>
  (isDifference(fact) || fact.measure === "money") && figure.sign === null ? Math.abs(value) : value;

/**
 * Whether a figure may be written of a fact: to the decimals written, of the exact number or of the shown one, halves away from
 * zero; with "about", "nearly", "more than" and the like as DRAFT_CHECK's table of fair roundings has them.
 */
export function fitOf(figure: Figure, fact: KnownFact): Fit {
  const unit = unitFits(figure, fact);
  if (unit === "no" || unit === "wrong-unit" || !valueHolds(figure, fact)) return "fails";
  return unit === "other-words" ? "holds-in-other-words" : "holds";
}

export function valueHolds(figure: Figure, fact: KnownFact): boolean {
  const written = figure.value;
  const exact = sizeFor(figure, fact.exact, fact);
  const shown = sizeFor(figure, fact.shown, fact);
  const also = fact.alsoShown === null ? shown : sizeFor(figure, fact.alsoShown, fact);
  if (figure.form === "fraction") {
    return fractionHolds(figure, exact);
  }
  switch (figure.qualifier) {
    case "exactly":
      return [exact, shown, also].some((value) => roundsTo(value, written, figure.step)) && !isTooPrecise(figure, fact);
    case "about":
      return Math.abs(exact - written) <= Math.max(Math.abs(written) * ABOUT, figure.step) + TINY;
    case "nearly":
      return exact < written && exact >= written * NEARLY_FROM - TINY;
    case "just-over":
      return exact > written && exact <= written * JUST_OVER_TO + TINY;
    case "more-than":
      return fact.role === "target" ? roundsTo(shown, written, figure.step) : exact > written && exact <= written * 1.3;
    case "less-than":
      return fact.role === "target" ? roundsTo(shown, written, figure.step) : exact < written && exact >= written * 0.7;
    case "at-least":
      return fact.role === "target"
        ? roundsTo(shown, written, figure.step)
        : exact >= written - TINY && exact <= written * 1.3;
    case "at-most":
      return fact.role === "target"
        ? roundsTo(shown, written, figure.step)
        : exact <= written + TINY && exact >= written * 0.7;
  }
}

function fractionHolds({ value, qualifier }: Figure, exact: number): boolean {
  const distance = exact - value;
  switch (qualifier) {
    case "exactly":
      return Math.abs(distance) <= FRACTION_WITHIN;
    case "about":
      return Math.abs(distance) <= ABOUT_A_FRACTION;
    case "nearly":
      return distance < 0 && -distance <= ABOUT_A_FRACTION;
    case "just-over":
      return distance > 0 && distance <= ABOUT_A_FRACTION;
    case "more-than":
    case "at-least":
      return distance > 0 && distance <= 12;
    case "less-than":
    case "at-most":
      return distance < 0 && -distance <= 12;
  }
}

/** True where a value, rounded to the size of a step with halves away from zero, is the number written. */
function roundsTo(value: number, written: number, step: number): boolean {
  return Math.abs(value - written) <= step / 2 + step * 1e-6;
}

/** More decimals than are shown must be those of the exact number. */
function isTooPrecise(figure: Figure, fact: KnownFact): boolean {
  if (figure.step >= fact.step * 0.999) return false;
  const exact = sizeFor(figure, fact.exact, fact);
  const also = fact.alsoShown === null ? exact : sizeFor(figure, fact.alsoShown, fact);
  return !roundsTo(exact, figure.value, figure.step) && !roundsTo(also, figure.value, figure.step);
}
