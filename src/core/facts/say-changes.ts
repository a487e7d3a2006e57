import type { Report, ReportedChange } from "./report";

/** Figures that changed since one moment, in words. */
export interface SaidChanges {
  /** "Since the last refresh: 2 figures changed" */
  readonly title: string;
  readonly changes: readonly SaidChange[];
}

export interface SaidChange {
  /** "CP1 Reviews in time, Q3 2024/25, target" */
  readonly subject: string;
  /** "90.7% is now 91.1%" */
  readonly move: string;
}

/** What is not what it was at the last refresh, and since each publication; moments since which nothing changed are left out. */
export function sayChanges({ sinceLastRefresh, sincePublication }: Report["changes"]): readonly SaidChanges[] {
  return [
    ...since("Since the last refresh", sinceLastRefresh),
    ...sincePublication.flatMap(({ period, report, changes }) =>
      since(`Since ${period}${report === null ? "" : ` (${report})`} was published`, changes),
    ),
  ];
}

function since(moment: string, changes: readonly ReportedChange[]): SaidChanges[] {
  if (changes.length === 0) return [];
  const count = changes.length === 1 ? "1 figure" : `${changes.length} figures`;
  return [{ title: `${moment}: ${count} changed`, changes: changes.map(sayChange) }];
}

function sayChange({ ref, name, period, what, was, now }: ReportedChange): SaidChange {
  return {
    subject: `${ref} ${name}, ${period}${what === "figure" ? "" : `, ${what}`}`,
    move: `${was ?? "nothing"} is now ${now ?? "not there"}`,
  };
}
