import { cellAddress, COLUMNS_IN_SHEET, hasAllColumns, hasAllRows, ROWS_IN_SHEET } from "../../ground/address";
import type { Sheet } from "../../book/book";
import { firstView } from "../../book/sheet-view";
import type { Model } from "../cells/model";
import { RichObject } from "../../wire/rich-object";
import { boxOfArgument } from "../cells/cell-block";
import { Range } from "../range/range";

/** The rows and columns that stay in view. */
export class WorksheetFreezePanes extends RichObject {
  readonly apiName = "WorksheetFreezePanes";
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  freezeRows(count = 1) {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 1) {
    this.#freeze(0, count);
  }
  freezeAt(frozen: unknown) {
    const box = boxOfArgument(frozen, this.#sheet, "WorksheetFreezePanes.freezeAt");
    this.#freeze(hasAllRows(box) ? 0 : box.bottom + 1, hasAllColumns(box) ? 0 : box.right + 1);
  }
  unfreeze() {
    this.#freeze(0, 0);
  }
  getLocationOrNullObject() {
    const view = firstView(this.#sheet);
    if (view.state !== "frozen") return null;
    const rows = view.ySplit ?? 0;
    const columns = view.xSplit ?? 0;
    const bottom = (rows === 0 ? ROWS_IN_SHEET : rows) - 1;
    const right = (columns === 0 ? COLUMNS_IN_SHEET : columns) - 1;
    return new Range(this.#model, this.#sheet, { top: 0, left: 0, bottom, right });
  }

  #freeze(rows: number, columns: number): void {
    const { showGridLines, showRowColHeaders, zoomScale, zoomScaleNormal, rightToLeft } = firstView(this.#sheet);
    const common = Object.fromEntries(
      Object.entries({ showGridLines, showRowColHeaders, zoomScale, zoomScaleNormal, rightToLeft }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    const frozen = {
      state: "frozen" as const,
      xSplit: columns,
      ySplit: rows,
      topLeftCell: cellAddress(rows, columns),
    };
    this.#sheet.cells.views = [rows + columns === 0 ? { ...common, state: "normal" } : { ...common, ...frozen }];
  }
}
