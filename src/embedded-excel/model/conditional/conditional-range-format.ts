import type { Border, Font } from "../../library/types";
import type { FormatRule } from "../../book/conditional-formats";
import { RichCollection, RichObject } from "../../wire/rich-object";
import { without } from "../../ground/without";
import { shownColour, storedColour } from "../../book/colours";

/** What a conditional format does to cells. What it does not name it leaves as it is; that reads as "" or null. */
export class ConditionalRangeFormat extends RichObject {
  readonly apiName = "ConditionalRangeFormat";
  readonly #rule: FormatRule;

  constructor(rule: FormatRule) {
    super();
    this.#rule = rule;
  }

  get fill() {
    return new ConditionalRangeFill(this.#rule);
  }
  get font() {
    return new ConditionalRangeFont(this.#rule);
  }
  get borders() {
    return new ConditionalRangeBorderCollection(this.#rule);
  }
}

export class ConditionalRangeFill extends RichObject {
  readonly apiName = "ConditionalRangeFill";
  readonly #rule: FormatRule;

  constructor(rule: FormatRule) {
    super();
    this.#rule = rule;
  }

  get color() {
    const fill = this.#rule.style?.fill;
    return fill?.type === "pattern" ? (shownColour(fill.bgColor ?? fill.fgColor) ?? "") : "";
  }
  set color(colour: string) {
    // In a conditional format the background colour is the one that shows.
    const bgColor = storedColour(colour, "ConditionalRangeFill.color");
    this.#rule.style = { ...this.#rule.style, fill: { type: "pattern", pattern: "solid", bgColor } };
  }
  clear() {
    this.#rule.style = without(this.#rule.style ?? {}, "fill");
  }
}

export class ConditionalRangeFont extends RichObject {
  readonly apiName = "ConditionalRangeFont";
  readonly #rule: FormatRule;

  constructor(rule: FormatRule) {
    super();
    this.#rule = rule;
  }

  get #font(): Partial<Font> {
    return this.#rule.style?.font ?? {};
  }
  get color() {
    return shownColour(this.#font.color) ?? "";
  }
  set color(colour: string) {
    this.#change({ color: storedColour(colour, "ConditionalRangeFont.color") });
  }
  get bold() {
    return this.#font.bold ?? null;
  }
  set bold(bold: boolean | null) {
    this.#change({ bold: bold === true });
  }
  get italic() {
    return this.#font.italic ?? null;
  }
  set italic(italic: boolean | null) {
    this.#change({ italic: italic === true });
  }
  get strikethrough() {
    return this.#font.strike ?? null;
  }
  set strikethrough(strike: boolean | null) {
    this.#change({ strike: strike === true });
  }
  get underline() {
    return this.#font.underline === undefined || this.#font.underline === false ? "None" : "Single";
  }
  set underline(underline: string) {
    this.#change({ underline: underline !== "None" });
  }
  clear() {
    this.#rule.style = without(this.#rule.style ?? {}, "font");
  }

  #change(part: Partial<Font>): void {
    this.#rule.style = { ...this.#rule.style, font: { ...this.#font, ...part } };
  }
}

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Side = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as Side[]; // its own keys

export class ConditionalRangeBorderCollection extends RichCollection<ConditionalRangeBorder> {
  readonly apiName = "ConditionalRangeBorderCollection";
  readonly list: () => readonly ConditionalRangeBorder[];
  readonly #rule: FormatRule;

  constructor(rule: FormatRule) {
    super();
    this.#rule = rule;
    this.list = () => SIDE_NAMES.map((side) => new ConditionalRangeBorder(rule, side));
  }

  get top() {
    return new ConditionalRangeBorder(this.#rule, "EdgeTop");
  }
  get bottom() {
    return new ConditionalRangeBorder(this.#rule, "EdgeBottom");
  }
  get left() {
    return new ConditionalRangeBorder(this.#rule, "EdgeLeft");
  }
  get right() {
    return new ConditionalRangeBorder(this.#rule, "EdgeRight");
  }
}

/** One side of the cells; conditional borders are always thin. */
export class ConditionalRangeBorder extends RichObject {
  readonly apiName = "ConditionalRangeBorder";
  override readonly wireId: Side;
  readonly #rule: FormatRule;

  constructor(rule: FormatRule, side: Side) {
    super();
    this.#rule = rule;
    this.wireId = side;
  }

  get #line(): Partial<Border> | undefined {
    return this.#rule.style?.border?.[SIDES[this.wireId]];
  }
  get sideIndex() {
    return this.wireId;
  }
  get style() {
    const styles: Readonly<Record<string, string>> = { dashed: "Dash", dotted: "Dot", dashDot: "DashDot" };
    return this.#line?.style === undefined ? "None" : (styles[this.#line.style] ?? "Continuous");
  }
  set style(style: string) {
    const styles = { Dash: "dashed", Dot: "dotted", DashDot: "dashDot" } as const;
    if (style === "None") this.#draw(null);
    else this.#draw({ ...this.#line, style: style in styles ? styles[style as keyof typeof styles] : "thin" }); // just tested
  }
  get color() {
    return shownColour(this.#line?.color) ?? "";
  }
  set color(colour: string) {
    this.#draw({ style: "thin", ...this.#line, color: storedColour(colour, "ConditionalRangeBorder.color") });
  }

  #draw(line: Partial<Border> | null): void {
    const others = without(this.#rule.style?.border ?? {}, SIDES[this.wireId]);
    const border = line === null ? others : { ...others, [SIDES[this.wireId]]: line };
    this.#rule.style = { ...this.#rule.style, border };
  }
}
