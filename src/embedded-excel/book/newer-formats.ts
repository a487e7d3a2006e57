import type { Worksheet } from "../library/types";
import { xmlDecode, xmlEncodeAttr } from "../library/library";

/**
 * A conditional format that stands only in the extension that Excel 2010 added, such as icons of its new sets or a
 * condition that looks at another sheet. The library drops it; it is kept as the file has it, with its cells.
 */
export interface NewerFormat {
  /** "B2:B9" or "B2:B9 D2:D9". */
  readonly ref: string;
  /** `<x14:cfRule …>…</x14:cfRule>`. */
  readonly rule: string;
}

const formatsOf = new WeakMap<Worksheet, readonly NewerFormat[]>();

export function newerFormats(sheet: Worksheet): readonly NewerFormat[] {
  return formatsOf.get(sheet) ?? [];
}

export function setNewerFormats(sheet: Worksheet, formats: readonly NewerFormat[]): void {
  formatsOf.set(sheet, formats);
}

const FORMULA = /(<xm:f>)([^<]*)(<\/xm:f>)/g;

/** The XML with its formulas changed. */
export function withNewerFormulas(xml: string, change: (formula: string) => string): string {
  return xml.replace(
    FORMULA,
    (_, before: string, formula: string, after: string) => before + xmlEncodeAttr(change(xmlDecode(formula))) + after,
  );
}
