import type { Book } from "../../book/book";
import { dateParts } from "../../book/date-periods";
import { dateSystemOf, dayOf1900 } from "../../book/date-system";
import { notImplemented } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";

/** Excel has this day, 29 February 1900, and the calendar has not. */
const LEAP_DAY_OF_1900 = 60;

/** Excel's worksheet functions, called without a cell. */
export class Functions extends RichObject {
  readonly apiName = "Functions";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  /** Of a number of the workbook's date system: day 1 is in 1900, or in 1904. */
  year(serial: unknown) {
    if (typeof serial !== "number") throw notImplemented("YEAR takes a number here.", "Functions.year");
    if (serial < 0) return new FunctionResult(null, "#NUM!");
    const day = Math.max(1, dayOf1900(Math.floor(serial), dateSystemOf(this.#book.library)));
    const [year = null] = dateParts(day < LEAP_DAY_OF_1900 ? day + 1 : day);
    return new FunctionResult(year, null);
  }
}

/** What a function came to: a value, or Excel's error. */
export class FunctionResult extends RichObject {
  readonly apiName = "FunctionResult";
  readonly #value: number | null;
  readonly #error: string | null;

  constructor(value: number | null, error: string | null) {
    super();
    this.#value = value;
    this.#error = error;
  }

  get value() {
    return this.#value;
  }
  get error() {
    return this.#error;
  }
}
