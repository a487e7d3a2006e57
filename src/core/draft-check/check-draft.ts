import type { Known } from "./known/known";
import { readBlock, type Reading } from "./reading/read-block";
import { figuresInPlace } from "./reading/figure-in-place";
import { type Omission, omissionsOf } from "./relations/omissions";
import { workedClaim, workedInSentences } from "./relations/arithmetic";
import { isTotal, sumClaim } from "./relations/sums";
import { isInTally, talliesIn, tallyClaims } from "./relations/tallies";
import { type Block, readBlocks } from "./text/blocks";
import { normalise } from "./text/normalise";
import { overlap, type Span, textOf } from "./text/span";
import type { Figure } from "./tokens/figure";
import { readFigures } from "./tokens/figures";
import { maskedSpans, withoutMasked } from "./tokens/masked";
import { readWords, type Word } from "./tokens/words";
import type { Claim } from "./verdict/claim";
import { figureClaims } from "./verdict/figure-claim";
import { wordClaims } from "./words/word-claims";

/** What a check of a draft found. */
export interface CheckedDraft {
  /** In the order of the text; offsets are in UTF-16 units of the draft. */
  readonly claims: readonly Claim[];
  readonly omissions: readonly Omission[];
}

/**
 * Checks a draft against what the workbook knows: text, blocks, tokens; each block's figures are read together, then judged, then
 * its words; what is left open is tried as a sum.
 */
export function checkDraft(draft: string, known: Known): CheckedDraft {
  const text = normalise(draft);
  const masked = maskedSpans(text);
  const nextFigures = takeWithin(readFigures(withoutMasked(text, masked)));
  const nextWords = takeWithin(readWords(text, masked));
  const claims: Claim[] = [];
  let before: string | null = null;
  for (const block of readBlocks(text)) {
    const { claims: found, last } = checkBlock(
      text,
      block,
      nextFigures(block.span),
      nextWords(block.span),
      known,
      before,
    );
    claims.push(...found);
    before = last ?? before;
  }
  // In the draft's own characters, of which several are read as one
  const inOrder = claims
    .map((claim) => ({ ...claim, text: textOf(draft, claim) }))
    .sort((one, other) => one.start - other.start);
  return { claims: inOrder, omissions: omissionsOf(text, inOrder, known) };
}

/** Hands out what lies within one stretch after another; all are in the order of the text. */
function takeWithin<Item extends Span>(items: readonly Item[]): (span: Span) => readonly Item[] {
  let at = 0;
  return ({ start, end }) => {
    const taken: Item[] = [];
    for (let item = items[at]; item !== undefined && item.end <= end; item = items[at]) {
      if (item.start >= start) taken.push(item);
      at += 1;
    }
    return taken;
  };
}

interface CheckedBlock {
  readonly claims: readonly Claim[];
  /** The indicator that it ends with; null where it is about none. */
  readonly last: string | null;
}

function checkBlock(
  text: string,
  block: Block,
  figures: readonly Figure[],
  words: readonly Word[],
  known: Known,
  before: string | null,
): CheckedBlock {
  const tallies = talliesIn(text, block.span, figures, known);
  const places = [...words, ...quartileCells(text, block)].filter(({ said }) => said.kind === "quartile");
  const others = figures.filter(
    (figure) => !tallies.some((tally) => tally.figure === figure) && !places.some((word) => overlap(word, figure)),
  );
  const readings = readBlock(figuresInPlace(text, block, others, known), known, before);
  const judged = figureClaims(text, readings, known);
  const found = withSums(text, readings, judged, known, before);
  const ownWords =
    block.kind === "heading"
      ? []
      : [...words, ...quartileCells(text, block)].filter((word) => !isInTally(word, tallies));
  return {
    claims: [
      ...tallyClaims(text, tallies),
      ...found,
      ...wordClaims(ownWords, {
        text,
        block: block.span,
        cells: block.kind === "row" ? block.cells : [],
        readings,
        known,
        before,
        headings: block.headings,
      }),
    ],
    last: readings.filter(({ candidate }) => candidate !== null).at(-1)?.candidate?.fact.ref ?? null,
  };
}

/** The cells of a column of quartiles, which hold a number alone. */
function quartileCells(text: string, block: Block): readonly Word[] {
  if (block.kind !== "row") return [];
  return block.cells.flatMap((cell) => {
    const position = /^\s*(?:q(?:uartile)? ?)?([1-4])(?:st|nd|rd|th)?\s*$/i.exec(textOf(text, cell))?.[1];
    if (position === undefined || !/quartile|quarter of/.test(cell.heading)) return [];
    const start = cell.start + textOf(text, cell).indexOf(position);
    return [
      {
        start,
        end: start + 1,
        said: { kind: "quartile", position: Number(position) as 1 | 2 | 3 | 4 },
        isDenied: false,
      },
    ];
  });
}

const agrees = ({ verdict }: Claim): boolean => verdict === "agrees" || verdict === "agrees-wording";

/** The claims, with what sums make of those that do not agree. */
function withSums(
  text: string,
  readings: readonly Reading[],
  judged: readonly Claim[],
  known: Known,
  before: string | null,
): readonly Claim[] {
  const refs = [
    ...new Set(
      [
        ...readings.map(({ candidate }) => candidate?.fact.ref ?? null),
        before,
        ...readings.flatMap(({ place }) => [...place.named.heading.keys(), ...place.named.block.keys()]),
      ].filter((ref) => ref !== null),
    ),
  ];
  const worked = workedInSentences(readings, (index) => {
    const claim = judged[index];
    return claim !== undefined && !agrees(claim);
  });
  return judged.map((claim, index) => {
    const reading = readings[index];
    if (reading === undefined || agrees(claim)) return claim;
    const sum = sumClaim(text, reading, refs, known);
    if (sum !== null) return sum;
    const one = worked.find((each) => each.index === index);
    const made = one === undefined ? null : workedClaim(text, readings, judged, one);
    if (made !== null) return made;
    return isTotal(text, reading) && claim.verdict === "disagrees"
      ? { ...claim, verdict: "cannot-tell", ref: null, holds: null }
      : claim;
  });
}
