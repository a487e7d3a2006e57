import type { Comparison } from "../facts/figure/comparison";
import type { IndicatorFacts } from "../facts/facts";
import type { Level } from "../facts/figure/level";
import type { Placing, RankAlone } from "../facts/figure/position";
import type { TargetFact } from "../facts/figure/target";
import type { RecordFact } from "../facts/history/record";
import type { QuartilePosition } from "../measures/quartile";
import type { Frequency } from "../measures/period";
import type { Commentary } from "../workbook/commentary";
import type { ComparisonRole } from "./sentences/said-change";
import { comparisonsTold } from "./comparisons-told";
import { absenceOf } from "./absences";
import { isOfFew } from "./of-few";
import type { Beside } from "./sentences/comparators";

/** One thing that a paragraph says. */
export type Statement =
  | { readonly kind: "unavailable" }
  | { readonly kind: "latest-held"; readonly level: Level }
  | { readonly kind: "level"; readonly level: Level }
  | {
      readonly kind: "change";
      readonly level: Level;
      readonly comparison: Comparison;
      readonly role: ComparisonRole;
    }
  /** `since` is the comparison whose earlier figure was placed too; null where none was. */
  | { readonly kind: "placing"; readonly placing: Placing; readonly since: Comparison | null }
  | { readonly kind: "rank-alone"; readonly level: Level; readonly rank: RankAlone }
  | { readonly kind: "comparators"; readonly level: Level; readonly beside: Beside }
  /** Progress is towards a target for the year of a running total. */
  | { readonly kind: "target" | "progress"; readonly level: Level; readonly target: TargetFact }
  /** With the place among authorities that the service states, too. */
  | { readonly kind: "stated-record"; readonly record: string; readonly placed: QuartilePosition | null }
  | { readonly kind: "record"; readonly record: RecordFact }
  | { readonly kind: "status"; readonly status: "provisional" | "revised" | "estimated" }
  | { readonly kind: "support"; readonly facts: IndicatorFacts; readonly level: Level }
  | { readonly kind: "comment"; readonly text: string };

/**
 * What an indicator's paragraph says, in order: the figure, its changes, the target, its place, England and neighbours,
 * a record, its status, its supporting figures and what the owner adds. What is not known is left out, and so is a
 * record that the data show where the owner states one, and an earlier year's England where a quartile stands on it.
 */
export function planParagraph(
  facts: IndicatorFacts,
  supports: readonly IndicatorFacts[],
  comments: readonly Commentary[],
): readonly Statement[] {
  const instead = comments.filter(({ use }) => use === "instead-of-figures");
  if (instead.length > 0) return instead.map(comment);
  const own = facts.value === null ? withoutFigure(facts) : withFigure(facts, facts.value);
  const supporting = supports.flatMap((one): Statement[] =>
    one.value === null ? [] : [{ kind: "support", facts: one, level: one.value }],
  );
  return [...own, ...supporting, ...comments.filter(({ use }) => use === "after-figures").map(comment)];
}

function comment({ text }: Commentary): Statement {
  return { kind: "comment", text };
}

function withoutFigure(facts: IndicatorFacts): readonly Statement[] {
  const { latestHeld } = facts;
  return [
    { kind: "unavailable" },
    ...(latestHeld === null || absenceOf(facts) !== "awaited"
      ? []
      : [{ kind: "latest-held", level: latestHeld } as const]),
  ];
}

function withFigure(facts: IndicatorFacts, level: Level): readonly Statement[] {
  const { target, status } = facts;
  const told = comparisonsTold(facts);
  return [
    { kind: "level", level },
    ...told.map((comparison, index): Statement => ({
      kind: "change",
      level,
      comparison,
      role: roleOf(told, index),
    })),
    ...(target === null ? [] : [{ kind: target.year === null ? "target" : "progress", level, target } as const]),
    ...place(facts, level),
    ...besides(facts, level),
    ...(facts.statedRecord === null ? stated(facts) : []),
    ...record(facts),
    ...(status === "provisional" || status === "revised" || status === "estimated"
      ? [{ kind: "status", status } as const]
      : []),
  ];
}

function roleOf(comparisons: readonly Comparison[], index: number): ComparisonRole {
  if (index === 0) return comparisons.length === 1 ? "alone" : "first";
  const areUnclear = [index - 1, index].every((at) => comparisons[at]?.judgement === "no-clear-change");
  return areUnclear ? "neither" : "further";
}

function place({ placing, rankAlone, comparisons }: IndicatorFacts, level: Level): readonly Statement[] {
  // What the service states comes together, behind the council's own figures.
  if (placing?.by.kind === "stated") return [];
  if (placing !== null) return [{ kind: "placing", placing, since: comparisons[0] ?? null }];
  return rankAlone === null ? [] : [{ kind: "rank-alone", level, rank: rankAlone }];
}

function besides({ placing, england, neighbours, againstEngland }: IndicatorFacts, level: Level): readonly Statement[] {
  const said = <One extends Beside["england"]>(comparator: One): One | null =>
    comparator === null || (comparator.from === "earlier-year" && placing !== null) ? null : comparator;
  const beside = { england: said(england), neighbours: said(neighbours), againstEngland };
  return beside.england === null && beside.neighbours === null ? [] : [{ kind: "comparators", level, beside }];
}

/** Periods that a record must beat to be worth a sentence: two years of them, or four years. */
const BEATEN_TO_BE_SAID: Readonly<Record<Frequency, number>> = { month: 24, quarter: 8, term: 6, year: 4 };

function stated({ placing }: IndicatorFacts): readonly Statement[] {
  return placing?.by.kind === "stated" ? [{ kind: "placing", placing, since: null }] : [];
}

function record({ statedRecord, record: shown, indicator, value, placing }: IndicatorFacts): readonly Statement[] {
  if (statedRecord !== null) {
    const placed = placing?.by.kind === "stated" ? placing.position : null;
    return [{ kind: "stated-record", record: statedRecord, placed }];
  }
  const isWorthSaying = shown !== null && shown.beaten >= BEATEN_TO_BE_SAID[indicator.frequency];
  return isWorthSaying && value !== null && !isOfFew(indicator, value) ? [{ kind: "record", record: shown }] : [];
}
