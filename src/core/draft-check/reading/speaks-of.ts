import { isPlaceName } from "../../workbook/areas";

const SUPPOSED =
  /\b(?:had (?:it|they|we|the)\b|if\b|would\b|could\b|might\b|were to\b|expect(?:s|ed)?\b|forecast to\b|plans? to\b|budget of\b|by 20[3-9]\d\b|suppose)/i;
const CAPITALISED = /\b[A-Z][a-z]{3,}\b/g;

/** Whether a clause speaks of our own figures, of another authority by name, or of what might be; the last two are never called wrong. */
export function speaksOf(clause: string, ownWords: ReadonlySet<string>): "own" | "other-area" | "supposed" {
  if (SUPPOSED.test(clause)) return "supposed";
  const names = (clause.match(CAPITALISED) ?? []).map((word) => word.toLowerCase());
  return names.some((word) => isPlaceName(word) && !ownWords.has(word)) ? "other-area" : "own";
}
