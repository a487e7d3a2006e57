import { NARRATIVE } from "../findings/catalogue/narrative";
import { formatList } from "../format/list";
import type { Paragraph } from "../facts/report";
import { type Finding, finding } from "../findings/finding";
import type { PeriodMemory } from "./paragraph-memory";
import type { StaleFigure } from "./stale-figures";

/** Texts of authors that still give figures as they were. A figure that is given no more is not repeated: it may be withheld. */
export function authorFindings(paragraphs: readonly Paragraph[], remembered: PeriodMemory): readonly Finding[] {
  return paragraphs.flatMap((paragraph) => staleText(paragraph, remembered));
}

function staleText({ ref, kind, number, own }: Paragraph, remembered: PeriodMemory): Finding[] {
  if (own === null || own.stale.length === 0) return [];
  const name = `${number ?? kind}${ref === null ? "" : ` (${ref})`}`;
  const moved = own.stale.filter(({ now }) => now !== null);
  const dropped = own.stale.filter(({ now }) => now === null);
  const isBare = remembered.get(own.key)?.figures.length === 0;
  return [
    ...(moved.length === 0 ? [] : [outOfDate(name, moved, ref)]),
    ...(dropped.length === 0 ? [] : [givesMore(name, dropped, isBare, ref)]),
  ];
}

function outOfDate(paragraph: string, moved: readonly StaleFigure[], ref: string | null): Finding {
  const kind = moved.some(({ isCertain }) => isCertain) ? "certain" : "likely";
  return finding(NARRATIVE, "text-says-old-figure", { kind, paragraph, moves: sayStale(moved) }, { ref });
}

function givesMore(paragraph: string, dropped: readonly StaleFigure[], isBare: boolean, ref: string | null): Finding {
  const kind = dropped.some(({ isCertain }) => isCertain) ? "certain" : "likely";
  return finding(
    NARRATIVE,
    "text-gives-dropped-figure",
    { kind: isBare ? `${kind}-and-not-shown` : kind, paragraph },
    { ref },
  );
}

/** "90.7% is now 91.1% and 284 is now 285"; of figures that are given no more nothing. */
export function sayStale(stale: readonly Pick<StaleFigure, "was" | "now">[]): string {
  return formatList(stale.flatMap(({ was, now }) => (now === null ? [] : [`${was} is now ${now}`])));
}
