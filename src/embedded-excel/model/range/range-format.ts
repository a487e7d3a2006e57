import type { Alignment } from "../../library/types";
import type { CellStyle } from "../../book/styles";
import { RichObject } from "../../wire/rich-object";
import { without } from "../../ground/without";
import { autofitColumns, columnWidth, autofitRows, rowHeight, setColumnWidth, setRowHeight } from "./range-sizes";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill, RangeFont } from "./range-fill-font";
import { commonOfAreas, commonValue, restyleAreas, type CellAreas } from "../cells/access";
import { lookUp, wordOf } from "../cells/words";

const HORIZONTAL: Readonly<Record<string, Alignment["horizontal"] | null>> = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Readonly<Record<string, Alignment["vertical"]>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** How the cells of a range look. Where they differ, a property reads as null. */
export class RangeFormat extends RichObject {
  readonly apiName = "RangeFormat";
  readonly #cells: CellAreas;

  constructor(cells: CellAreas) {
    super();
    this.#cells = cells;
  }

  get fill() {
    return new RangeFill(this.#cells);
  }
  get font() {
    return new RangeFont(this.#cells);
  }
  get borders() {
    return new RangeBorderCollection(this.#cells);
  }
  get protection() {
    return new FormatProtection(this.#cells);
  }

  get horizontalAlignment() {
    return this.#common(({ alignment }) => wordOf(HORIZONTAL, alignment?.horizontal ?? null) ?? "General");
  }
  set horizontalAlignment(word: string | null) {
    const horizontal = lookUp(HORIZONTAL, word, "RangeFormat.horizontalAlignment");
    this.#align((alignment) => (horizontal === null ? without(alignment, "horizontal") : { ...alignment, horizontal }));
  }
  get verticalAlignment() {
    return this.#common(({ alignment }) => wordOf(VERTICAL, alignment?.vertical ?? "bottom") ?? "Bottom");
  }
  set verticalAlignment(word: string | null) {
    const vertical = lookUp(VERTICAL, word, "RangeFormat.verticalAlignment");
    this.#align((alignment) => ({ ...alignment, vertical }));
  }
  get wrapText() {
    return this.#common(({ alignment }) => alignment?.wrapText === true);
  }
  set wrapText(wrapText: boolean | null) {
    this.#align((alignment) => ({ ...alignment, wrapText: wrapText === true }));
  }
  get shrinkToFit() {
    return this.#common(({ alignment }) => alignment?.shrinkToFit === true);
  }
  set shrinkToFit(shrinkToFit: boolean | null) {
    this.#align((alignment) => ({ ...alignment, shrinkToFit: shrinkToFit === true }));
  }
  get indentLevel() {
    return this.#common(({ alignment }) => alignment?.indent ?? 0);
  }
  set indentLevel(indent: number | null) {
    this.#align((alignment) => ({ ...alignment, indent: indent ?? 0 }));
  }
  get textOrientation() {
    return this.#common(({ alignment }) =>
      alignment?.textRotation === "vertical" ? 180 : (alignment?.textRotation ?? 0),
    );
  }
  set textOrientation(degrees: number | null) {
    this.#align((alignment) => ({ ...alignment, textRotation: degrees === 180 ? "vertical" : (degrees ?? 0) }));
  }

  get columnWidth() {
    return commonValue(this.#cells.boxes, (box) => columnWidth({ ...this.#cells, box }));
  }
  set columnWidth(points: number | null) {
    for (const box of this.#cells.boxes) setColumnWidth({ ...this.#cells, box }, points);
  }
  get rowHeight() {
    return commonValue(this.#cells.boxes, (box) => rowHeight({ ...this.#cells, box }));
  }
  set rowHeight(points: number | null) {
    for (const box of this.#cells.boxes) setRowHeight({ ...this.#cells, box }, points);
  }
  autofitColumns() {
    for (const box of this.#cells.boxes) autofitColumns({ ...this.#cells, box });
  }
  autofitRows() {
    for (const box of this.#cells.boxes) autofitRows({ ...this.#cells, box });
  }

  #common<Value>(read: (style: CellStyle) => Value): Value | null {
    return commonOfAreas(this.#cells, read);
  }
  #align(change: (alignment: Partial<Alignment>) => Partial<Alignment>): void {
    restyleAreas(this.#cells, (style) => ({ ...style, alignment: change(style.alignment ?? {}) }), "RangeFormat");
  }
}

/** Whether the cells are locked once the sheet is protected. */
export class FormatProtection extends RichObject {
  readonly apiName = "FormatProtection";
  readonly #cells: CellAreas;

  constructor(cells: CellAreas) {
    super();
    this.#cells = cells;
  }

  get locked() {
    return commonOfAreas(this.#cells, ({ protection }) => protection?.locked ?? true);
  }
  set locked(locked: boolean | null) {
    restyleAreas(
      this.#cells,
      (style) => ({ ...style, protection: { ...style.protection, locked: locked !== false } }),
      "FormatProtection.locked",
    );
  }
}
