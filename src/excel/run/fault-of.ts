import { FAULT_WORDS, type FaultWords } from "./faults";
import type { Fault } from "./fault";

/**
 * What to tell a person of something that Excel threw.
 *
 * Excel's own message is never passed on: it is not meant for people and can quote a cell. An error that carries no
 * code is a mistake in Quartile, and says so by the error's name.
 */
export function faultOf(error: unknown): Fault {
  const code = codeOf(error);
  const place = placeOf(error);
  const details = place === null ? `code ${code}` : `code ${code} at ${place}`;
  const { title, advice } = wordsOf(error, code) ?? {
    title: `Something went wrong in Excel (${details}).`,
    advice: "Your input sheets were not touched. Try again.",
  };
  return { code, title, advice, details };
}

/** The words for a code; a sheet of ours that is in the way is named. */
function wordsOf(error: unknown, code: string): FaultWords | undefined {
  const sheet = property(error, "sheet");
  const words = FAULT_WORDS.get(code);
  if (words === undefined || typeof sheet !== "string") return words;
  return { ...words, title: words.title.replace("{sheet}", `“${sheet}”`) };
}

/** Excel's code of an error, else its name. */
export function codeOf(error: unknown): string {
  return identifierIn(error, "code") ?? identifierIn(error, "name") ?? "Unknown";
}

/** The call that Excel refused, such as "Worksheet.getRange". Null where Excel does not say. */
function placeOf(error: unknown): string | null {
  return identifierIn(property(error, "debugInfo"), "errorLocation");
}

/** The dotted name that a property begins with, and nothing after it: the rest could hold a cell's text. */
function identifierIn(value: unknown, key: string): string | null {
  const found = property(value, key);
  return typeof found === "string" ? (/^[A-Za-z][\w.]{0,79}/.exec(found)?.[0] ?? null) : null;
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
