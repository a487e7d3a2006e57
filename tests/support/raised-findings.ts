import { CATALOGUE, type FindingCode } from "../../src/core/findings/catalogue";
import type { Finding } from "../../src/core/findings/finding";
import {
  type KindOf,
  kindsOf,
  type KindWording,
  type SubjectFindings,
  type Wording,
  wordsOf,
} from "../../src/core/findings/wording";

/** What the product finds in an input. */
export type Raise = () => readonly Finding[] | Promise<readonly Finding[]>;

/** An input for each finding of a subject, and for each of its kinds: the compiler misses none. */
export type Raised<Subject extends SubjectFindings> = {
  readonly [Code in keyof Subject]: [KindOf<Subject[Code]>] extends [never]
    ? Raise
    : Readonly<Record<KindOf<Subject[Code]>, Raise>>;
};

interface Known extends KindWording {
  readonly code: FindingCode;
  /** As the tests are named: "no-quartile, too-few-authorities". */
  readonly name: string;
}

const nameOf = (code: string, kind: string | null): string => (kind === null ? code : `${code}, ${kind}`);

const KNOWN: readonly Known[] = (Object.keys(CATALOGUE) as FindingCode[]).flatMap((code) => {
  const wording: Wording = CATALOGUE[code];
  return kindsOf(wording).map((kind) => ({ ...wordsOf(wording, kind), code, name: nameOf(code, kind) }));
});

/** Every input by the name of what it should raise. */
export function inputsOf(raised: Readonly<Record<string, Raise | Readonly<Record<string, Raise>>>>) {
  return Object.entries(raised).flatMap(([code, inputs]) =>
    typeof inputs === "function"
      ? [{ name: nameOf(code, null), raise: inputs }]
      : Object.entries(inputs).map(([kind, raise]) => ({ name: nameOf(code, kind), raise })),
  );
}

const SLOT = /\{[^{}]+\}/;
const literal = (text: string): string => text.split(SLOT).join("");

/** A text of the catalogue with any values in it. */
function filled(text: string): RegExp {
  const parts = text.split(SLOT).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*?")}$`, "s");
}

/** Which of the catalogue's a finding is, by its words; of two whose words fit, the one that says more of its own. */
function knownAs(found: Finding): string | undefined {
  const [first] = KNOWN.filter(
    ({ code, severity, message, advice }) =>
      code === found.code &&
      severity === found.severity &&
      filled(message).test(found.message) &&
      filled(advice).test(found.advice),
  ).sort((a, b) => literal(b.message + b.advice).length - literal(a.message + a.advice).length);
  return first?.name;
}

/** The names of all that an input raises. */
export async function raisedBy(raise: Raise): Promise<readonly (string | undefined)[]> {
  return (await raise()).map(knownAs);
}
