import { numberFormatIn, setNumberFormatIn } from "../../chart-xml/number-format";
import type { ChartKind } from "../../chart-xml/kinds";
import {
  ensureLabel,
  ensureLabels,
  labelOf,
  labelPlaces,
  labelsOf,
  withItsLabels,
  type LabelFlag,
} from "../../chart-xml/labels";
import { ownText, setOwnText } from "../../chart-xml/writing";
import { ensure, find, flagAt, setFlagAt, setValueAt, valueAt, type XmlNode } from "../../chart-xml/xml-tree";
import { invalidArgument } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";
import { ChartDataLabelFormat } from "./chart-formats";
import type { ChartContext, Look } from "./chart-look";
import { lookUp, wordOf } from "../cells/words";

const PLACES: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};
const USUAL_SEPARATOR = ", ";

/** What labels say and where they stand. */
abstract class Labels extends RichObject {
  readonly #look: Look;
  readonly #kind: () => ChartKind | null;

  constructor(look: Look, kind: () => ChartKind | null) {
    super();
    this.#look = look;
    this.#kind = kind;
  }

  get format() {
    return new ChartDataLabelFormat(this.#look);
  }
  get position() {
    const kind = this.#kind();
    const stored = valueAt(this.#look.read(), "c:dLblPos") ?? (kind === null ? undefined : labelPlaces(kind)[0]);
    return stored === undefined ? "None" : (wordOf(PLACES, stored) ?? "None");
  }
  set position(position: string) {
    const location = `${this.apiName}.position`;
    const wanted = lookUp(PLACES, position, location);
    const kind = this.#kind();
    if (kind !== null && !labelPlaces(kind).includes(wanted))
      throw invalidArgument(`Labels of a ${kind.name} series cannot stand at ${position}.`, location);
    for (const labels of this.#look.write()) setValueAt(labels, "c:dLblPos", wanted);
  }
  get showValue() {
    return this.#shows("c:showVal");
  }
  set showValue(show: boolean) {
    this.#show("c:showVal", show);
  }
  get showSeriesName() {
    return this.#shows("c:showSerName");
  }
  set showSeriesName(show: boolean) {
    this.#show("c:showSerName", show);
  }
  get showCategoryName() {
    return this.#shows("c:showCatName");
  }
  set showCategoryName(show: boolean) {
    this.#show("c:showCatName", show);
  }
  get showPercentage() {
    return this.#shows("c:showPercent");
  }
  set showPercentage(show: boolean) {
    this.#show("c:showPercent", show);
  }
  get showLegendKey() {
    return this.#shows("c:showLegendKey");
  }
  set showLegendKey(show: boolean) {
    this.#show("c:showLegendKey", show);
  }
  get separator() {
    const labels = this.#look.read();
    return (labels === null ? null : find(labels, "c:separator"))?.text ?? USUAL_SEPARATOR;
  }
  set separator(separator: string) {
    for (const labels of this.#look.write()) ensure(labels, "c:separator").text = separator;
  }
  get numberFormat() {
    return numberFormatIn(this.#look.read()).code;
  }
  set numberFormat(format: string) {
    for (const labels of this.#look.write()) setNumberFormatIn(labels, { code: format, isLinked: false });
  }
  get linkNumberFormat() {
    return numberFormatIn(this.#look.read()).isLinked;
  }
  set linkNumberFormat(isLinked: boolean) {
    const code = this.numberFormat;
    for (const labels of this.#look.write()) setNumberFormatIn(labels, { code, isLinked });
  }

  #shows(flag: LabelFlag): boolean {
    return flagAt(this.#look.read(), flag);
  }
  #show(flag: LabelFlag, show: boolean): void {
    for (const labels of this.#look.write()) setFlagAt(labels, flag, show);
  }
}

/** The labels of all points: of one series, or of all series of a chart. */
export class ChartDataLabels extends Labels {
  readonly apiName = "ChartDataLabels";

  constructor(context: ChartContext, series: readonly XmlNode[], kind: () => ChartKind | null) {
    const read = () => {
      const [first] = series;
      return first === undefined ? null : labelsOf(first);
    };
    super({ context, read, write: () => series.flatMap((one) => withItsLabels(ensureLabels(one))) }, kind);
  }
}

/** The label of one point. */
export class ChartDataLabel extends Labels {
  readonly apiName = "ChartDataLabel";
  readonly #series: XmlNode;
  readonly #index: number;

  constructor(context: ChartContext, series: XmlNode, index: number, kind: () => ChartKind | null) {
    super(
      {
        context,
        read: () => labelOf(series, index) ?? labelsOf(series),
        write: () => [ensureLabel(series, index)],
      },
      kind,
    );
    this.#series = series;
    this.#index = index;
  }

  /** A text of its own; "" where it says what it is told to show. */
  get text() {
    return ownText(labelOf(this.#series, this.#index)) ?? "";
  }
  set text(text: string) {
    setOwnText(ensureLabel(this.#series, this.#index), text);
  }
}
