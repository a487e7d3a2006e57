import { type BuiltFacts, buildFacts } from "../facts/build-facts";
import { consistencyFindings } from "../facts/consistency/consistency-findings";
import { disclosureControl } from "../facts/disclosure/disclosure-control";
import { withoutWithheldNumbers } from "../facts/disclosure/disclosure-findings";
import type { IndicatorFacts, Summary } from "../facts/facts";
import type { Withheld } from "../facts/level/read-level";
import { summarise } from "../facts/summary";
import type { Finding } from "../findings/finding";
import type { Scope } from "./scope";

/** Every figure of the report. */
export interface Figures {
  readonly facts: readonly IndicatorFacts[];
  readonly summary: Summary;
  /** The figures that disclosure control keeps back. */
  readonly withheld: Withheld;
  /** All that was found so far; none repeats a number that is withheld. */
  readonly findings: readonly Finding[];
}

/** Indicators worked out between two pauses. */
const INDICATORS_AT_A_TIME = 50;

/** Works out every figure of the report; what is withheld depends on the whole workbook. Yields where a pause may be made. */
export function* workOutFigures({
  whole,
  workbook,
  findings,
}: Pick<Scope, "whole" | "workbook" | "findings">): Generator<"calculating", Figures, void> {
  yield "calculating";
  const control = disclosureControl(whole);
  const built: BuiltFacts[] = [];
  for (const indicator of workbook.indicators) {
    built.push(buildFacts(workbook, indicator, control.withheld));
    if (built.length % INDICATORS_AT_A_TIME === 0) yield "calculating";
  }
  const facts = built.map((one) => one.facts);
  const summary = summarise(facts);
  const all = [
    ...findings,
    ...built.flatMap((one) => one.findings),
    ...consistencyFindings(facts, summary, workbook),
    ...control.findings,
  ];
  return { facts, summary, withheld: control.withheld, findings: withoutWithheldNumbers(all, control.cells) };
}
