import type { Indicator } from "./indicator";

/** Words of a name whose figure is no total: what one of them takes, has or lives to, or a level. */
const AVERAGE =
  /\b(?:average|mean|median|per|each|speed|time|wait(?:ing)?|duration|length of|expectancy|gap|inequality|rate|index|score|level|concentration)\b/i;

/** Pence are money, which rises or falls. */
const MONEY = /\b(?:cost|price|rent|fee|pence)\b/i;

/** True for an amount of its own unit that is measured for one, such as days per employee or minutes a call; a total is not. */
export function isAverage({ unit, unitText, name }: Pick<Indicator, "unit" | "unitText" | "name">): boolean {
  switch (unit.kind) {
    case "duration":
      return true;
    case "measured":
      return !MONEY.test(`${name} ${unitText}`) && (AVERAGE.test(name) || unitText.includes(" per "));
    default:
      return false;
  }
}
