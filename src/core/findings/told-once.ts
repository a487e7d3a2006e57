import { formatFirst } from "../format/list";
import { formatSource } from "../format/source";
import type { Finding } from "./finding";

/** More of one code than this would hide all others. */
const MOST_OF_A_CODE = 20;

/**
 * The findings, those of a code that is met very often told once: the first of them, how many more there are, and the first of
 * their cells, or of their indicators where no cell is to blame.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const byCode = new Map<string, Finding[]>();
  for (const one of findings) {
    const key = `${one.code} ${one.severity}`;
    const alike = byCode.get(key);
    if (alike === undefined) byCode.set(key, [one]);
    else alike.push(one);
  }
  const crowds = [...byCode.values()].filter((alike) => alike.length > MOST_OF_A_CODE);
  const told = new Map(
    crowds.flatMap(([first, ...others]) => (first === undefined ? [] : [[first, withOthers(first, others)] as const])),
  );
  const left = new Set(crowds.flatMap((alike) => alike.slice(1)));
  return findings.filter((one) => !left.has(one)).map((one) => told.get(one) ?? one);
}

function withOthers(first: Finding, others: readonly Finding[]): Finding {
  const places = others.map(({ source, ref }) => (source === null ? (ref ?? "the workbook") : formatSource(source)));
  return {
    ...first,
    message: `${first.message} There are ${others.length} more findings of this kind: ${formatFirst(places)}.`,
  };
}
