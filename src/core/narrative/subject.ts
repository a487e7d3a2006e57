import type { Indicator } from "../workbook/indicator";
import type { Unit } from "../workbook/unit";
import { headOf, isPlural } from "./nouns";

const DETERMINED = /^(?:the|an?|our|all|each|every|this|its)\s/i;
/** Words that name a measure: "rate of …", "average waiting time", "employment rate". */
const MEASURE =
  /^(?:percentage|proportion|share|rate|ratio|number|count|total|average|mean|median|score|index|level|cost|length|amount)$/i;

/**
 * How a sentence names an indicator: a noun phrase that takes "was". The Subject that the workbook gives, else the
 * indicator's name; a bare plural becomes what is measured of it: "the number of children in care".
 */
export function subjectOf({ subject, name, unit }: Pick<Indicator, "subject" | "name" | "unit">): string {
  const given = (subject ?? name).trim();
  if (DETERMINED.test(given)) return lowerFirst(given);
  const head = headOf(given);
  const isMeasure = [head[0], head.at(-1)].some((word) => word !== undefined && MEASURE.test(word));
  if (isMeasure) return `the ${lowerFirst(given)}`;
  return head.some(isPlural) ? `the ${measureOf(unit)} ${lowerFirst(given)}` : lowerFirst(given);
}

function measureOf(unit: Unit): string {
  switch (unit.kind) {
    case "percentage":
      return "percentage of";
    case "per":
      return "rate of";
    case "count":
      return "number of";
    case "money":
      return "amount for";
    case "ratio":
      return "ratio of";
    case "measured":
      return "figure for";
  }
}

/** The first letter small, unless the word is an abbreviation or a name with capitals of its own ("EHCPs", "McNeil"). */
function lowerFirst(text: string): string {
  const [first = ""] = text.split(/\s/, 1);
  return /\p{Lu}/u.test(first.slice(1)) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
