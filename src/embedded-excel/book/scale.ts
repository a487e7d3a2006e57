import { shownColour } from "./colours";
import { xmlDecode } from "../library/library";
import { attributesOf } from "../library/package-parts";
import type { RuleContent } from "./rule-content";

/** Where a scale has a colour, a bar an end or an icon its beginning. */
export interface Threshold {
  /** "min", "max", "num", "percent", "percentile", "formula"; "autoMin" and "autoMax" of newer bars. */
  readonly type: string;
  /** A number, or the formula of type "formula". */
  readonly value: string;
  /** Whether a value on it has reached it. */
  readonly isInclusive: boolean;
}

export interface ColourScale {
  readonly kind: "colours";
  readonly thresholds: readonly Threshold[];
  readonly colours: readonly string[];
}

export interface DataBar {
  readonly kind: "bar";
  readonly thresholds: readonly Threshold[];
  readonly showsValue: boolean;
  readonly colour: string;
  /** Null for the colour of the others. */
  readonly negativeColour: string | null;
  /** Null for bars without a border. */
  readonly borderColour: string | null;
  /** Null for the border of the others. */
  readonly negativeBorderColour: string | null;
  readonly axisColour: string | null;
  readonly isGradient: boolean;
  /** "context" goes by the direction of the sheet. */
  readonly direction: BarDirection;
  /** Of the shortest and the longest bar, in per cent of the cell. */
  readonly lengths: readonly [shortest: number, longest: number];
  /** "none" in files of Excel 2007, which draws negative numbers from the same end as the others. */
  readonly axis: BarAxis;
}

export type BarDirection = "context" | "leftToRight" | "rightToLeft";
export type BarAxis = "automatic" | "middle" | "none";

export interface IconScale {
  readonly kind: "icons";
  readonly thresholds: readonly Threshold[];
  readonly showsValue: boolean;
  /** "3Arrows", "5Quarters" … */
  readonly set: string;
  readonly isReversed: boolean;
}

/** A conditional format that depends on the other cells' numbers. */
export type Scale = ColourScale | DataBar | IconScale;

const USUAL_SET = "3TrafficLights1";
const USUAL_NEGATIVE = "#FF0000";

/** The scale that the file speaks of; null where it has too few parts to be one. */
export function readScale({ text, newer }: RuleContent): Scale | null {
  const attributes = attributesOf(/^<[\w:]+\b[^>]*/.exec(text)?.[0] ?? "");
  const thresholds = thresholdsIn(text);
  const colours = coloursIn(text, "color");
  if (thresholds.length < 2) return null;
  if (text.startsWith("<colorScale"))
    return colours.length === thresholds.length ? { kind: "colours", thresholds, colours } : null;
  const showsValue = !isNo(attributes.showValue);
  if (/^<(?:x14:)?iconSet/.test(text)) {
    const set = attributes.iconSet ?? USUAL_SET;
    return { kind: "icons", thresholds, showsValue, set, isReversed: isYes(attributes.reverse) };
  }
  const [colour] = colours;
  if (colour === undefined) return null;
  const older = { kind: "bar", thresholds, showsValue, colour, lengths: lengthsOf(attributes) } as const;
  return newer === null ? { ...older, ...OLDER_BAR } : { ...older, ...readNewer(newer) };
}

/** What Excel 2007 draws whatever the bar. */
const OLDER_BAR = {
  negativeColour: null,
  borderColour: null,
  negativeBorderColour: null,
  axisColour: null,
  isGradient: true,
  direction: "context",
  axis: "none",
} as const;

function readNewer(text: string): Omit<DataBar, "kind" | "showsValue" | "colour"> {
  const attributes = attributesOf(/^<[\w:]+\b[^>]*/.exec(text)?.[0] ?? "");
  const { axisPosition, direction } = attributes;
  const colourOf = (name: string) => coloursIn(text, `x14:${name}`)[0] ?? null;
  return {
    thresholds: thresholdsIn(text),
    negativeColour: isYes(attributes.negativeBarColorSameAsPositive)
      ? null
      : (colourOf("negativeFillColor") ?? USUAL_NEGATIVE),
    borderColour: isYes(attributes.border) ? colourOf("borderColor") : null,
    negativeBorderColour: isNo(attributes.negativeBarBorderColorSameAsPositive)
      ? colourOf("negativeBorderColor")
      : null,
    axisColour: colourOf("axisColor"),
    isGradient: !isNo(attributes.gradient),
    direction: direction === "leftToRight" || direction === "rightToLeft" ? direction : "context",
    lengths: lengthsOf(attributes),
    axis: axisPosition === "none" || axisPosition === "middle" ? axisPosition : "automatic",
  };
}

/** Both forms leave a tenth of the cell at either end unless they say otherwise. */
function lengthsOf({ minLength = "10", maxLength = "90" }: Readonly<Record<string, string>>): DataBar["lengths"] {
  return [Number(minLength), Number(maxLength)];
}

function thresholdsIn(text: string): Threshold[] {
  return [...text.matchAll(/<(?:x14:)?cfvo\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:x14:)?cfvo>)/g)].map(
    ([, tag = "", inside = ""]) => {
      const { type = "num", val, gte } = attributesOf(tag);
      const formula = /<xm:f>([^<]*)<\/xm:f>/.exec(inside)?.[1];
      return { type, value: formula === undefined ? (val ?? "") : xmlDecode(formula), isInclusive: !isNo(gte) };
    },
  );
}

function coloursIn(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`<${name}\\b([^>]*)`, "g"))].flatMap(([, tag = ""]) => {
    const { rgb, theme } = attributesOf(tag);
    const colour = rgb === undefined ? (theme === undefined ? {} : { theme: Number(theme) }) : { argb: rgb };
    return shownColour(colour) ?? [];
  });
}

function isYes(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

function isNo(flag: string | undefined): boolean {
  return flag === "0" || flag === "false";
}
