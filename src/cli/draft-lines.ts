import type { CheckedDraft } from "../core/draft-check/check-draft";
import type { Omission } from "../core/draft-check/relations/omissions";
import type { Claim, Verdict } from "../core/draft-check/verdict/claim";
import { formatFirst } from "../core/format/list";
import { printable } from "../core/format/printable";
import { formatSource } from "../core/format/source";

/** A heading, or a line below one. */
export interface DraftLine {
  readonly kind: "heading" | "text";
  readonly text: string;
}

/** Whether claims that nobody can tell are listed too, or only counted. */
export type Listed = "told" | "all";

/** What was found in a draft, for a person: the counts, then what is wrong, doubtful in its words, or left out. */
export function draftLines({ claims, omissions }: CheckedDraft, draft: string, listed: Listed): readonly DraftLine[] {
  const of = (verdict: Verdict): readonly Claim[] => claims.filter((claim) => claim.verdict === verdict);
  const section = (title: string, verdict: Verdict): readonly DraftLine[] =>
    under(
      title,
      of(verdict).flatMap((claim) => claimLines(claim, draft)),
    );
  return [
    heading(countsOf(claims)),
    ...section("Disagrees with the workbook", "disagrees"),
    ...section("Agrees, with a note on words", "agrees-wording"),
    ...under("Left out of the draft", omissionLines(omissions, listed)),
    ...(listed === "all" ? section("Cannot be told", "cannot-tell") : []),
  ];
}

const heading = (text: string): DraftLine => ({ kind: "heading", text });

function under(title: string, lines: readonly string[]): readonly DraftLine[] {
  if (lines.length === 0) return [];
  return [heading(title), ...lines.map((text) => ({ kind: "text", text }) as const)];
}

/** "112 claims: 101 agree, 9 agree with a note on words, 1 disagrees, 1 cannot be told". */
function countsOf(claims: readonly Claim[]): string {
  if (claims.length === 0) return "No claims were found in the draft.";
  const count = (verdict: Verdict): number => claims.filter((claim) => claim.verdict === verdict).length;
  const [agree, wording, disagree, open] = (["agrees", "agrees-wording", "disagrees", "cannot-tell"] as const).map(
    count,
  );
  const verbs = (number: number, verb: string): string => `${number} ${verb}${number === 1 ? "s" : ""}`;
  return [
    `${claims.length} ${claims.length === 1 ? "claim" : "claims"}: ${verbs(agree ?? 0, "agree")}`,
    `${verbs(wording ?? 0, "agree")} with a note on words`,
    verbs(disagree ?? 0, "disagree"),
    `${open ?? 0} cannot be told`,
  ].join(", ");
}

/** Where it is and what it says, then what the workbook holds and where, then why. */
function claimLines({ text, start, end, ref, holds, sources, why }: Claim, draft: string): readonly string[] {
  const about = ref === null ? "" : `${ref}: `;
  const cells = sources.length === 0 ? "" : ` (${cellsOf(sources)})`;
  return [
    `  ${placeOf(draft, start)}: “${shown(text)}” in “${around(draft, start, end)}”`,
    ...(holds === null ? [] : [`    ${about}the workbook holds ${holds}${cells}`]),
    ...(why === "" ? [] : [`    ${asSentence(why)}`]),
  ];
}

/** Indicators named for each reason, unless all are asked for. */
const MOST_REFS = 8;

/** "The draft does not mention it: SEN1, SEN2 and 9 more." */
function omissionLines(omissions: readonly Omission[], listed: Listed): readonly string[] {
  const reasons = [...new Set(omissions.map(({ why }) => why))];
  return reasons.map((reason) => {
    const refs = omissions.filter(({ why }) => why === reason).map(({ ref }) => ref);
    return `  ${asSentence(reason).replace(/\.$/, "")}: ${formatFirst(refs, listed === "all" ? refs.length : MOST_REFS)}.`;
  });
}

/** Lines and columns are counted from one, a column a character. */
function placeOf(draft: string, at: number): string {
  const before = draft.slice(0, at).split(LINE_END);
  return `Line ${before.length}, column ${Array.from(before.at(-1) ?? "").length + 1}`;
}

const LINE_END = /\r\n|\r|\n/;

/** Characters of the draft shown before and behind a claim. */
const AROUND = 40;

/** The claim in its own line, cut between words. */
function around(draft: string, start: number, end: number): string {
  const before = draft.slice(0, start).split(LINE_END).at(-1) ?? "";
  const behind = draft.slice(end).split(LINE_END)[0] ?? "";
  const left = before.length <= AROUND ? before : `… ${before.slice(-AROUND).replace(/^\S*\s/, "")}`;
  const right = behind.length <= AROUND ? behind : `${behind.slice(0, AROUND).replace(/\s\S*$/, "")} …`;
  return shown(left + draft.slice(start, end) + right);
}

/** On one line, and without what a terminal would take for a command. */
const shown = (text: string): string => printable(text).replace(/\s+/g, " ").trim();

const MOST_CELLS = 6;

function cellsOf(sources: Claim["sources"]): string {
  const cells = sources.slice(0, MOST_CELLS).map(formatSource).join(", ");
  const more = sources.length - MOST_CELLS;
  return more > 0 ? `${cells} and ${more} more` : cells;
}

function asSentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
