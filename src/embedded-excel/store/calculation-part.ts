import type { Book } from "../book/book";
import { without } from "../without";
import { attributesOf, attributeText, partText, setPartText, WORKBOOK_PART, type Parts } from "./package-parts";

/** In the file's words; what a file does not say is automatic. */
const MODES = { manual: "Manual", autoNoTable: "AutomaticExceptTables" } as const;
const CALCULATION = /<calcPr\b([^>]*?)\/?>(?:<\/calcPr>)?/;
/** What the schema wants before it, the last of them that is there. */
const BEFORE = /<\/sheets>(?:[\s\S]*(?:<\/definedNames>|<definedNames\/>|<\/externalReferences>))?/;

/** Gives the workbook the calculation mode that its file keeps. */
export function readCalculation(parts: Parts, book: Book): void {
  const { calcMode } = attributesOf(CALCULATION.exec(partText(parts, WORKBOOK_PART) ?? "")?.[1] ?? "");
  if (calcMode === "manual" || calcMode === "autoNoTable") book.calculationMode = MODES[calcMode];
}

export function writeCalculation(parts: Parts, { calculationMode }: Book): void {
  const text = partText(parts, WORKBOOK_PART) ?? "";
  const others = without(attributesOf(CALCULATION.exec(text)?.[1] ?? ""), "calcMode");
  const mode = Object.entries(MODES).find(([, one]) => one === calculationMode)?.[0];
  const attributes = { ...others, ...(mode === undefined ? {} : { calcMode: mode }) };
  const tag = Object.keys(attributes).length === 0 ? "" : `<calcPr${attributeText(attributes)}/>`;
  const cleared = text.replace(CALCULATION, "");
  setPartText(
    parts,
    WORKBOOK_PART,
    cleared.replace(BEFORE, (before) => before + tag),
  );
}
