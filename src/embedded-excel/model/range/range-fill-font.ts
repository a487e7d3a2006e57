import type { Fill, Font } from "../../library/types";
import type { CellStyle } from "../../book/styles";
import { RichObject } from "../../wire/rich-object";
import { without } from "../../ground/without";
import { shownColour, storedColour } from "../../book/colours";
import { commonOfAreas, restyleAreas, type CellAreas } from "../cells/access";

/** The background of cells. */
export class RangeFill extends RichObject {
  readonly apiName = "RangeFill";
  readonly #cells: CellAreas;

  constructor(cells: CellAreas) {
    super();
    this.#cells = cells;
  }

  /** "#FFFFFF" for no fill, "" where the cells differ. */
  get color() {
    return commonOfAreas(this.#cells, ({ fill }) => fillColour(fill) ?? "#FFFFFF") ?? "";
  }
  set color(colour: string) {
    if (colour === "") {
      this.clear();
      return;
    }
    const fgColor = storedColour(colour, "RangeFill.color");
    const fill: Fill = { type: "pattern", pattern: "solid", fgColor };
    restyleAreas(this.#cells, (style) => ({ ...style, fill }), "RangeFill.color");
  }
  clear() {
    restyleAreas(this.#cells, (style) => without(style, "fill"), "RangeFill.clear");
  }
}

function fillColour(fill: Fill | undefined): string | null {
  return fill?.type === "pattern" && fill.pattern !== "none" ? shownColour(fill.fgColor) : null;
}

/** The writing in cells. Where the cells differ, a property reads as null. */
export class RangeFont extends RichObject {
  readonly apiName = "RangeFont";
  readonly #cells: CellAreas;

  constructor(cells: CellAreas) {
    super();
    this.#cells = cells;
  }

  get bold() {
    return this.#common(({ bold }) => bold === true);
  }
  set bold(bold: boolean | null) {
    this.#change({ bold: bold === true });
  }
  get italic() {
    return this.#common(({ italic }) => italic === true);
  }
  set italic(italic: boolean | null) {
    this.#change({ italic: italic === true });
  }
  get strikethrough() {
    return this.#common(({ strike }) => strike === true);
  }
  set strikethrough(strike: boolean | null) {
    this.#change({ strike: strike === true });
  }
  get underline() {
    return this.#common(({ underline }) => {
      if (underline === "double") return "Double";
      return underline === undefined || underline === false || underline === "none" ? "None" : "Single";
    });
  }
  set underline(underline: string | null) {
    this.#change({ underline: underline === "Double" ? "double" : underline === "Single" });
  }
  get size() {
    return this.#common(({ size }) => size ?? this.#default.size ?? 11);
  }
  set size(size: number | null) {
    if (size !== null) this.#change({ size });
  }
  get name() {
    return this.#common(({ name }) => name ?? this.#default.name ?? "Calibri");
  }
  set name(name: string | null) {
    if (name === null) return;
    // A font that is named is no longer the theme's.
    const change = (style: CellStyle) => {
      const font = without(style.font ?? {}, "scheme", "family");
      return { ...style, font: { ...this.#default, ...font, name } };
    };
    restyleAreas(this.#cells, change, "RangeFont.name");
  }
  get color() {
    return this.#common(({ color }) => shownColour(color) ?? "#000000") ?? "";
  }
  set color(colour: string) {
    this.#change({ color: storedColour(colour, "RangeFont.color") });
  }

  /** Without the theme's claims: what a cell's own font starts from. */
  get #default(): Partial<Font> {
    return without(this.#cells.book.library.defaultFont ?? { name: "Calibri", size: 11 }, "scheme", "family");
  }
  #common<Value>(read: (font: Partial<Font>) => Value): Value | null {
    return commonOfAreas(this.#cells, (style: CellStyle) => read(style.font ?? {}));
  }
  #change(part: Partial<Font>): void {
    const start = this.#default;
    restyleAreas(this.#cells, (style) => ({ ...style, font: { ...start, ...style.font, ...part } }), "RangeFont");
  }
}
