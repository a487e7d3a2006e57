import { formatFirst } from "../format/list";
import { formatSource } from "../format/source";
import { cutTo } from "../format/cut-to";
import { type Finding, MOST_IN_MESSAGE } from "./finding";

/** More of one code than this would hide all others. */
const MOST_OF_A_CODE = 20;

/**
 * The findings, those of a code and one advice that are met more often than `most` told once: the first of them, how many more
 * there are, and the first of their cells, or of their indicators where no cell is to blame. Where the advice differs, as by
 * the words that a column takes, each is told.
 */
export function toldOnce(findings: readonly Finding[], most = MOST_OF_A_CODE): readonly Finding[] {
  const byCode = new Map<string, Finding[]>();
  for (const one of findings) {
    const key = `${one.code} ${one.severity} ${one.advice}`;
    const alike = byCode.get(key);
    if (alike === undefined) byCode.set(key, [one]);
    else alike.push(one);
  }
  const crowds = [...byCode.values()].filter((alike) => alike.length > most);
  const told = new Map(
    crowds.flatMap(([first, ...others]) => (first === undefined ? [] : [[first, withOthers(first, others)] as const])),
  );
  const left = new Set(crowds.flatMap((alike) => alike.slice(1)));
  return findings.filter((one) => !left.has(one)).map((one) => told.get(one) ?? one);
}

function withOthers(first: Finding, others: readonly Finding[]): Finding {
  const places = others.map(({ source, ref }) => (source === null ? (ref ?? "the workbook") : formatSource(source)));
  const count = others.length === 1 ? "There is 1 more finding" : `There are ${others.length} more findings`;
  const more = ` ${count} of this kind: ${formatFirst(places)}.`;
  return { ...first, message: `${cutTo(first.message, MOST_IN_MESSAGE - more.length)}${more}` };
}
