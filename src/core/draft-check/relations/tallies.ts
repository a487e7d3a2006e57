import type { Summary } from "../../facts/facts";
import { isCounted } from "../../facts/summary";
import type { Known } from "../known/known";
import { overlap, type Span, textOf } from "../text/span";
import type { Figure } from "../tokens/figure";
import type { Claim } from "../verdict/claim";

/** A count of the report's indicators that a draft gives: "four in the second quartile", "19 green". */
export interface Tally extends Span {
  readonly figure: Figure;
  /** What the report counts, by each way of counting that may be meant. */
  readonly counts: readonly number[];
}

type Counted = (known: Known) => readonly number[];

const place =
  (...positions: readonly (keyof Summary["tally"])[]): Counted =>
  ({ summary: { tally } }) => [positions.reduce((sum, position) => sum + tally[position], 0)];

const THINGS =
  "(?:of (?:the |our |these |its |all )?)?(?:(?:comparable |key |performance |council |corporate |other )?(?:measures?|indicators?|kpis?|pis?)\\b)?";
const JOINS =
  "(?:[ ]*(?:are|is|were|was|stand|stands|sit|sits|remain|fall|lie|now|of them|more|further|in|at|on|the|our|rated|showing|shown as|a|-|:|=))*";
const IN = (names: string): RegExp => new RegExp(`^ ?${THINGS}${JOINS}[ ]?(?:${names})(?=[ ,.;|)]|$)`, "i");

/** What may follow a number that counts indicators, with what it is compared with. */
const COUNTED: readonly (readonly [RegExp, Counted])[] = [
  [IN("better half|top half|upper half|top two quartiles"), place("top", "second")],
  [IN("bottom half|lower half|worse half|bottom two quartiles"), place("third", "bottom")],
  [IN("(?:top|first|best|highest)(?:[ -]quartile)?"), place("top")],
  [IN("second(?:[ -]quartile)?"), place("second")],
  [IN("third(?:[ -]quartile)?"), place("third")],
  [IN("(?:bottom|fourth|lowest|worst)(?:[ -]quartile)?"), place("bottom")],
  [
    IN(
      "met(?: it)?(?= and|[.,;]|$| [(])|green|on target|(?:met|meeting|hit|hitting|achieved|achieving) (?:their |the |its )?targets?",
    ),
    ({ summary }) => [summary.targets.met],
  ],
  [IN("amber|within tolerance"), ({ summary }) => [summary.targets.within]],
  [
    /^ (?:are|is|were|was) not(?= met)?(?=[ .,;]|$)(?! (?:yet|where|available))/i,
    ({ summary: { targets } }) => [targets.missed + targets.within],
  ],
  [
    /^ (?:can't|cannot|can not|could not) be judged|^ (?:are |is )?(?:not yet judged|judged at the year's end)/i,
    ({ summary }) => [summary.targets.notJudged],
  ],
  [IN("missed it within the agreed tolerance"), ({ summary }) => [summary.targets.within]],
  [
    IN("missed it(?= \\(|[.,;]|$| and)"),
    ({ summary }) => [summary.targets.missed, summary.targets.missed + summary.targets.within],
  ],
  [IN("stayed similar"), ({ summary }) => [summary.similar]],
  [IN("showed no clear change"), ({ summary }) => [summary.noClearChange]],
  [IN("no longer do|have come to meet (?:their|its) targets?|has come to meet its target"), () => []],
  [
    IN("red|off target|(?:missed|missing) (?:their |the |its )?targets?"),
    ({ summary }) => [summary.targets.missed, summary.targets.missed + summary.targets.within],
  ],
  [
    IN("improved|improving|better|got better|have improved|has improved|up on last time"),
    ({ summary }) => [summary.better],
  ],
  [IN("worsened|worse|got worse|deteriorated|declined|have worsened|has worsened"), ({ summary }) => [summary.worse]],
  [
    IN("unchanged|similar|stable|the same|stayed the same"),
    ({ summary }) => [summary.similar, summary.noClearChange, summary.similar + summary.noClearChange],
  ],
  [
    /^ targets?\b/i,
    ({ summary: { targets } }) => [
      targets.met + targets.within + targets.missed,
      targets.met + targets.within + targets.missed + targets.notJudged,
    ],
  ],
  [
    /^ ?(?:have no figure|has no figure|not available|without a figure)/i,
    (known) => [known.summary.notAvailable, awaitedIn(known)],
  ],
  [
    /^ (?:measures?|indicators?)(?: reported)? (?:that |which )?(?:have|with|had) (?:a )?(?:national )?(?:benchmark|comparison|comparator|quartile)|^ (?:measures?|indicators?)(?: reported)? (?:that |which )?(?:can be|could be|are|were) (?:compared|placed)|^ comparable (?:measures?|indicators?)|^ (?:of the )?(?:measures?|indicators?) (?:with|have) (?:a )?(?:benchmark|comparison)/i,
    ({ summary }) => [summary.tally.of],
  ],
  [
    /^ (?:measures? |indicators? )?(?:with|have|had) (?:a )?targets?\b/i,
    ({ summary: { targets } }) => [
      targets.met + targets.within + targets.missed,
      targets.met + targets.within + targets.missed + targets.notJudged,
      targets.met + targets.within + targets.missed + targets.notJudged + targets.awaited,
    ],
  ],
  [
    /^ (?:measures?|indicators?|kpis?)(?= *[|,.;:]|$| in (?:all|total|the report)| (?:that )?we (?:track|watch|report|follow))/i,
    ({ indicators, summary: { targets } }) => [
      indicators.length,
      targets.met + targets.within + targets.missed + targets.notJudged + targets.none + targets.awaited,
    ],
  ],
];

/** Without a figure that is still to come: neither withheld nor without a meaning. */
function awaitedIn({ indicators }: Known): number {
  return indicators.filter(isCounted).filter(({ unavailable }) => unavailable !== null && unavailable.kind !== "marked")
    .length;
}

/** A part of the report alone, whose own count nobody knows. */
const OF_A_PART =
  /\b(?:of (?:the |these |those )(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?!(?:measures?|indicators?|kpis?)\b)|above|below|in this section|of these|of those|in housing|these)\b/i;
/** What says that measures are counted at all; a lone "five are green" may count anything. */
const SPEAKS_OF_MEASURES = /\b(?:quartiles?|measures?|indicators?|kpis?|targets?|green|amber)\b/i;

/** The tallies of a block, which count indicators and are no figures of one. */
export function talliesIn(text: string, block: Span, figures: readonly Figure[], known: Known): readonly Tally[] {
  const whole = textOf(text, block);
  if (!SPEAKS_OF_MEASURES.test(whole)) return [];
  const isOfPart = OF_A_PART.test(whole);
  return figures.flatMap((figure) => {
    if (figure.form !== "number" || figure.unit !== "plain" || figure.step !== 1 || figure.value < 0) return [];
    const behind = text.slice(figure.end, Math.min(block.end, figure.end + 80));
    for (const [pattern, counted] of COUNTED) {
      const match = pattern.exec(behind);
      if (match !== null)
        return [
          { start: figure.start, end: figure.end + match[0].length, figure, counts: isOfPart ? [] : counted(known) },
        ];
    }
    return [];
  });
}

/** Verdicts on a block's tallies: one that fails is wrong only beside another that holds. */
export function tallyClaims(text: string, tallies: readonly Tally[]): readonly Claim[] {
  const holds = ({ figure, counts }: Tally): boolean => counts.includes(figure.value);
  const beside = tallies.filter(holds).length;
  return tallies.map((tally) => {
    const { figure, counts } = tally;
    const base = {
      start: figure.start,
      end: figure.end,
      text: textOf(text, figure),
      ref: null,
      kind: "count" as const,
      sources: [],
    };
    if (holds(tally)) return { ...base, verdict: "agrees", holds: String(figure.value), why: "" };
    return beside > 0
      ? { ...base, verdict: "disagrees", holds: String(counts[0] ?? ""), why: "tally" }
      : { ...base, verdict: "cannot-tell", holds: null, why: "It may count others than those of the report." };
  });
}

export function isInTally(span: Span, tallies: readonly Tally[]): boolean {
  return tallies.some((tally) => overlap(span, tally));
}
