import { INDICATORS } from "../findings/catalogue/indicators";
import { type Finding, finding } from "../findings/finding";
import { formatSource } from "../format/source";
import type { Indicator } from "./indicator";
import type { MoneyScale } from "./money-scale";
import { isCount, traitsOf, type Unit } from "./unit";

const SAYS_NUMBER = /^(?:the )?(?:total )?(?:number|count|no\.?) of\b/i;
const SAYS_SHARE = /^(?:the )?(?:percentage|per ?cent|proportion|%) (?:of|who|that)\b|\(%\)\s*$/i;
const SAYS_MONEY = /\((?:in )?£[^()]*\)/i;
/** The scale of money that a name says. */
const SAYS_SCALE: readonly (readonly [Exclude<MoneyScale, "pounds">, RegExp])[] = [
  ["thousands", /£ ?(?:k|'?000s?|thousands?)\b|\((?:in )?(?:thousands?|'?000s?)\)/i],
  ["millions", /£ ?(?:m|mn|millions?)\b|\((?:in )?millions?\)/i],
  ["billions", /£ ?(?:bn|billions?)\b|\((?:in )?billions?\)/i],
];
const IN_POUNDS = {
  pounds: "single pounds",
  thousands: "thousands of pounds",
  millions: "millions of pounds",
  billions: "billions of pounds",
} as const satisfies Readonly<Record<MoneyScale, string>>;

const SAYS_TO_DATE = /\b(?:cumulative|year to date|ytd)\b/i;

/** A finding where an indicator's name says that it is a running total and nothing else does. */
export function nameSaysToDate({ ref, name, basis, source }: Indicator): readonly Finding[] {
  if (basis !== null || !SAYS_TO_DATE.test(name)) return [];
  const values = { indicator: `${ref} ${name}`, cell: formatSource(source) };
  return [finding(INDICATORS, "name-says-to-date", values, { ref, source })];
}

/** A finding where an indicator's name says another unit than its column Unit: nobody but the owner knows which is right. */
export function nameAgainstUnit({ ref, name, unit, unitText, source }: Indicator): readonly Finding[] {
  const values = { indicator: `${ref} ${name}`, unit: unitText, cell: formatSource(source) };
  const about = { ref, source };
  const [said] = SAYS_SCALE.find(([, says]) => says.test(name)) ?? [];
  if (said !== undefined && "scale" in unit && unit.scale !== said) {
    const scales = { named: IN_POUNDS[said], printed: IN_POUNDS[unit.scale] };
    return [finding(INDICATORS, "name-against-unit", { kind: "scaled-money", ...values, ...scales }, about)];
  }
  const kind = contradiction(name, unit);
  return kind === null ? [] : [finding(INDICATORS, "name-against-unit", { kind, ...values }, about)];
}

function contradiction(name: string, unit: Unit): "number-in-percent" | "share-in-numbers" | "money-in-numbers" | null {
  const { isShare, isTotal } = traitsOf(unit);
  if (isShare && SAYS_NUMBER.test(name)) return "number-in-percent";
  if (isTotal && SAYS_SHARE.test(name)) return "share-in-numbers";
  return isCount(unit) && SAYS_MONEY.test(name) ? "money-in-numbers" : null;
}
