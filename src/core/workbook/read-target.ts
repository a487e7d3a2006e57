import { INDICATORS } from "../findings/catalogue/indicators";
import { add, compare, wholeNumber, ZERO } from "../measures/exact";
import type { Polarity } from "../measures/polarity";
import type { TargetType } from "../measures/target";
import { BLANK, type Figure } from "./figure";
import { type Finding, finding } from "../findings/finding";
import { quoteCell } from "./quote-cell";
import type { Cell } from "./grid";
import type { TargetInput } from "./indicator";
import { type FigureContext, readCell, readFigure } from "./read-figure";
import { isPercentFormat } from "./read-number";
import { TARGET_TYPES, textOf } from "./read-words";
import { choicesOf, wordIn } from "./vocabulary";

interface TargetCells {
  readonly target: Cell | null;
  readonly targetType: Cell | null;
  readonly tolerance: Cell | null;
}

/** A target as an indicator's row gives it, and which way it points. */
export interface ReadTarget {
  readonly target: TargetInput;
  readonly targetType: TargetType | null;
  readonly findings: readonly Finding[];
}

/** "<5" in the place of a target is the target and the side on which it is met. */
const SIDE = /^(>=|<=|[<>≤≥])\s*(.+)$/;
const RANGE = /^([\d.,:]+)\s*%?\s*(?:to|-|–)\s*([\d.,:]+)\s*%?$/;

/**
 * Reads a target: one number, or two in a text such as "80 to 90". Without a Target type the polarity says which way it
 * points, unless the target does so itself ("<5"): at least where high is good, at most where low is good, that very value
 * near a target.
 */
export function readTarget(cells: TargetCells, polarity: Polarity, context: FigureContext): ReadTarget {
  const [, lower, upper] = RANGE.exec(textOf(cells.target) ?? "") ?? [];
  const range =
    cells.target === null || lower === undefined || upper === undefined ? null : { cell: cells.target, lower, upper };
  const { cell, type: side } = withoutSide(cells.target);
  const single = range === null ? readFigure(cell, context) : { figure: partOf(range, "lower", context), findings: [] };
  const usual = side ?? TYPE_BY_POLARITY[polarity];
  const { type, findings } = readType(cells, usual, range !== null, single.figure, context);
  const tolerance = readTolerance(cells.tolerance, context.expects);
  return {
    target: {
      value: single.figure,
      upper: range === null ? null : partOf(range, "upper", context),
      ...tolerance,
    },
    targetType: type,
    findings: [
      ...single.findings,
      ...findings,
      ...toleranceFindings(cells.tolerance, tolerance, single.figure, context),
    ],
  };
}

/** Reads the target of one period: one number, for which way it points is said by the indicator. */
export function readTargetOfPeriod(
  cell: Cell | null,
  context: FigureContext,
): { readonly figure: Figure; readonly findings: readonly Finding[] } {
  if (cell === null || withoutSide(cell).type === null) return readFigure(cell, context);
  const { what, ref } = context;
  return {
    figure: { kind: "missing", why: "left-out", source: cell.source },
    findings: [
      finding(INDICATORS, "target-with-side", { target: what, cell: quoteCell(cell) }, { ref, source: cell.source }),
    ],
  };
}

function withoutSide(cell: Cell | null): { readonly cell: Cell | null; readonly type: TargetType | null } {
  const [, side, rest] = SIDE.exec(textOf(cell) ?? "") ?? [];
  return cell === null || side === undefined || rest === undefined
    ? { cell, type: null }
    : { cell: { ...cell, value: rest }, type: wordIn(TARGET_TYPES, side) };
}

interface RangeCell {
  readonly cell: Cell;
  readonly lower: string;
  readonly upper: string;
}

function partOf({ cell, ...ends }: RangeCell, end: "lower" | "upper", { expects }: FigureContext): Figure {
  const { figure } = readCell({ value: ends[end], format: "General", source: cell.source }, expects);
  return figure.kind === "number" ? figure : BLANK;
}

const TYPE_BY_POLARITY: Readonly<Record<Polarity, TargetType | null>> = {
  "high-is-good": "at-least",
  "low-is-good": "at-most",
  "near-target": "range",
  "no-judgement": null,
};

function readType(
  { target, targetType }: TargetCells,
  usual: TargetType | null,
  isRange: boolean,
  figure: Figure,
  { what, ref }: FigureContext,
): { readonly type: TargetType | null; readonly findings: readonly Finding[] } {
  if (isRange) return { type: "range", findings: [] };
  const text = textOf(targetType);
  const type = text === null ? usual : wordIn(TARGET_TYPES, text);
  if (type !== null || target === null || figure.kind !== "number") return { type, findings: [] };
  const values = { target: what, cell: quoteCell(target), choices: choicesOf(TARGET_TYPES) };
  return { type, findings: [finding(INDICATORS, "target-without-type", values, { ref, source: target.source })] };
}

/** The tolerance: "5" in the figure's own unit; "5%" in points of a percentage, in per cent of any other target. */
function readTolerance(
  cell: Cell | null,
  expects: FigureContext["expects"],
): Pick<TargetInput, "tolerance" | "toleranceIn"> {
  if (cell === null) return { tolerance: BLANK, toleranceIn: "points" };
  const perCent = typeof cell.value === "number" ? isPercentFormat(cell.format) : String(cell.value).includes("%");
  const { figure } = readCell(cell, perCent ? "percentage" : expects);
  return {
    tolerance: figure.kind === "number" && compare(figure.value, ZERO) >= 0 ? figure : BLANK,
    toleranceIn: perCent && expects !== "percentage" ? "per-cent" : "points",
  };
}

/** Targets below this may be missed by as much as half. */
const SMALL_TARGET = wholeNumber(10);

/** What is no tolerance, or looks like the value at which it ends: 76 beside a target of 80. */
function toleranceFindings(
  cell: Cell | null,
  { tolerance, toleranceIn }: Pick<TargetInput, "tolerance" | "toleranceIn">,
  target: Figure,
  { what, ref }: FigureContext,
): Finding[] {
  if (cell === null || textOf(cell) === null) return [];
  const isLarge =
    toleranceIn === "points" &&
    tolerance.kind === "number" &&
    target.kind === "number" &&
    compare(target.value, SMALL_TARGET) >= 0 &&
    compare(add(tolerance.value, tolerance.value), target.value) >= 0;
  if (tolerance.kind === "number" && !isLarge) return [];
  const kind = isLarge ? "as-large" : "no-number";
  return [
    finding(
      INDICATORS,
      "tolerance-unread",
      { kind, target: what, cell: quoteCell(cell) },
      { ref, source: cell.source },
    ),
  ];
}
