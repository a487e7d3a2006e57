import { SYMBOLS } from "../../core/dashboard/symbols";
import { markdownTable } from "./markdown-table";

/** The symbols of our sheets, and what each says. */
export function symbolsTable(): string {
  return markdownTable(
    ["Symbol", "Says"],
    Object.entries(SYMBOLS).map(([symbol, meaning]) => [`\`${symbol}\``, meaning]),
  );
}
