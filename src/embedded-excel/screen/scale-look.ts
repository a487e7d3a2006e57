import { iconOf, type ShownIcon } from "./icon-sets";
import type { ColourScale, DataBar, IconScale, Scale, Threshold } from "../book/scale";

/** A bar behind a cell's number. From and to are shares of the cell's width, from its left. */
export interface ShownBar {
  readonly colour: string;
  readonly from: number;
  readonly to: number;
  /** Where its paler end is; null for a bar of one colour. */
  readonly fadesTo: "left" | "right" | null;
  /** Where 0 is; null where no line marks it. */
  readonly axis: number | null;
}

/** What a scale makes of one cell: a fill, a bar or an icon. */
export interface ScaleLook {
  readonly fill: string | null;
  readonly bar: ShownBar | null;
  readonly icon: ShownIcon | null;
  readonly showsValue: boolean;
}

/** The numbers that a scale's thresholds come to among these values; formulas have been worked out before. */
export function thresholdNumbers(
  thresholds: readonly Threshold[],
  numbers: readonly number[],
  formulaResult: (formula: string) => number,
): number[] {
  const sorted = numbers.slice().sort((a, b) => a - b);
  const lowest = sorted[0] ?? 0;
  const highest = sorted.at(-1) ?? 0;
  return thresholds.map(({ type, value }) => {
    switch (type) {
      case "min":
        return lowest;
      case "max":
        return highest;
      case "autoMin":
        return Math.min(0, lowest);
      case "autoMax":
        return Math.max(0, highest);
      case "percent":
        return lowest + ((highest - lowest) * Number(value)) / 100;
      case "percentile":
        return percentile(sorted, Number(value) / 100);
      default:
        return value !== "" && Number.isFinite(Number(value)) ? Number(value) : formulaResult(value);
    }
  });
}

/** As Excel's PERCENTILE.INC. */
function percentile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** Null where a threshold has no number, as that of a formula with an error. */
export function scaleLook(scale: Scale, thresholds: readonly number[], value: number): ScaleLook | null {
  if (thresholds.some((threshold) => !Number.isFinite(threshold))) return null;
  const nothing = { fill: null, bar: null, icon: null, showsValue: true };
  switch (scale.kind) {
    case "colours":
      return { ...nothing, fill: colourAt(scale, thresholds, value) };
    case "bar":
      return { ...nothing, bar: barOf(scale, thresholds, value), showsValue: scale.showsValue };
    case "icons":
      return { ...nothing, icon: iconAt(scale, thresholds, value), showsValue: scale.showsValue };
  }
}

/** Between two thresholds the colour lies between theirs, by the share of the way. */
function colourAt({ colours }: ColourScale, thresholds: readonly number[], value: number): string | null {
  const next = thresholds.findIndex((threshold) => value < threshold);
  if (next === 0) return colours[0] ?? null;
  if (next < 0) return colours.at(-1) ?? null;
  const [from = 0, to = 0] = [thresholds[next - 1], thresholds[next]];
  const share = (value - from) / (to - from);
  const [below, above] = [channels(colours[next - 1] ?? ""), channels(colours[next] ?? "")];
  const mixed = below.map((channel, i) => Math.round(channel + ((above[i] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function barOf(bar: DataBar, [low = 0, high = 0]: readonly number[], value: number): ShownBar {
  const drawn = bar.axis !== "none" && (low < 0 || bar.axis === "middle") ? barFromAxis : barFromEnd;
  const { from, to, axis } = drawn(bar, low, high, Math.max(low, Math.min(high, value)));
  const colour = value < 0 ? (bar.negativeColour ?? bar.colour) : bar.colour;
  const isFromRight = bar.direction === "rightToLeft";
  const [left, right] = isFromRight ? [1 - to, 1 - from] : [from, to];
  const growsRight = (value >= 0 || bar.axis === "none") !== isFromRight;
  return {
    colour,
    from: left,
    to: right,
    fadesTo: bar.isGradient ? (growsRight ? "right" : "left") : null,
    axis: axis === null ? null : isFromRight ? 1 - axis : axis,
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly axis: number | null;
}

function barFromEnd({ lengths: [shortest, longest] }: DataBar, low: number, high: number, value: number): Stretch {
  const share = high > low ? (value - low) / (high - low) : 1;
  return { from: 0, to: (shortest + (longest - shortest) * share) / 100, axis: null };
}

/** Negative numbers go the other way from an axis: where 0 is between low and high, or in the middle. */
function barFromAxis(
  { axis: place, lengths: [, longest] }: DataBar,
  low: number,
  high: number,
  value: number,
): Stretch {
  const reach = place === "middle" ? 2 * Math.max(Math.abs(low), Math.abs(high)) : Math.max(0, high) - low;
  const axis = place === "middle" ? 0.5 : -low / reach;
  const end = axis + ((value / reach) * longest) / 100;
  return { from: Math.min(axis, end), to: Math.max(axis, end), axis };
}

function iconAt(
  { set, isReversed, thresholds: given }: IconScale,
  thresholds: readonly number[],
  value: number,
): ShownIcon | null {
  const isReached = (threshold: number, i: number) =>
    given[i]?.isInclusive === false ? value > threshold : value >= threshold;
  const level = Math.max(0, thresholds.map(isReached).lastIndexOf(true));
  return iconOf(set, isReversed ? thresholds.length - 1 - level : level);
}
