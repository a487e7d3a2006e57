import type { Book } from "../book/book";
import { partText, setPartText, WORKBOOK_PART, workbookPart, type Parts } from "../library/package-parts";
import { elementIn, withCalculationOnOpening, withElement } from "./workbook-part";
import { attributesOf, prefixOf, rootOf, withAttribute } from "../library/xml-places";

/** In the file's words; what a file does not say is automatic. */
const MODES = { Manual: "manual", AutomaticExceptTables: "autoNoTable", Automatic: null } as const;

/** Gives the workbook the calculation mode that its file keeps, and whether the file's results are to be trusted. */
export function readCalculation(parts: Parts, book: Book): void {
  const { calcMode, fullCalcOnLoad } = attributesOf(
    elementIn(partText(parts, workbookPart(parts)) ?? "<workbook/>", "calcPr"),
  );
  if (calcMode === MODES.Manual) book.calculationMode = "Manual";
  if (calcMode === MODES.AutomaticExceptTables) book.calculationMode = "AutomaticExceptTables";
  if (fullCalcOnLoad === "1" || fullCalcOnLoad === "true") book.calculationOnOpening = "asked-by-file";
}

/** A new workbook's mode, and whether its results wait. */
export function writeCalculation(parts: Parts, { calculationMode, calculationOnOpening }: Book): void {
  const before = partText(parts, WORKBOOK_PART) ?? "";
  const moded = calculationMode === "Automatic" ? before : withCalculationMode(before, calculationMode);
  const after = calculationOnOpening === "results-wait" ? withCalculationOnOpening(moded) : moded;
  if (after !== before) setPartText(parts, WORKBOOK_PART, after);
}

/** The workbook's XML with that calculation mode; what else its calcPr says stays. */
export function withCalculationMode(workbook: string, mode: Book["calculationMode"]): string {
  const known = elementIn(workbook, "calcPr");
  const tag = known === "" ? `<${prefixOf(rootOf(workbook).name)}calcPr/>` : known;
  return withElement(workbook, "calcPr", withAttribute(tag, "calcMode", MODES[mode]));
}
