import { RichObject } from "../../wire/rich-object";
import { lookUp } from "../cells/words";
import { sortRange } from "./sort";
import type { Block } from "../cells/access";

const LINES = { Rows: "rows", Columns: "columns" } as const;
const METHODS = { PinYin: null, StrokeCount: null } as const;

/** Sorts the cells of a range. */
export class RangeSort extends RichObject {
  readonly apiName = "RangeSort";
  readonly #range: Block;

  constructor(range: Block) {
    super();
    this.#range = range;
  }

  /** The method tells how Chinese characters are ordered, and changes nothing here. */
  apply(fields: unknown, matchCase?: unknown, hasHeaders?: unknown, orientation?: unknown, method?: unknown) {
    const location = "RangeSort.apply";
    lookUp(METHODS, method ?? "PinYin", location);
    const plan = {
      fields,
      letters: matchCase === true ? "byCase" : "alike",
      header: hasHeaders === true ? "stays" : "sorted",
      line: lookUp(LINES, orientation ?? "Rows", location),
    } as const;
    sortRange(this.#range, plan, location);
  }
}
