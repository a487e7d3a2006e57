import type { FormatRule } from "../../book/conditional-formats";
import type { BarAxis, BarDirection, DataBar } from "../../book/scale";
import { setScale } from "../../book/scale-rules";
import { RichObject } from "../../wire/rich-object";
import { heldScale, scaleColour, shownCriterion, thresholdOf, type Criterion } from "./conditional-thresholds";
import { lookUp, wordOf } from "../cells/words";

const RED = "#FF0000";

/** The bar that Excel offers first: blue and fading, red the other way from a black axis. */
export const NEW_DATA_BAR: DataBar = {
  kind: "bar",
  thresholds: [
    { type: "autoMin", value: "", isInclusive: true },
    { type: "autoMax", value: "", isInclusive: true },
  ],
  showsValue: true,
  colour: "#638EC6",
  negativeColour: RED,
  borderColour: null,
  negativeBorderColour: null,
  axisColour: "#000000",
  isGradient: true,
  direction: "context",
  lengths: [0, 100],
  axis: "automatic",
};

const AXES: Readonly<Record<string, BarAxis>> = { Automatic: "automatic", None: "none", CellMidPoint: "middle" };
const DIRECTIONS: Readonly<Record<string, BarDirection>> = {
  Context: "context",
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
};

/** What every part of a bar's format reads and changes. */
interface HeldBar {
  readonly read: () => DataBar;
  readonly change: (part: Partial<DataBar>) => void;
}

function barOf(rule: FormatRule, location: string): HeldBar {
  const read = () => heldScale(rule, "bar", location);
  const change = (part: Partial<DataBar>) => {
    setScale(rule, { ...read(), ...part });
  };
  return { read, change };
}

/** "" takes a line away. */
function lineColour(colour: string, location: string): string | null {
  return colour === "" ? null : scaleColour(colour, location);
}

/** A format that draws a bar behind each number, as long as the number is large. */
export class DataBarConditionalFormat extends RichObject {
  readonly apiName = "DataBarConditionalFormat";
  readonly #bar: HeldBar;

  constructor(rule: FormatRule) {
    super();
    this.#bar = barOf(rule, this.apiName);
  }

  get positiveFormat() {
    return new ConditionalDataBarPositiveFormat(this.#bar);
  }

  get negativeFormat() {
    return new ConditionalDataBarNegativeFormat(this.#bar);
  }

  get axisColor() {
    return this.#bar.read().axisColour ?? "";
  }
  set axisColor(colour: string) {
    this.#bar.change({ axisColour: lineColour(colour, "DataBarConditionalFormat.axisColor") });
  }

  get axisFormat() {
    return wordOf(AXES, this.#bar.read().axis) ?? "Automatic";
  }
  set axisFormat(word: string) {
    this.#bar.change({ axis: lookUp(AXES, word, "DataBarConditionalFormat.axisFormat") });
  }

  get barDirection() {
    return wordOf(DIRECTIONS, this.#bar.read().direction) ?? "Context";
  }
  set barDirection(word: string) {
    this.#bar.change({ direction: lookUp(DIRECTIONS, word, "DataBarConditionalFormat.barDirection") });
  }

  get showDataBarOnly() {
    return !this.#bar.read().showsValue;
  }
  set showDataBarOnly(only: boolean) {
    this.#bar.change({ showsValue: !only });
  }

  get lowerBoundRule() {
    return shownCriterion(this.#bar.read().thresholds[0]);
  }
  set lowerBoundRule(rule: Criterion) {
    const allowed = ["Automatic", "LowestValue", "Number", "Percent", "Formula", "Percentile"] as const;
    const lower = thresholdOf(rule, allowed, "DataBarConditionalFormat.lowerBoundRule", "autoMin");
    this.#bar.change({ thresholds: [lower, ...this.#bar.read().thresholds.slice(1)] });
  }

  get upperBoundRule() {
    return shownCriterion(this.#bar.read().thresholds[1]);
  }
  set upperBoundRule(rule: Criterion) {
    const allowed = ["Automatic", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;
    const upper = thresholdOf(rule, allowed, "DataBarConditionalFormat.upperBoundRule", "autoMax");
    this.#bar.change({ thresholds: [...this.#bar.read().thresholds.slice(0, 1), upper] });
  }
}

/** The bars of numbers above 0. */
export class ConditionalDataBarPositiveFormat extends RichObject {
  readonly apiName = "ConditionalDataBarPositiveFormat";
  readonly #bar: HeldBar;

  constructor(bar: HeldBar) {
    super();
    this.#bar = bar;
  }

  get fillColor() {
    return this.#bar.read().colour;
  }
  set fillColor(colour: string) {
    this.#bar.change({ colour: scaleColour(colour, "ConditionalDataBarPositiveFormat.fillColor") });
  }

  get borderColor() {
    return this.#bar.read().borderColour ?? "";
  }
  set borderColor(colour: string) {
    this.#bar.change({ borderColour: lineColour(colour, "ConditionalDataBarPositiveFormat.borderColor") });
  }

  get gradientFill() {
    return this.#bar.read().isGradient;
  }
  set gradientFill(isGradient: boolean) {
    this.#bar.change({ isGradient });
  }
}

/** The bars of numbers below 0. */
export class ConditionalDataBarNegativeFormat extends RichObject {
  readonly apiName = "ConditionalDataBarNegativeFormat";
  readonly #bar: HeldBar;

  constructor(bar: HeldBar) {
    super();
    this.#bar = bar;
  }

  get fillColor() {
    const { negativeColour, colour } = this.#bar.read();
    return negativeColour ?? colour;
  }
  set fillColor(colour: string) {
    this.#bar.change({ negativeColour: scaleColour(colour, "ConditionalDataBarNegativeFormat.fillColor") });
  }

  get borderColor() {
    const { negativeBorderColour, borderColour } = this.#bar.read();
    return negativeBorderColour ?? borderColour ?? "";
  }
  set borderColor(colour: string) {
    this.#bar.change({ negativeBorderColour: lineColour(colour, "ConditionalDataBarNegativeFormat.borderColor") });
  }

  get matchPositiveFillColor() {
    return this.#bar.read().negativeColour === null;
  }
  set matchPositiveFillColor(matches: boolean) {
    this.#bar.change({ negativeColour: matches ? null : (this.#bar.read().negativeColour ?? RED) });
  }

  get matchPositiveBorderColor() {
    return this.#bar.read().negativeBorderColour === null;
  }
  set matchPositiveBorderColor(matches: boolean) {
    this.#bar.change({ negativeBorderColour: matches ? null : (this.#bar.read().negativeBorderColour ?? RED) });
  }
}
