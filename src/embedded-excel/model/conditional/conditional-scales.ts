import type { FormatRule } from "../../book/conditional-formats";
import type { ColourScale, IconScale, Threshold } from "../../book/scale";
import { setScale } from "../../book/scale-rules";
import { invalidArgument, notImplemented } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";
import { heldScale, scaleColour, shownCriterion, thresholdOf, type Criterion } from "./conditional-thresholds";
import { lookUp, wordOf } from "../cells/words";

/** The three colours that Excel offers first: red, yellow, green. */
export const NEW_COLOUR_SCALE: ColourScale = {
  kind: "colours",
  thresholds: [
    { type: "min", value: "", isInclusive: true },
    { type: "percentile", value: "50", isInclusive: true },
    { type: "max", value: "", isInclusive: true },
  ],
  colours: ["#F8696B", "#FFEB84", "#63BE7B"],
};

interface ColourCriterion extends Criterion {
  readonly color?: string | null;
}

interface ColourCriteria {
  readonly minimum: ColourCriterion;
  readonly midpoint?: ColourCriterion | null;
  readonly maximum: ColourCriterion;
}

/** A format that colours cells by where their number lies between others. */
export class ColorScaleConditionalFormat extends RichObject {
  readonly apiName = "ColorScaleConditionalFormat";
  readonly #rule: FormatRule;

  constructor(rule: FormatRule) {
    super();
    this.#rule = rule;
  }

  get #scale(): ColourScale {
    return heldScale(this.#rule, "colours", this.apiName);
  }

  get criteria() {
    const { thresholds, colours } = this.#scale;
    const shown = (at: number) => ({ ...shownCriterion(thresholds.at(at)), color: colours.at(at) ?? "" });
    const ends = { minimum: shown(0), maximum: shown(-1) };
    return colours.length > 2 ? { ...ends, midpoint: shown(1) } : ends;
  }
  set criteria({ minimum, midpoint, maximum }: ColourCriteria) {
    const location = "ColorScaleConditionalFormat.criteria";
    const [first = "", ...others] = this.#scale.colours;
    const middle = others.length > 1 ? (others[0] ?? first) : first;
    const points = [
      { given: minimum, allowed: ["LowestValue", "Number", "Percent", "Formula", "Percentile"], before: first },
      { given: midpoint, allowed: ["Number", "Percent", "Formula", "Percentile"], before: middle },
      {
        given: maximum,
        allowed: ["HighestValue", "Number", "Percent", "Formula", "Percentile"],
        before: others.at(-1),
      },
    ] as const;
    const read = points.flatMap(({ given, allowed, before }) =>
      given === undefined || given === null
        ? []
        : { threshold: thresholdOf(given, allowed, location), colour: scaleColour(given.color ?? before, location) },
    );
    setScale(this.#rule, {
      kind: "colours",
      thresholds: read.map(({ threshold }) => threshold),
      colours: read.map(({ colour }) => colour),
    });
  }

  get threeColorScale() {
    return this.#scale.colours.length === 3;
  }
}

/** The file's words for sets of icons: the digit is how many they are. */
const SETS = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
} as const;

const ICON_TYPES = ["Number", "Percent", "Formula", "Percentile"] as const;
const IS_INCLUSIVE = { GreaterThan: false, GreaterThanOrEqual: true } as const;

export const NEW_ICON_SCALE: IconScale = {
  kind: "icons",
  thresholds: evenThresholds(3),
  showsValue: true,
  set: "3TrafficLights1",
  isReversed: false,
};

/** Every icon of a set stands for the same part of the way from the lowest to the highest. */
function evenThresholds(count: number): Threshold[] {
  return Array.from({ length: count }, (_, i) => {
    return { type: "percent", value: String(Math.round((100 * i) / count)), isInclusive: true };
  });
}

interface IconCriterion extends Criterion {
  readonly operator?: string;
  readonly customIcon?: unknown;
}

/** A format that sets an icon beside each number. */
export class IconSetConditionalFormat extends RichObject {
  readonly apiName = "IconSetConditionalFormat";
  readonly #rule: FormatRule;

  constructor(rule: FormatRule) {
    super();
    this.#rule = rule;
  }

  get #scale(): IconScale {
    return heldScale(this.#rule, "icons", this.apiName);
  }

  get criteria() {
    return this.#scale.thresholds.map((threshold) => ({
      ...shownCriterion(threshold),
      operator: threshold.isInclusive ? "GreaterThanOrEqual" : "GreaterThan",
      customIcon: null,
    }));
  }
  /** The first icon is that of whatever no other is for: its criterion is not read. */
  set criteria(criteria: readonly IconCriterion[]) {
    const location = "IconSetConditionalFormat.criteria";
    const scale = this.#scale;
    const [lowest] = scale.thresholds;
    if (!Array.isArray(criteria) || criteria.length !== scale.thresholds.length || lowest === undefined)
      throw invalidArgument(`The set has ${scale.thresholds.length} icons, each with a criterion.`, location);
    if (criteria.some(({ customIcon }) => customIcon !== undefined && customIcon !== null))
      throw notImplemented("The embedded Excel has no custom icons.", location);
    const others = criteria.slice(1).map((criterion: IconCriterion) => ({
      ...thresholdOf(criterion, ICON_TYPES, location),
      isInclusive: lookUp(IS_INCLUSIVE, criterion.operator, location),
    }));
    setScale(this.#rule, { ...scale, thresholds: [lowest, ...others] });
  }

  get style() {
    return wordOf<string>(SETS, this.#scale.set) ?? "Invalid";
  }
  /** Another number of icons begins with even thresholds. */
  set style(style: string) {
    const set = lookUp(SETS, style, "IconSetConditionalFormat.style");
    const scale = this.#scale;
    const count = Number(set[0]);
    const thresholds = count === scale.thresholds.length ? scale.thresholds : evenThresholds(count);
    setScale(this.#rule, { ...scale, set, thresholds });
  }

  get reverseIconOrder() {
    return this.#scale.isReversed;
  }
  set reverseIconOrder(isReversed: boolean) {
    setScale(this.#rule, { ...this.#scale, isReversed });
  }

  get showIconOnly() {
    return !this.#scale.showsValue;
  }
  set showIconOnly(only: boolean) {
    setScale(this.#rule, { ...this.#scale, showsValue: !only });
  }
}
