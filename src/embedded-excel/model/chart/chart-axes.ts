import { numberFormatIn, setNumberFormatIn } from "../../chart-xml/number-format";
import { axisOf, hasNumbers, type AxisRole } from "../../chart-xml/axes";
import { drop, ensure, find, flagAt, setFlagAt, setValueAt, valueAt, type XmlNode } from "../../chart-xml/xml-tree";
import { apiNotFound, invalidArgument, invalidOperation } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";
import { ChartAxisTitle, ChartGridlines } from "./chart-axis-parts";
import { ChartAxisFormat } from "./chart-formats";
import type { ChartContext } from "./chart-look";
import { lookUp, wordOf } from "../cells/words";

/** The only group of axes there is here: secondary axes are kept in the file, not reachable. */
export const PRIMARY = "Primary";

/** A chart's axes. */
export class ChartAxes extends RichObject {
  readonly apiName = "ChartAxes";
  readonly #context: ChartContext;

  constructor(context: ChartContext) {
    super();
    this.#context = context;
  }

  get categoryAxis() {
    return new ChartAxis(this.#context, "Category");
  }
  get valueAxis() {
    return new ChartAxis(this.#context, "Value");
  }
  getItem(type: unknown, group: unknown = PRIMARY) {
    if (group !== PRIMARY) throw apiNotFound(`ChartAxes.getItem(${String(group)})`);
    return new ChartAxis(this.#context, lookUp({ Category: "Category", Value: "Value" }, type, "ChartAxes.getItem"));
  }
}

const TICK_MARKS: Readonly<Record<string, string>> = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };
const LABEL_PLACES: Readonly<Record<string, string>> = {
  High: "high",
  Low: "low",
  NextToAxis: "nextTo",
  None: "none",
};
const CROSSINGS: Readonly<Record<string, string>> = { Automatic: "autoZero", Maximum: "max", Minimum: "min" };
const IN_DEGREE = 60_000;

/** An axis of a chart. What the file leaves to Excel reads as "". */
export class ChartAxis extends RichObject {
  readonly apiName = "ChartAxis";
  readonly #context: ChartContext;
  readonly #role: AxisRole;

  constructor(context: ChartContext, role: AxisRole) {
    super();
    this.#context = context;
    this.#role = role;
  }

  get #axis(): XmlNode {
    const axis = axisOf(this.#context.root, this.#role);
    if (axis === null) throw invalidOperation("The chart has no such axis.", "ChartAxis");
    return axis;
  }
  /** The other axis says where it crosses this one. */
  get #crossing(): XmlNode {
    const other = axisOf(this.#context.root, this.#role === "Value" ? "Category" : "Value");
    if (other === null) throw invalidOperation("The chart has no such axis.", "ChartAxis");
    return other;
  }
  get type() {
    return this.#role;
  }
  get axisGroup() {
    return PRIMARY;
  }
  get visible() {
    return !flagAt(this.#axis, "c:delete");
  }
  set visible(visible: boolean) {
    setFlagAt(this.#axis, "c:delete", !visible);
  }
  get title() {
    return new ChartAxisTitle(this.#context, () => this.#axis);
  }
  get majorGridlines() {
    return new ChartGridlines(this.#context, () => this.#axis, "c:majorGridlines");
  }
  get minorGridlines() {
    return new ChartGridlines(this.#context, () => this.#axis, "c:minorGridlines");
  }
  get format() {
    return new ChartAxisFormat({ context: this.#context, read: () => this.#axis, write: () => [this.#axis] });
  }

  get minimum() {
    return numberAt(this.#axis, "c:scaling/c:min");
  }
  set minimum(minimum: unknown) {
    this.#setNumber("c:scaling/c:min", minimum, "minimum");
  }
  get maximum() {
    return numberAt(this.#axis, "c:scaling/c:max");
  }
  set maximum(maximum: unknown) {
    this.#setNumber("c:scaling/c:max", maximum, "maximum");
  }
  get majorUnit() {
    return numberAt(this.#axis, "c:majorUnit");
  }
  set majorUnit(unit: unknown) {
    this.#setNumber("c:majorUnit", unit, "majorUnit");
  }
  get minorUnit() {
    return numberAt(this.#axis, "c:minorUnit");
  }
  set minorUnit(unit: unknown) {
    this.#setNumber("c:minorUnit", unit, "minorUnit");
  }
  get tickLabelSpacing() {
    return numberAt(this.#axis, "c:tickLblSkip");
  }
  set tickLabelSpacing(spacing: unknown) {
    this.#setSpacing("c:tickLblSkip", spacing, "tickLabelSpacing");
  }
  get tickMarkSpacing() {
    return Number(valueAt(this.#axis, "c:tickMarkSkip") ?? 1);
  }
  set tickMarkSpacing(spacing: unknown) {
    this.#setSpacing("c:tickMarkSkip", spacing, "tickMarkSpacing");
  }
  get reversePlotOrder() {
    return valueAt(this.#axis, "c:scaling/c:orientation") === "maxMin";
  }
  set reversePlotOrder(reversed: boolean) {
    setValueAt(this.#axis, "c:scaling/c:orientation", reversed ? "maxMin" : "minMax");
  }
  get numberFormat() {
    return numberFormatIn(this.#axis).code;
  }
  set numberFormat(format: string) {
    setNumberFormatIn(this.#axis, { code: format, isLinked: false });
  }
  get linkNumberFormat() {
    return numberFormatIn(this.#axis).isLinked;
  }
  set linkNumberFormat(isLinked: boolean) {
    setNumberFormatIn(this.#axis, { code: this.numberFormat, isLinked });
  }
  get tickLabelPosition() {
    return wordOf(LABEL_PLACES, valueAt(this.#axis, "c:tickLblPos") ?? "nextTo") ?? "NextToAxis";
  }
  set tickLabelPosition(place: string) {
    setValueAt(this.#axis, "c:tickLblPos", lookUp(LABEL_PLACES, place, "ChartAxis.tickLabelPosition"));
  }
  get majorTickMark() {
    return wordOf(TICK_MARKS, valueAt(this.#axis, "c:majorTickMark") ?? "cross") ?? "None";
  }
  set majorTickMark(mark: string) {
    setValueAt(this.#axis, "c:majorTickMark", lookUp(TICK_MARKS, mark, "ChartAxis.majorTickMark"));
  }
  get minorTickMark() {
    return wordOf(TICK_MARKS, valueAt(this.#axis, "c:minorTickMark") ?? "cross") ?? "None";
  }
  set minorTickMark(mark: string) {
    setValueAt(this.#axis, "c:minorTickMark", lookUp(TICK_MARKS, mark, "ChartAxis.minorTickMark"));
  }
  /** Degrees against the clock; 0 where the labels turn as they fit. */
  get textOrientation() {
    const turn = Number(find(this.#axis, "c:txPr/a:bodyPr")?.attributes.rot ?? 0);
    return Math.abs(turn) > 90 * IN_DEGREE ? 0 : -turn / IN_DEGREE;
  }
  set textOrientation(degrees: number) {
    if (!(Math.abs(degrees) <= 90))
      throw invalidArgument(`${degrees} is not between -90 and 90.`, "ChartAxis.textOrientation");
    ensure(this.#axis, "c:txPr/a:bodyPr").attributes.rot = String(Math.round(-degrees * IN_DEGREE));
  }
  /** Whether the value axis crosses between two categories, and not in the middle of one. */
  get isBetweenCategories() {
    return valueAt(axisOf(this.#context.root, "Value"), "c:crossBetween") !== "midCat";
  }
  set isBetweenCategories(between: boolean) {
    if (this.#role === "Value") throw invalidOperation("This axis has no categories.", "ChartAxis.isBetweenCategories");
    setValueAt(this.#crossing, "c:crossBetween", between ? "between" : "midCat");
  }
  get position() {
    const crosses = valueAt(this.#crossing, "c:crosses");
    return crosses === null ? "Custom" : (wordOf(CROSSINGS, crosses) ?? "Automatic");
  }
  set position(position: string) {
    const crosses = lookUp(CROSSINGS, position, "ChartAxis.position");
    drop(this.#crossing, "c:crossesAt");
    setValueAt(this.#crossing, "c:crosses", crosses);
  }
  setPositionAt(value: unknown) {
    if (typeof value !== "number") throw invalidArgument("A place on an axis is a number.", "ChartAxis.setPositionAt");
    drop(this.#crossing, "c:crosses");
    setValueAt(this.#crossing, "c:crossesAt", value);
  }

  #setNumber(path: string, value: unknown, member: string): void {
    const location = `ChartAxis.${member}`;
    if (!hasNumbers(this.#axis)) throw invalidArgument("There are no numbers along this axis.", location);
    setValueAt(this.#axis, path, numberOrNone(value, location));
  }
  #setSpacing(path: string, value: unknown, member: string): void {
    const location = `ChartAxis.${member}`;
    if (hasNumbers(this.#axis)) throw invalidArgument("There are no categories along this axis.", location);
    const spacing = numberOrNone(value, location);
    if (spacing !== null && !(Number.isInteger(spacing) && spacing >= 1 && spacing <= 31_999))
      throw invalidArgument(`${spacing} is not a number of categories.`, location);
    setValueAt(this.#axis, path, spacing);
  }
}

function numberAt(axis: XmlNode, path: string): number | "" {
  const value = valueAt(axis, path);
  return value === null ? "" : Number(value);
}

/** "" leaves it to Excel. */
function numberOrNone(value: unknown, location: string): number | null {
  if (value === "" || value === null) return null;
  if (typeof value !== "number" || !Number.isFinite(value))
    throw invalidArgument(`${JSON.stringify(value)} is not a number.`, location);
  return value;
}
