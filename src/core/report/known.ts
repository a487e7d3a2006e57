import { type Known, knownFrom } from "../draft-check/known/known";
import { workOutFigures } from "./figures";
import type { Asked, FiguresRequest, Refused } from "./request";
import { readScope } from "./scope";
import type { WorkbookCells } from "./workbook-cells";

/** All that drafts are checked against. */
export interface MadeKnown {
  readonly kind: "made";
  readonly known: Known;
}

/**
 * What a workbook knows, for checking drafts against it: the figures that a report of it would be drafted from. Refused where
 * the workbook cannot be reported on. Yields where a pause may be made.
 */
export function* makeKnown(
  cells: WorkbookCells,
  asked: Asked<FiguresRequest>,
): Generator<"calculating", MadeKnown | Refused, void> {
  const scope = readScope(cells, asked);
  if (scope.kind === "refused") return scope;
  const { facts, summary, withheld } = yield* workOutFigures(scope);
  return { kind: "made", known: knownFrom(scope.workbook, facts, summary, withheld) };
}
