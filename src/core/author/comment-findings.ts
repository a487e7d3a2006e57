import { NARRATIVE } from "../findings/catalogue/narrative";
import { formatList } from "../format/list";
import type { Commentary } from "../workbook/commentary";
import { type Finding, finding } from "../findings/finding";
import { formatSource } from "../format/source";
import { sayStale } from "./author-findings";
import type { PeriodMemory, PrintedFigure } from "./paragraph-memory";
import { staleFigures } from "./stale-figures";

const PERCENTAGE = /(?<![\d,])\d[\d,]*(?:\.\d+)?(?=\s?(?:%|per cent|percent))/g;
const FIGURE = /(?<![\p{L}\d/])\d[\d,]*(?:\.\d+)?(?![\d/]|\p{L})/gu;
/** What reads like a year stands in many comments that hold for every period. */
const YEAR = /^(?:19|20)\d\d$/;

/** Comments whose figures have moved, are none of their paragraph's, or hang on a period that the comment does not name. */
export function commentFindings(commentary: readonly Commentary[], remembered: PeriodMemory): readonly Finding[] {
  return commentary.flatMap((comment) => {
    const about = [...remembered].flatMap(([key, paragraph]) =>
      (comment.ref === null ? paragraph.section === comment.section : key === comment.ref) ? [paragraph] : [],
    );
    if (about.length === 0) return [];
    const current = about.flatMap(({ figures }) => figures);
    const stale = movedIn(
      comment,
      about.flatMap(({ superseded }) => superseded),
      current,
    );
    return [...stale, ...(stale.length > 0 ? [] : notAmong(comment, current)), ...withoutPeriod(comment)];
  });
}

function movedIn(
  { ref, text, source }: Commentary,
  superseded: readonly PrintedFigure[],
  current: readonly PrintedFigure[],
): Finding[] {
  const moved = staleFigures(text, superseded, current).filter(({ now, isCertain }) => now !== null && isCertain);
  if (moved.length === 0) return [];
  return [
    finding(
      NARRATIVE,
      "comment-says-old-figure",
      { cell: formatSource(source), moves: sayStale(moved) },
      { ref, source },
    ),
  ];
}

/** A percentage beside a paragraph whose own percentages are others. */
function notAmong({ ref, text, source }: Commentary, current: readonly PrintedFigure[]): Finding[] {
  const printed = current.map((figure) => figure.text).filter((figure) => figure.endsWith("%"));
  if (ref === null || printed.length === 0) return [];
  const others = (text.match(PERCENTAGE) ?? []).filter((figure) => !printed.includes(`${figure}%`));
  if (others.length === 0) return [];
  return [
    finding(
      NARRATIVE,
      "comment-figure-not-in-paragraph",
      {
        cell: formatSource(source),
        figures: formatList(others.map((figure) => `${figure}%`)),
        printed: formatList([...new Set(printed)]),
      },
      { ref, source },
    ),
  ];
}

function withoutPeriod({ ref, text, period, source }: Commentary): Finding[] {
  const figures = (text.match(FIGURE) ?? []).filter((figure) => !YEAR.test(figure));
  if (period !== null || figures.length === 0) return [];
  return [finding(NARRATIVE, "comment-figure-without-period", { cell: formatSource(source) }, { ref, source })];
}
