import type { Finding } from "./finding";

/** The findings without those that a figure is missing where its period could not be read, which is told: no row is to be added. */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const unread = new Set(findings.flatMap(({ code, ref }) => (code === "unknown-period" && ref !== null ? [ref] : [])));
  return findings.filter(({ code, ref }) => code !== "no-figure-for-period" || ref === null || !unread.has(ref));
}
