import type { ObservationStatus } from "./observation";

/** What a mark behind a number says of it: a status, or a note. */
export type NumberMark =
  | { readonly kind: "status"; readonly status: Exclude<ObservationStatus, "final" | "not-available"> }
  | { readonly kind: "note"; readonly text: string };

/**
 * The marks that may stand behind a number, as in "12.3 [p]": the Government Analysis Function's symbols in tables. Those that
 * stand in place of a number, as [c], are none of them.
 */
const MARKS: ReadonlyMap<string, NumberMark> = new Map<string, NumberMark>([
  ["p", { kind: "status", status: "provisional" }],
  ["r", { kind: "status", status: "revised" }],
  ["e", { kind: "status", status: "estimated" }],
  ["f", { kind: "note", text: "Forecast." }],
  ["b", { kind: "note", text: "Break in the series." }],
  ["u", { kind: "note", text: "Marked as of low reliability." }],
]);

const MARKED = /^(.*\d ?%?)\s*((?:\[[^\]]{1,12}\]\s*)+)$/;

/** A text as the number in it and the marks behind that; null where there are none, or one that is not known. */
export function withoutMarks(text: string): { readonly digits: string; readonly marks: readonly NumberMark[] } | null {
  const [, digits = "", behind] = MARKED.exec(text) ?? [];
  if (behind === undefined) return null;
  const marks = [...behind.matchAll(/\[([^\]]*)\]/g)].map(([, mark = ""]) => markOf(mark.trim().toLowerCase()));
  return marks.some((mark) => mark === null) ? null : { digits, marks: marks.filter((mark) => mark !== null) };
}

function markOf(mark: string): NumberMark | null {
  const [, number] = /^note (\d+)$/.exec(mark) ?? [];
  return number === undefined ? (MARKS.get(mark) ?? null) : { kind: "note", text: `Note ${number} of the source.` };
}
