import type { Span } from "../text/span";
import type { Figure } from "./figure";
import { readNumberWords } from "./number-words";
import { qualifierOf } from "./qualifiers";

const A_POINT = /^ (?:of )?an? (?:full )?(?:percentage )?point/i;

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const FEW = "one|two|three|four|five|six|seven|eight|nine|ten|a|an";
const FRACTIONS: readonly RegExp[] = [
  /\b(?<few>an?|one|two|three|four|five|six|seven|eight|nine)[ -](?<part>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b(?! (?:ago|earlier|before|later|on|by itself|alone|of (?:councils|authorities)|end|place))/gi,
  /(?<!\b(?:first|second|better|other|top|bottom|lower|upper) )\b(?<part>half)\b(?![ -](?:year|term|way|time|an hour|day|past))/gi,
  new RegExp(
    `\\b(?<few>${FEW}|\\d) (?:in|out of)(?: every)? (?<of>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d{1,2})\\b(?! (?:days|weeks|months|years|minutes|hours|seconds|areas|cases))`,
    "gi",
  ),
];

/** Shares of a whole in words: "a quarter", "two thirds", "three in five", "nine in every ten", "half". As per cent. */
export function readFractions(text: string): readonly Figure[] {
  const found: Figure[] = [];
  for (const pattern of FRACTIONS) {
    for (const match of text.matchAll(pattern)) {
      const { few, part, of } = match.groups ?? {};
      const below = of === undefined ? PARTS[part?.toLowerCase() ?? ""] : smallNumber(of);
      const above = few === undefined ? 1 : smallNumber(few);
      const span: Span = { start: match.index, end: match.index + match[0].length };
      if (below === undefined || above === undefined || above > below) continue;
      if (above === below && below > 2) continue;
      if (found.some((one) => one.start < span.end && span.start < one.end)) continue;
      const before = text.slice(Math.max(0, span.start - 30), span.start);
      const ofPoint = A_POINT.exec(text.slice(span.end, span.end + 30));
      if (ofPoint !== null) {
        const value = above / below;
        found.push({
          ...span,
          end: span.end + ofPoint[0].length,
          value,
          step: 0.1,
          unit: "points",
          qualifier: "exactly",
          form: "number",
          sign: null,
          isWord: true,
          partOf: null,
        });
        continue;
      }
      found.push({
        ...span,
        value: (100 * above) / below,
        step: 100 / below,
        unit: "percent",
        qualifier: qualifierOf(before, text.slice(span.end, span.end + 20)),
        form: "fraction",
        sign: null,
        isWord: true,
        partOf: null,
      });
    }
  }
  return found;
}

const ONE_POINT = /(?<!\bof )\ban? (?:full )?(?:percentage )?point\b(?! of )/gi;

/** "a point below": one percentage point. */
export function readPoints(text: string): readonly Figure[] {
  return Array.from(text.matchAll(ONE_POINT), ({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    value: 1,
    step: 1,
    unit: "points",
    qualifier: qualifierOf(text.slice(Math.max(0, index - 30), index), ""),
    form: "number",
    sign: null,
    isWord: true,
    partOf: null,
  }));
}

function smallNumber(word: string): number | undefined {
  if (/^an?$/i.test(word)) return 1;
  return readNumberWords(word)?.value ?? (/^\d+$/.test(word) ? Number(word) : undefined);
}
