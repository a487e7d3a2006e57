import type { Book } from "../book/book";
import { partText, setPartText, WORKBOOK_PART, workbookPart, type Parts } from "./package-parts";
import { elementIn, withElement } from "./workbook-part";
import { attributesOf, prefixOf, rootOf, withAttribute } from "./xml-places";

/** In the file's words; what a file does not say is automatic. */
const MODES = { Manual: "manual", AutomaticExceptTables: "autoNoTable", Automatic: null } as const;

/** Gives the workbook the calculation mode that its file keeps. */
export function readCalculation(parts: Parts, book: Book): void {
  const { calcMode } = attributesOf(elementIn(partText(parts, workbookPart(parts)) ?? "<workbook/>", "calcPr"));
  if (calcMode === MODES.Manual) book.calculationMode = "Manual";
  if (calcMode === MODES.AutomaticExceptTables) book.calculationMode = "AutomaticExceptTables";
}

/** A new workbook's mode. */
export function writeCalculation(parts: Parts, { calculationMode }: Book): void {
  if (calculationMode === "Automatic") return;
  setPartText(parts, WORKBOOK_PART, withCalculationMode(partText(parts, WORKBOOK_PART) ?? "", calculationMode));
}

/** The workbook's XML with that calculation mode; what else its calcPr says stays. */
export function withCalculationMode(workbook: string, mode: Book["calculationMode"]): string {
  const known = elementIn(workbook, "calcPr");
  const tag = known === "" ? `<${prefixOf(rootOf(workbook).name)}calcPr/>` : known;
  return withElement(workbook, "calcPr", withAttribute(tag, "calcMode", MODES[mode]));
}
