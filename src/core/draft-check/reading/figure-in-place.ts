import type { Block } from "../text/blocks";
import { clausesOf, sentencesOf } from "../text/sentences";
import { contains, type Span, textOf } from "../text/span";
import { type Cues, cuesOf } from "../tokens/cues";
import { type PeriodCue, periodCuesIn } from "../tokens/periods";
import type { Figure } from "../tokens/figure";
import type { Known } from "../known/known";
import { speaksOf } from "./speaks-of";

/** Refs with how well a stretch of text names them, from 0 to 1. */
type Named = ReadonlyMap<string, number>;

/** A figure with all that its place says. */
export interface FigureInPlace {
  readonly figure: Figure;
  readonly sentence: Span;
  readonly clause: Span;
  readonly cues: Cues;
  /** Periods named next to it, and anywhere in its clause. */
  readonly periods: readonly PeriodCue[];
  readonly clausePeriods: readonly PeriodCue[];
  /** Periods right before it, or right behind: "in September 188", "188 (Q2)". */
  readonly nearPeriods: readonly PeriodCue[];
  readonly named: {
    readonly clause: Named;
    readonly sentence: Named;
    readonly before: Named;
    readonly block: Named;
    readonly heading: Named;
  };
  /** "not 180": named to be refused. */
  readonly isDenied: boolean;
  /** What follows it up to the next figure. */
  readonly behind: string;
  /** Periods that are named behind it: "6.8 than in December". */
  readonly periodsBehind: readonly PeriodCue[];
  /** The words right before it. */
  readonly leftText: string;
  /** The words right before it and right behind, up to a bracket. */
  readonly nearText: string;
  /** The text of its sentence, and of its clause, in lower case. */
  readonly sentenceText: string;
  readonly clauseText: string;
  /** What its clause speaks of: our own figures, another area's, or what might be. */
  readonly speaksOf: "own" | "other-area" | "supposed";
  /** The heading of its column, in a table. */
  readonly columnHeading: string | null;
  /** The column's number; null outside tables. */
  readonly column: number | null;
}

const CONNECTIVE =
  /\s(?:to|from|and|but|against|compared|while|whereas|with|up|down|than|v|vs|on|target|england)\b|[,;:()|]|\s[–-]\s/i;

/** What stands between two figures, parted into what goes with the first and what goes with the second. */
function parted(between: string): readonly [string, string] {
  const at = between.search(CONNECTIVE);
  return at < 0 ? [between, between] : [between.slice(0, at), between.slice(at)];
}

/** The figures of a block, each in its place. */
export function figuresInPlace(
  text: string,
  block: Block,
  figures: readonly Figure[],
  { names, ownWords }: Pick<Known, "names" | "ownWords">,
): readonly FigureInPlace[] {
  if (figures.length === 0) return [];
  const once = memo((span: Span) => names.namedIn(textOf(text, span)));
  const heading = names.namedIn(block.headings.map((span) => textOf(text, span)).join(" . "));
  const whole = once(block.span);
  if (block.kind === "row") return inRow(text, block, figures, once, heading, ownWords);
  const sentences = sentencesOf(text, block.span);
  const clauses = sentences.flatMap((sentence) => clausesOf(text, sentence));
  const places: FigureInPlace[] = [];
  figures.forEach((figure, index) => {
    const sentence = sentences.find((one) => contains(one, figure)) ?? block.span;
    const clause = clauses.find((one) => contains(one, figure)) ?? sentence;
    const before = figures[index - 1];
    const after = figures[index + 1];
    const isAfter = before !== undefined && before.end > sentence.start;
    const left = isAfter ? parted(text.slice(before.end, figure.start))[1] : text.slice(sentence.start, figure.start);
    const right =
      after !== undefined && after.start < sentence.end
        ? parted(text.slice(figure.end, after.start))[0]
        : text.slice(figure.end, sentence.end);
    const soFar = {
      start: isAfter ? before.end : sentence.start,
      end: clause.end > figure.end && right.length > 0 ? figure.end + right.length : figure.end,
    };
    const said = cuesOf(left, right, isAfter ? text.slice(before.end, figure.start) : left);
    const isByTarget = isAfter && /^\s*by\s*$/.test(left) && (places.at(-1)?.cues.target ?? 0) > 0;
    const own: Cues = isByTarget ? { ...said, change: 0, gap: 1, gapTo: "target" } : said;
    const listedWith = isAfter && LISTED.test(text.slice(before.end, figure.start)) ? places.at(-1) : undefined;
    const periods = [...periodCuesIn(left.slice(-45)), ...periodCuesIn(right.slice(0, 40))];
    places.push({
      figure,
      sentence,
      clause,
      cues: listedWith === undefined ? own : mostOf(own, listedWith.cues),
      periods: listedWith === undefined || periods.length > 0 ? periods : listedWith.periods,
      clausePeriods: periodCuesIn(textOf(text, clause)),
      nearPeriods: nearPeriods(left, right),
      named: { clause: once(clause), sentence: once(sentence), before: once(soFar), block: whole, heading },
      isDenied: /\b(?:not|rather than|instead of|and not)\s*$/i.test(left),
      periodsBehind: periodCuesIn(right.slice(0, 45)),
      leftText: left.slice(-60).toLowerCase(),
      nearText: `${left.slice(-60)} ${right.split("(")[0]?.slice(0, 40) ?? ""}`,
      sentenceText: textOf(text, sentence).toLowerCase(),
      behind: right,
      clauseText: textOf(text, clause).toLowerCase(),
      speaksOf: speaksOf(textOf(text, clause), ownWords),
      columnHeading: null,
      column: null,
    });
  });
  return places;
}

/** "England 88% and 54%": the second is what the first is. */
const LISTED = /^\s*(?:and|or|&|, and)\s*$/i;

function mostOf(own: Cues, listed: Cues): Cues {
  const most = (cue: Exclude<keyof Cues, "way" | "gapTo">): number => Math.max(own[cue], listed[cue]);
  return {
    earlier: most("earlier"),
    current: most("current"),
    change: most("change"),
    england: most("england"),
    neighbours: most("neighbours"),
    target: most("target"),
    gap: most("gap"),
    rest: most("rest"),
    rank: most("rank"),
    increment: most("increment"),
    bracket: most("bracket"),
    per: most("per"),
    against: most("against"),
    gapTo: own.gapTo ?? listed.gapTo,
    way: own.way === 0 ? listed.way : own.way,
  };
}

/** "At the first quarter it had been 92.9%". */
const OPENS_WITH_PERIOD =
  /\b(?:in|at|by|for|during|last) ((?:the )?(?:end of )?[\w/ ]{2,28}?),? (?:it |they |we |the \w+ |that )?(?:had been|was|were|stood at|came to|managed|reached|had)\s*$/i;

/** A period in brackets before a figure, or next to it behind: "(Nov 4.6%)", "188 in September". */
function nearPeriods(left: string, right: string): readonly PeriodCue[] {
  const behind =
    /^\s*(?:\((?:at |in |end of )?(?:(?!than|from|on|up|down)[\w/]+[ ]?){1,4}\)|(?:in|at the end of|at|by|for) (?:the )?[\w/]+(?: (?:20\d\d(?:\/\d\d)?|quarter|term))?)/i.exec(
      right,
    )?.[0];
  if (behind !== undefined && periodCuesIn(behind).length > 0) return periodCuesIn(behind);
  const before = /\(\s*([\w/ ]{2,20})\s*$/.exec(left)?.[1] ?? OPENS_WITH_PERIOD.exec(left)?.[1];
  return before === undefined ? [] : periodCuesIn(before);
}

function inRow(
  text: string,
  block: Extract<Block, { readonly kind: "row" }>,
  figures: readonly Figure[],
  once: (span: Span) => Named,
  heading: Named,
  ownWords: ReadonlySet<string>,
): readonly FigureInPlace[] {
  const [first = block.span] = block.cells;
  const rowName = once(first);
  return figures.map((figure) => {
    const cell = block.cells.find((one) => contains(one, figure));
    const title = cell?.heading ?? "";
    const cellText = cell === undefined ? "" : textOf(text, cell);
    const own = cell === undefined || cell.column === 0 ? rowName : once(cell);
    const label = `${title} `;
    const inCell = cell === undefined ? "" : text.slice(cell.start, figure.start);
    const named = own.size > 0 && /[a-z]{3}/i.test(cellText) ? own : rowName;
    return {
      figure,
      sentence: block.span,
      clause: cell ?? block.span,
      cues: headingCues(label, cuesOf(`${label}${inCell}`, cell === undefined ? "" : text.slice(figure.end, cell.end))),
      periods: periodCuesIn(label),
      clausePeriods: [],
      nearPeriods: periodCuesIn(label),
      named: { clause: named, sentence: rowName, before: named, block: once(block.span), heading },
      isDenied: false,
      periodsBehind: [],
      leftText: "",
      nearText: "",
      sentenceText: title,
      behind: "",
      clauseText: title,
      speaksOf: speaksOf(textOf(text, block.span), ownWords),
      columnHeading: title,
      column: cell?.column ?? null,
    };
  });
}

/** A column's heading says what its figures are, in a word. */
function headingCues(title: string, cues: Cues): Cues {
  const says = (pattern: RegExp, otherwise: number): number => (pattern.test(title) ? 1 : otherwise);
  return {
    ...cues,
    current: says(/\b(?:now|current|latest|actual|result|performance|value|outturn|this)\b/i, cues.current),
    earlier: says(/\b(?:before|previous|prior|last|was|earlier)\b/i, cues.earlier),
    change: says(/\b(?:change|movement|difference|\+\/-|trend|variance)\b/i, cues.change),
    target: says(/\btarget|goal|limit\b/i, cues.target),
  };
}

function memo<Result>(work: (span: Span) => Result): (span: Span) => Result {
  const done = new Map<string, Result>();
  return (span) => {
    const key = `${span.start} ${span.end}`;
    const found = done.get(key);
    if (found !== undefined) return found;
    const result = work(span);
    done.set(key, result);
    return result;
  };
}
