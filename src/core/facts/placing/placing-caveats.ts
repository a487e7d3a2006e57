import { countOf } from "../../format/count";
import { formatList } from "../../format/list";
import { ordinal } from "../../format/number";
import { absolute, compare, type Exact, ZERO } from "../../measures/exact";
import { decimalText, exactFromDecimal, finiteDecimalText, round } from "../../measures/rounding";
import { BASES, isYearToDate } from "../../workbook/basis";
import { groupBy } from "../../workbook/group-by";
import { formatPublishedYear } from "../../workbook/published-year";
import { displayLevel } from "../display";
import type { IndicatorFacts } from "../facts";
import type { OtherReading, Placing, WhyNoQuartile } from "../figure/position";
import { because } from "./because";
import { placedDecimals, placedValue } from "./placed-value";

type Sofar = Omit<IndicatorFacts, "caveats">;

const MOST_DECIMALS_OF_A_CUT = 4;

function cutText(cut: Exact): string {
  return finiteDecimalText(cut) ?? decimalText(round(cut, MOST_DECIMALS_OF_A_CUT));
}

const WHY_NO_QUARTILE: Readonly<Record<WhyNoQuartile, string>> = {
  "no-polarity": "neither end is better",
  "not-published": "the publisher gives no quartiles",
};

/** A place without a quartile, and why it has none. */
export function rankAloneCaveat({ indicator, rankAlone }: Sofar): string[] {
  if (rankAlone === null) return [];
  const { rank: placed, first, year, why } = rankAlone;
  const place = (rank: number): string => (rank === 1 ? first : `${ordinal(rank)} ${first}`);
  const moves = placed.dependsOn.map(
    (other) => ` By the ${because(other.by, indicator)} it would be ${place(other.rank)}.`,
  );
  return [
    `Would be ${placed.tied ? "joint " : ""}${place(placed.rank)} of ${placed.of} authorities on published figures for ${formatPublishedYear(year, indicator)}; ${WHY_NO_QUARTILE[why]}.${moves.join("")}`,
  ];
}

/** What a reader must know of a place: what would move it, and at what value it was found. */
export function placingCaveats({ indicator, value }: Sofar, placing: Placing): string[] {
  const { by, year, nearCut, dependsOn, beyond } = placing;
  const { basis } = indicator;
  if (by.kind === "stated") return ["Quartile as stated by the service, not computed here."];
  const running =
    basis !== null && isYearToDate(basis) && year.frequency === "year"
      ? [`${capital(BASES[basis].label)}, compared with full-year figures for ${formatPublishedYear(year, indicator)}.`]
      : [];
  const near = nearCut === null ? [] : [nearCutCaveat(nearCut.cut, nearCut.distance)];
  const moves = Array.from(
    groupBy(dependsOn, (other) => String(other.position)),
    ([position, others]) => {
      const methods = others.map(({ by: other }) => because(other, indicator));
      const by = methods.length === 1 ? "another method" : "other methods";
      return `Would be in quartile ${position} under ${by}: ${formatList(methods, "or")}.`;
    },
  );
  const outside =
    beyond === null ? [] : [`${beyond === "lowest" ? "Below" : "Above"} every authority's published figure.`];
  return [...running, ...outside, ...placedAs(indicator, value, placing), ...near, ...moves];
}

const ROUNDINGS: ReadonlySet<OtherReading["kind"]> = new Set(["unrounded", "printed", "rounded"]);

/** At what value the figure was placed, where that is not the printed one and a reader of the printed one would wonder. */
function placedAs(
  { unit }: Sofar["indicator"],
  level: Sofar["value"],
  { by, rank, nearCut, dependsOn }: Placing,
): string[] {
  if (level === null || by.kind !== "authorities") return [];
  const { precision } = by.benchmark;
  const isPrinted = compare(placedValue(level, precision), exactFromDecimal(level.shown)) === 0;
  const byRounding = dependsOn.some((other) => ROUNDINGS.has(other.by.kind));
  if (isPrinted || (nearCut === null && !byRounding && (rank?.dependsOn ?? []).length === 0)) return [];
  const decimals = placedDecimals(level, precision);
  if (precision.kind === "unrounded" || decimals === null) return ["Ranked unrounded, as others are published."];
  const others = precision.decimals === 0 ? "in whole numbers" : `to ${countOf(precision.decimals, "decimal")}`;
  return [`Ranked as ${displayLevel(round(level.exact, decimals), unit)}, as others are published ${others}.`];
}

function nearCutCaveat(cut: Exact, distance: Exact): string {
  const side = compare(distance, ZERO);
  if (side === 0) return `Exactly on the quartile boundary of ${cutText(cut)}.`;
  return `Only ${cutText(absolute(distance))} ${side < 0 ? "below" : "above"} the quartile boundary of ${cutText(cut)}.`;
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
}
