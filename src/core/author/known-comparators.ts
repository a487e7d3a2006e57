import { absolute, compare, type Exact, exactFromText, negate, subtract } from "../measures/exact";
import type { ParagraphMemory, PrintedFigure } from "./paragraph-memory";
import { DIFFERENCE_FROM, isFromUnknown, isOfOneKind } from "./same-fact";

/**
 * A paragraph as an older Quartile remembered it, with what its differences are from where its own figures leave no doubt:
 * of one earlier period alone a figure was so far away, and every difference of that kind is explained so.
 */
export function withKnownComparators(paragraph: ParagraphMemory): ParagraphMemory {
  const all = [...paragraph.figures, ...paragraph.superseded];
  if (!all.some(isFromUnknown)) return paragraph;
  const known = (figure: PrintedFigure): PrintedFigure => {
    const alike = all.filter((other) => isFromUnknown(other) && isOfOneKind(other, figure));
    const against = comparatorOf(figure, all);
    const isExplained = against !== null && alike.every((other) => comparatorOf(other, all) !== null);
    return isFromUnknown(figure) && isExplained ? { ...figure, against } : figure;
  };
  return { ...paragraph, figures: paragraph.figures.map(known), superseded: paragraph.superseded.map(known) };
}

/** The one period from whose figure the indicator's own, as it is or was printed, differs by so much; null for none or several. */
function comparatorOf(difference: PrintedFigure, all: readonly PrintedFigure[]): string | null {
  const size = numberIn(difference.text);
  const of = (kind: string | undefined): readonly PrintedFigure[] =>
    all.filter((figure) => figure.ref === difference.ref && figure.kind === kind);
  if (size === null || difference.kind === "per-cent-change") return null;
  const values = of("value").filter(({ period }) => period === difference.period);
  const fitting = of(DIFFERENCE_FROM.get(difference.kind)).filter((earlier) =>
    values.some((value) => differBy(value.text, earlier.text, size)),
  );
  const [only, ...others] = new Set(fitting.map(({ period }) => period));
  return only === undefined || others.length > 0 ? null : only;
}

function differBy(one: string, other: string, size: Exact): boolean {
  const [a, b] = [numberIn(one), numberIn(other)];
  return a !== null && b !== null && compare(absolute(subtract(a, b)), absolute(size)) === 0;
}

/** The number that a printed figure shows, with its sign. */
function numberIn(printed: string): Exact | null {
  const [digits = ""] = /\d[\d,]*(?:\.\d+)?/.exec(printed) ?? [];
  const size = exactFromText(digits.replace(/,/g, ""));
  return size !== null && /^[−-]/.test(printed) ? negate(size) : size;
}
