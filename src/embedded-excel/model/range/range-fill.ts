import { cellBox, contains, type Box } from "../../ground/address";
import { scalarOf } from "../../book/cell-value";
import { copyCells } from "../../book/copy-cells";
import { seriesAfter, type Continuation, type SeriesItem, type SeriesKind } from "../../book/fill-series";
import { dateSystemOf, dayOf1900, isCalendarFormat, numberOfDay } from "../../book/date-system";
import { isDateFormat, numberFormatOf, styleAt } from "../../book/styles";
import { invalidArgument, notImplemented } from "../../ground/api-error";
import { boxOfArgument } from "../cells/cell-block";
import { assertWritable, type Block } from "../cells/access";
import { edgeOf } from "./range-edge";
import { lookUp } from "../cells/words";
import { cellsChanged, renameTableColumns } from "./range-write";

/** What is filled beside the series, and how the series goes on. */
interface FillPlan {
  readonly copied: "All" | "Formats" | "Formulas";
  readonly series: SeriesKind | null;
}

const PLANS: Readonly<Record<string, FillPlan | null>> = {
  FillDefault: { copied: "All", series: "FillDefault" },
  FillCopy: { copied: "All", series: null },
  FillSeries: { copied: "All", series: "FillSeries" },
  FillFormats: { copied: "Formats", series: null },
  FillValues: { copied: "Formulas", series: "FillDefault" },
  FillDays: { copied: "All", series: "FillDays" },
  FillWeekdays: { copied: "All", series: "FillWeekdays" },
  FillMonths: { copied: "All", series: "FillMonths" },
  FillYears: { copied: "All", series: "FillYears" },
  LinearTrend: { copied: "All", series: "LinearTrend" },
  GrowthTrend: { copied: "All", series: "GrowthTrend" },
  FlashFill: null,
};

type Side = "Down" | "Up" | "Right" | "Left";

/** Goes on with the cells of the range over the rest of the destination, which holds it at one end. */
export function autoFill(range: Block, destination: unknown, fillType: unknown): void {
  const location = "Range.autoFill";
  const { book, sheet, box } = range;
  const plan = lookUp(PLANS, fillType ?? "FillDefault", location);
  if (plan === null) throw notImplemented("The embedded Excel has no flash fill.", location);
  const whole =
    destination === undefined || destination === null
      ? besideNeighbours(range, location)
      : boxOfArgument(destination, sheet, location);
  const side = sideOf(box, whole, location);
  if (side === null) return;
  const rest = restOf(box, whole, side);
  assertWritable({ sheet, box: rest }, location);
  book.freshen();
  const lines = linesOf(range, side);
  const series = lines.map((line) => seriesOf(range, line, plan.series));
  for (const { from, to } of tiles(box, rest, side))
    copyCells({ sheet, box: from }, sheet, [to], { what: plan.copied, blanks: "copy", turn: "asItIs" });
  for (const [index, line] of lines.entries()) {
    const next = series[index] ?? null;
    if (next !== null) writeSeries(range, line, rest, side, next);
  }
  renameTableColumns(sheet, rest);
  cellsChanged(book, sheet, rest);
}

/** As far down as the column beside the range is filled: what a double click on the fill handle does. */
function besideNeighbours(range: Block, location: string): Box {
  const { sheet, box } = range;
  for (const column of [box.left - 1, box.right + 1]) {
    const isFilled = (row: number) => column >= 0 && scalarOf(sheet.cells.findCell(row + 1, column + 1)?.value) !== "";
    if (!isFilled(box.bottom) || !isFilled(box.bottom + 1)) continue;
    const beside = { book: range.book, sheet, box: cellBox(box.bottom, column) };
    return { ...box, bottom: edgeOf(beside, "Down", null, location).bottom };
  }
  return box;
}

/** Where the destination goes on from the range; null where it does not. */
function sideOf(box: Box, whole: Box, location: string): Side | null {
  if (!contains(whole, box)) throw invalidArgument("The destination holds the range that is filled from.", location);
  const sides: Side[] = [];
  if (whole.bottom > box.bottom) sides.push("Down");
  if (whole.top < box.top) sides.push("Up");
  if (whole.right > box.right) sides.push("Right");
  if (whole.left < box.left) sides.push("Left");
  if (sides.length > 1) throw invalidArgument("A range is filled in one direction.", location);
  return sides[0] ?? null;
}

function restOf(box: Box, whole: Box, side: Side): Box {
  switch (side) {
    case "Down":
      return { ...whole, top: box.bottom + 1 };
    case "Up":
      return { ...whole, bottom: box.top - 1 };
    case "Right":
      return { ...whole, left: box.right + 1 };
    case "Left":
      return { ...whole, right: box.left - 1 };
  }
}

const isVertical = (side: Side) => side === "Down" || side === "Up";

/** The source again and again from its end on; the last time as much of it as there is room for. */
function tiles(box: Box, rest: Box, side: Side): { from: Box; to: Box }[] {
  const [start, end, first, last] = isVertical(side)
    ? [box.top, box.bottom, rest.top, rest.bottom]
    : [box.left, box.right, rest.left, rest.right];
  const length = end - start + 1;
  const found: { from: Box; to: Box }[] = [];
  for (let done = 0; done < last - first + 1; done += length) {
    const size = Math.min(length, last - first + 1 - done);
    const isForward = side === "Down" || side === "Right";
    const source = isForward ? start : end - size + 1;
    const target = isForward ? first + done : last - done - size + 1;
    found.push({ from: lineBox(box, side, source, size), to: lineBox(box, side, target, size) });
  }
  return found;
}

function lineBox(box: Box, side: Side, start: number, size: number): Box {
  return isVertical(side)
    ? { ...box, top: start, bottom: start + size - 1 }
    : { ...box, left: start, right: start + size - 1 };
}

/** The columns of a range that is filled up or down, its rows otherwise. */
function linesOf({ box }: Block, side: Side): Box[] {
  return isVertical(side)
    ? Array.from({ length: box.right - box.left + 1 }, (_, i) => ({ ...box, left: box.left + i, right: box.left + i }))
    : Array.from({ length: box.bottom - box.top + 1 }, (_, i) => ({ ...box, top: box.top + i, bottom: box.top + i }));
}

/** Null where the line is repeated: formulas, empty cells and what makes no series. */
function seriesOf({ book, sheet: { cells } }: Block, line: Box, kind: SeriesKind | null) {
  if (kind === null) return null;
  const system = dateSystemOf(book.library);
  const areDays = isCalendarFormat(numberFormatOf(styleAt(cells, line.top, line.left)));
  const items: SeriesItem[] = [];
  for (let row = line.top; row <= line.bottom; row++)
    for (let column = line.left; column <= line.right; column++) {
      const cell = cells.findCell(row + 1, column + 1);
      const value = scalarOf(cell?.value);
      if (cell === undefined || cell.formula !== undefined || value === "") return null;
      items.push({
        value: areDays && typeof value === "number" ? dayOf1900(value, system) : value,
        isDate: isDateFormat(numberFormatOf(cell.style)),
      });
    }
  const next = seriesAfter(items, kind);
  if (next === null) return null;
  const inWorkbook = (step: number) => {
    const value = next(step);
    return areDays && typeof value === "number" ? numberOfDay(value, system) : value;
  };
  return { next: inWorkbook, length: items.length };
}

function writeSeries(
  { sheet: { cells } }: Block,
  line: Box,
  rest: Box,
  side: Side,
  { next, length }: { readonly next: Continuation; readonly length: number },
): void {
  const [from, to] = isVertical(side) ? [rest.top, rest.bottom] : [rest.left, rest.right];
  const isForward = side === "Down" || side === "Right";
  for (let at = from; at <= to; at++) {
    const step = isForward ? at - from + 1 : at - to - length;
    const cell = isVertical(side) ? cells.getCell(at + 1, line.left + 1) : cells.getCell(line.top + 1, at + 1);
    cell.value = next(step);
  }
}
