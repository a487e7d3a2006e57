import { format as formatText } from "numfmt";

/** A number as that number format shows it. */
export function numberText(format: string, value: number): string {
  return formatText(format, value, { locale: "en-GB", throws: false, invalid: String(value) });
}
