import { type Month, monthOf } from "../measures/period";
import authorityList from "./authorities.json";

/** The level of local government that a distribution is made of; single-tier authorities belong to both. */
export type Tier = "upper" | "district";

export const ENGLAND = "E92000001";

interface Authority {
  readonly code: string;
  readonly dfeCode: string | null;
  readonly name: string;
  readonly alsoKnownAs?: readonly string[];
  readonly ended?: string;
}

const AUTHORITIES: readonly Authority[] = authorityList.authorities;

const GSS_CODE = /^[EWSNK]\d{8}$/i;
const ENGLAND_NAMES = new Set(["england", "970", ENGLAND.toLowerCase()]);

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.,'’]/g, "")
    .replace(/&/g, "and")
    .replace(/\s+/g, " ")
    .trim();

/** Codes by DfE's three-digit code and by every known spelling; authorities still in being win over abolished ones. */
const CODES = new Map<string, string>();
for (const authority of [...AUTHORITIES].sort(
  (a, b) => Number(a.ended === undefined) - Number(b.ended === undefined),
)) {
  const [shortName = ""] = authority.name.split(", ");
  const names = [
    authority.name,
    shortName,
    ...(authority.alsoKnownAs ?? []),
    ...(authority.dfeCode === null ? [] : [authority.dfeCode]),
  ];
  for (const name of names) CODES.set(key(name), authority.code);
}

const BY_CODE = new Map(AUTHORITIES.map((authority) => [authority.code, authority]));

/** The nine-character code that an area's code, DfE number or name stands for, or null where none is known. */
export function areaCode(text: string): string | null {
  if (ENGLAND_NAMES.has(text.toLowerCase())) return ENGLAND;
  if (GSS_CODE.test(text)) return text.toUpperCase();
  return (
    CODES.get(key(text)) ??
    CODES.get(key(text.replace(/ (?:county|city|borough|metropolitan|council)\b/gi, ""))) ??
    null
  );
}

const TIERS: Readonly<Record<string, readonly Tier[]>> = {
  E06: ["upper", "district"],
  E07: ["district"],
  E08: ["upper", "district"],
  E09: ["upper", "district"],
  E10: ["upper"],
};

/** The tier whose distribution an authority is placed in: districts among lower-tier authorities, all others among upper-tier. */
export function tierOf(code: string): Tier | null {
  return TIERS[code.slice(0, 3)]?.[0] ?? null;
}

/**
 * True for one authority of a tier that was in being when the year ended. False for England, regions, counties made of
 * boroughs, combined areas, other nations and authorities abolished by then, whatever their names.
 */
export function isAuthorityOf(code: string, tier: Tier, yearEnd: Month): boolean {
  if (!(TIERS[code.slice(0, 3)] ?? []).includes(tier)) return false;
  const ended = BY_CODE.get(code)?.ended;
  return ended === undefined || monthOf(Number(ended.slice(0, 4)), Number(ended.slice(5, 7))) >= yearEnd;
}
