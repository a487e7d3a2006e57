import type { Figure } from "./figure";
import { qualifierOf } from "./qualifiers";

const DURATION = /(?<![\d.,])(?<hours>\d+) ?(?:hours?|hrs?|h)(?:,? and)? (?<minutes>\d{1,2}) ?(?:minutes?|mins?|m)\b/gi;

/** "2 hours 42 minutes" is one figure, in minutes. */
export function readDurations(text: string): readonly Figure[] {
  return Array.from(text.matchAll(DURATION), ({ index, 0: written, groups }) => ({
    start: index,
    end: index + written.length,
    value: Number(groups?.hours) * 60 + Number(groups?.minutes),
    step: 1,
    unit: "minutes",
    qualifier: qualifierOf(text.slice(Math.max(0, index - 30), index), ""),
    form: "number",
    sign: null,
    isWord: false,
    partOf: null,
  }));
}
