import { BENCHMARKS } from "../findings/catalogue/benchmarks";
import { type Finding, finding } from "../findings/finding";
import { areaCode, areaName, authorityOf, isOneArea, tierOf } from "./areas";
import type { Settings } from "./settings";

/**
 * Our own area's code of today, as Settings gives it, and a finding where Organisation is the name of another authority: the
 * report would be of one council, and its places of another.
 */
export function readOwnArea({ areaCode: typed, organisation }: Settings): {
  readonly ownArea: string | null;
  readonly findings: readonly Finding[];
} {
  const code = typed === null ? null : areaCode(typed);
  if (typed === null || code === null) return { ownArea: null, findings: [] };
  const ownArea = authorityOf(code);
  const named = areaCode(organisation);
  const isOther = named !== null && tierOf(named) !== null && tierOf(code) !== null && !isOneArea(named, code);
  const values = { organisation, typed, area: areaName(ownArea) };
  return { ownArea, findings: isOther ? [finding(BENCHMARKS, "organisation-of-another-area", values)] : [] };
}
