import type { Worksheet } from "../../library/types";
import { boxAddress, parseReference, type Box } from "../../ground/address";
import type { Sheet } from "../../book/book";
import { invalidArgument } from "../../ground/api-error";
import type { Model } from "../cells/model";
import { RichObject } from "../../wire/rich-object";
import { HeaderFooterGroup } from "./headers-footers";
import { boxOfArgument } from "../cells/cell-block";
import { Range } from "../range/range";
import { RangeAreas } from "../range/range-areas";
import { lookUp, wordOf } from "../cells/words";

const PAPER: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const ORDER: Readonly<Record<string, string>> = { DownThenOver: "downThenOver", OverThenDown: "overThenDown" };
const POINTS_IN: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
/** Inches, as Excel starts with. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
type MarginSide = keyof typeof USUAL_MARGINS;

/** How the sheet is printed. Margins are in points. */
export class PageLayout extends RichObject {
  readonly apiName = "PageLayout";
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  /** A file need not say any of it. */
  get #setup(): Partial<Worksheet["pageSetup"]> {
    return this.#sheet.cells.pageSetup;
  }
  get headersFooters() {
    return new HeaderFooterGroup(this.#sheet);
  }
  get orientation() {
    return this.#setup.orientation === "landscape" ? "Landscape" : "Portrait";
  }
  set orientation(orientation: string) {
    this.#setup.orientation = lookUp(
      { Portrait: "portrait", Landscape: "landscape" },
      orientation,
      "PageLayout.orientation",
    );
  }
  get paperSize() {
    return wordOf(PAPER, this.#setup.paperSize ?? 1) ?? "Letter";
  }
  set paperSize(size: string) {
    this.#setup.paperSize = lookUp(PAPER, size, "PageLayout.paperSize");
  }
  get printOrder() {
    return wordOf(ORDER, this.#setup.pageOrder) ?? "DownThenOver";
  }
  set printOrder(order: string) {
    this.#setup.pageOrder = lookUp(ORDER, order, "PageLayout.printOrder");
  }
  get zoom() {
    const { fitToPage, scale = 100, fitToWidth = 1, fitToHeight = 1 } = this.#setup;
    if (fitToPage !== true) return { scale };
    return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
  }
  set zoom(zoom: Excel.PageLayoutZoomOptions) {
    if (typeof zoom.scale === "number") {
      if (zoom.scale < 10 || zoom.scale > 400) throw invalidArgument("A scale is from 10 to 400.", "PageLayout.zoom");
      Object.assign(this.#setup, { fitToPage: false, scale: zoom.scale });
      return;
    }
    Object.assign(this.#setup, {
      fitToPage: true,
      fitToWidth: zoom.horizontalFitToPages ?? 0,
      fitToHeight: zoom.verticalFitToPages ?? 0,
    });
  }
  get centerHorizontally() {
    return this.#setup.horizontalCentered === true;
  }
  set centerHorizontally(centre: boolean) {
    this.#setup.horizontalCentered = centre;
  }
  get centerVertically() {
    return this.#setup.verticalCentered === true;
  }
  set centerVertically(centre: boolean) {
    this.#setup.verticalCentered = centre;
  }
  get printGridlines() {
    return this.#setup.showGridLines === true;
  }
  set printGridlines(print: boolean) {
    this.#setup.showGridLines = print;
  }
  get printHeadings() {
    return this.#setup.showRowColHeaders === true;
  }
  set printHeadings(print: boolean) {
    this.#setup.showRowColHeaders = print;
  }
  get blackAndWhite() {
    return this.#setup.blackAndWhite === true;
  }
  set blackAndWhite(print: boolean) {
    this.#setup.blackAndWhite = print;
  }
  get draftMode() {
    return this.#setup.draft === true;
  }
  set draftMode(draft: boolean) {
    this.#setup.draft = draft;
  }
  get firstPageNumber() {
    return this.#setup.firstPageNumber ?? "";
  }
  set firstPageNumber(number: number | "") {
    if (number === "") delete this.#setup.firstPageNumber;
    else this.#setup.firstPageNumber = number;
  }

  get leftMargin() {
    return this.#margin("left");
  }
  set leftMargin(points: number) {
    this.#setMargin("left", points);
  }
  get rightMargin() {
    return this.#margin("right");
  }
  set rightMargin(points: number) {
    this.#setMargin("right", points);
  }
  get topMargin() {
    return this.#margin("top");
  }
  set topMargin(points: number) {
    this.#setMargin("top", points);
  }
  get bottomMargin() {
    return this.#margin("bottom");
  }
  set bottomMargin(points: number) {
    this.#setMargin("bottom", points);
  }
  get headerMargin() {
    return this.#margin("header");
  }
  set headerMargin(points: number) {
    this.#setMargin("header", points);
  }
  get footerMargin() {
    return this.#margin("footer");
  }
  set footerMargin(points: number) {
    this.#setMargin("footer", points);
  }
  setPrintMargins(unit: string, margins: Excel.PageLayoutMarginOptions) {
    const points = lookUp(POINTS_IN, unit, "PageLayout.setPrintMargins");
    for (const [side, size] of Object.entries(margins))
      if (side in USUAL_MARGINS && typeof size === "number") this.#setMargin(side as MarginSide, size * points); // just tested
  }

  setPrintArea(area: unknown) {
    const boxes =
      area instanceof RangeAreas ? area.boxes : [boxOfArgument(area, this.#sheet, "PageLayout.setPrintArea")];
    this.#setup.printArea = boxes.map(boxAddress).join(",");
  }
  getPrintAreaOrNullObject() {
    const boxes = (this.#setup.printArea ?? "")
      .split(/,|&&/)
      .map((text) => parseReference(text)?.box)
      .filter((box) => box !== undefined);
    return boxes.length === 0 ? null : new RangeAreas(this.#model, this.#sheet, boxes);
  }
  setPrintTitleRows(rows: unknown) {
    const box = boxOfArgument(rows, this.#sheet, "PageLayout.setPrintTitleRows");
    this.#setup.printTitlesRow = `${box.top + 1}:${box.bottom + 1}`;
  }
  getPrintTitleRowsOrNullObject() {
    return this.#titles(this.#setup.printTitlesRow, (box) => new Range(this.#model, this.#sheet, box).getEntireRow());
  }
  setPrintTitleColumns(columns: unknown) {
    const box = boxOfArgument(columns, this.#sheet, "PageLayout.setPrintTitleColumns");
    this.#setup.printTitlesColumn = boxAddress(new Range(this.#model, this.#sheet, box).getEntireColumn().box);
  }
  getPrintTitleColumnsOrNullObject() {
    return this.#titles(this.#setup.printTitlesColumn, (box) =>
      new Range(this.#model, this.#sheet, box).getEntireColumn(),
    );
  }

  #titles(text: string | undefined, range: (box: Box) => Range): Range | null {
    const reference = text === undefined ? null : parseReference(text);
    return reference === null ? null : range(reference.box);
  }
  #margin(side: MarginSide): number {
    const { margins }: { margins?: Partial<typeof USUAL_MARGINS> } = this.#setup;
    return (margins?.[side] ?? USUAL_MARGINS[side]) * 72;
  }
  #setMargin(side: MarginSide, points: number): void {
    this.#setup.margins = { ...USUAL_MARGINS, ...this.#setup.margins, [side]: points / 72 };
  }
}
