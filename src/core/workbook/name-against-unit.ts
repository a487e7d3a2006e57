import { INDICATORS } from "../findings/catalogue/indicators";
import { type Finding, finding } from "../findings/finding";
import { formatSource } from "../format/source";
import type { Indicator } from "./indicator";
import { traitsOf } from "./unit";

const SAYS_NUMBER = /^(?:the )?(?:total )?(?:number|count|no\.?) of\b/i;
const SAYS_SHARE = /^(?:the )?(?:percentage|per ?cent|proportion|%) (?:of|who|that)\b|\(%\)\s*$/i;
const SAYS_SCALE = /£ ?(?:m|mn|k|bn|'?000s?|million|thousand|billion)\b|\((?:millions?|thousands?|000s?)\)/i;

type Contradiction = "number-in-percent" | "share-in-numbers" | "scaled-money";

/** A finding where an indicator's name says another unit than its column Unit: nobody but the owner knows which is right. */
export function nameAgainstUnit({ ref, name, unit, unitText, source }: Indicator): readonly Finding[] {
  const kind = contradiction(name, unit, unitText);
  if (kind === null) return [];
  const values = { kind, indicator: `${ref} ${name}`, unit: unitText, cell: formatSource(source) };
  return [finding(INDICATORS, "name-against-unit", values, { ref, source })];
}

function contradiction(name: string, unit: Indicator["unit"], unitText: string): Contradiction | null {
  const { isShare, isTotal, prefix } = traitsOf(unit);
  if (isShare && SAYS_NUMBER.test(name)) return "number-in-percent";
  if (isTotal && SAYS_SHARE.test(name)) return "share-in-numbers";
  return prefix === "£" && SAYS_SCALE.test(name) && !SAYS_SCALE.test(unitText) ? "scaled-money" : null;
}
