import { cutTo } from "../format/cut-to";
import type { Source } from "../format/source";
import type { FindingCode } from "./catalogue";
import { fill, type Severity, type ValuesOf, type Wording, wordsOf } from "./wording";

/** Something the workbook's owner should know: where it is, what was found, what to do. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly message: string;
  readonly advice: string;
  /** The indicator that it touches. */
  readonly ref: string | null;
  readonly source: Source | null;
}

/** What a finding is about; left out where it is about the workbook as a whole. */
export interface About {
  readonly ref?: string | null;
  readonly source?: Source | null;
}

/** Characters of a message; names and texts that people typed may be of any length. */
export const MOST_IN_MESSAGE = 1000;

/** The finding of a code, in the words of the subject that it is about: so a part of the pane loads only those it needs. */
export function finding<Code extends FindingCode, Subject extends Readonly<Record<Code, Wording>>>(
  subject: Subject,
  code: Code,
  values: ValuesOf<Subject[Code]>,
  { ref = null, source = null }: About = {},
): Finding {
  // What the compiler has checked against the code's own words, as what it is of every code.
  const given = values as Readonly<Record<string, string | number>>;
  const kind = given.kind === undefined ? null : String(given.kind);
  const { severity, message, advice } = wordsOf(subject[code], kind);
  const said = (text: string): string => fill(text, (name) => String(given[name]));
  return { severity, code, message: cutTo(said(message), MOST_IN_MESSAGE), advice: said(advice), ref, source };
}
