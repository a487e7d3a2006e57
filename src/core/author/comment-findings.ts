import { formatList } from "../format/list";
import type { Commentary } from "../workbook/commentary";
import { type Finding, formatSource, note, warning } from "../workbook/finding";
import { sayStale } from "./author-findings";
import type { ParagraphMemory, PrintedFigure } from "./paragraph-memory";
import { staleFigures } from "./stale-figures";

const PERCENTAGE = /(?<![\d,])\d[\d,]*(?:\.\d+)?(?=\s?(?:%|per cent|percent))/g;
const FIGURE = /(?<![\p{L}\d/])\d[\d,]*(?:\.\d+)?(?![\d/]|\p{L})/gu;
/** What reads like a year stands in many comments that hold for every period. */
const YEAR = /^(?:19|20)\d\d$/;

/** Comments whose figures have moved, are none of their paragraph's, or hang on a period that the comment does not name. */
export function commentFindings(
  commentary: readonly Commentary[],
  remembered: Readonly<Record<string, ParagraphMemory>>,
): readonly Finding[] {
  return commentary.flatMap((comment) => {
    const about = Object.entries(remembered).flatMap(([key, paragraph]) =>
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
    warning("comment-says-old-figure", {
      message: `The comment in ${formatSource(source)} is out of date: ${sayStale(moved)}.`,
      advice: "Change the comment in the Commentary table.",
      ref,
      source,
    }),
  ];
}

/** A percentage beside a paragraph whose own percentages are others. */
function notAmong({ ref, text, source }: Commentary, current: readonly PrintedFigure[]): Finding[] {
  const printed = current.map((figure) => figure.text).filter((figure) => figure.endsWith("%"));
  if (ref === null || printed.length === 0) return [];
  const others = (text.match(PERCENTAGE) ?? []).filter((figure) => !printed.includes(`${figure}%`));
  if (others.length === 0) return [];
  return [
    note("comment-figure-not-in-paragraph", {
      message: `The comment in ${formatSource(source)} gives ${formatList(others.map((figure) => `${figure}%`))}, which its paragraph does not: that gives ${formatList([...new Set(printed)])}.`,
      advice: "Check the figure, unless it counts something else.",
      ref,
      source,
    }),
  ];
}

function withoutPeriod({ ref, text, period, source }: Commentary): Finding[] {
  const figures = (text.match(FIGURE) ?? []).filter((figure) => !YEAR.test(figure));
  if (period !== null || figures.length === 0) return [];
  return [
    note("comment-figure-without-period", {
      message: `The comment in ${formatSource(source)} gives a figure and names no period, so it would stand in the report of every period.`,
      advice: "Give the comment the Period that its figures are of.",
      ref,
      source,
    }),
  ];
}
