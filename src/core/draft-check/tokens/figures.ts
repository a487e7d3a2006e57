import { readDurations } from "./durations";
import type { Figure, FigureUnit } from "./figure";
import { readFractions, readPoints } from "./fractions";
import { NUMBER_IN_WORDS, readNumberWords } from "./number-words";
import { qualifierOf } from "./qualifiers";

const DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+";
const SCALE = "k|m|mn|bn|thousand|million|billion";
const UNIT = [
  "%",
  "per cent",
  "percent",
  "(?:of )?an? (?:full )?(?:percentage )?point",
  "(?:percentage[ -])?points?",
  "ppts?",
  "pps?",
  "pts?",
  "p(?:ence)?",
  "(?:working |calendar )?days?",
  "weeks?",
  "hours?",
  "hrs?",
  "minutes?",
  "mins?",
  "seconds?",
  "secs?",
  "years?",
  "kg",
  "km",
  "kilometres?",
  "miles?",
  "tonnes?",
].join("|");

const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,])(?<sign>[+–-])?(?<currency>£)?(?:(?<digits>${DIGITS})|(?<words>${NUMBER_IN_WORDS.source}))` +
    `(?:[ -]?(?<scale>${SCALE})(?![\\p{L}\\d]))?(?:[ -]?(?<unit>${UNIT})(?![\\p{L}\\d]))?(?<ordinal>st|nd|rd|th)?(?![\\p{L}\\d]|[.,]\\d)`,
  "giu",
);

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

const UNITS: readonly (readonly [RegExp, FigureUnit])[] = [
  [/^(?:%|per ?cent(?!age))/i, "percent"],
  [/point$|^(?:percentage[ -])?p(?:oint|p|t|pt)/i, "points"],
  [/^p/i, "money"],
  [/day/i, "days"],
  [/^w/i, "weeks"],
  [/^h/i, "hours"],
  [/^min/i, "minutes"],
  [/^s/i, "seconds"],
  [/^y/i, "years"],
  [/^kg/i, "kg"],
  [/^k(?:m|ilo)/i, "km"],
  [/^mile/i, "miles"],
  [/^t/i, "tonnes"],
];

/** The figures of a text of which all that is none has been taken out; fractions in words, such as "three in five", too. */
export function readFigures(text: string): readonly Figure[] {
  const fractions = [...readFractions(text), ...readDurations(text), ...readPoints(text)].filter(
    (one, index, all) => !all.slice(0, index).some((other) => other.start < one.end && one.start < other.end),
  );
  const numbers = [...text.matchAll(NUMBER)].flatMap((match) => {
    const figure = numberOf(text, match);
    return figure === null || fractions.some((one) => one.start < figure.end && figure.start < one.end) ? [] : [figure];
  });
  const all = [...fractions, ...numbers].sort((one, other) => one.start - other.start);
  return all.map((figure, index) => withPart(text, withUnitOfNext(text, figure, all[index + 1]), all[index - 1]));
}

function numberOf(text: string, match: RegExpExecArray): Figure | null {
  const { sign, currency, digits, words, scale, unit, ordinal } = match.groups ?? {};
  const written = digits === undefined ? readNumberWords(words ?? "") : readDigits(digits);
  if (written === null) return null;
  // "a" before a scale makes a number, "one" alone is more often a pronoun
  if (words !== undefined && /^one$/i.test(words) && unit === undefined && isPronoun(text, match)) return null;
  const isPence = currency === undefined && unit !== undefined && /^p(?:ence)?$/i.test(unit);
  const size = (SCALES[scale?.toLowerCase() ?? ""] ?? 1) * (isPence ? 0.01 : 1);
  const kind: FigureUnit =
    currency !== undefined
      ? "money"
      : ordinal !== undefined
        ? "rank"
        : unit === undefined
          ? "plain"
          : (UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? "plain");
  const isMinus = sign !== undefined && sign !== "+" && isSign(text, match.index);
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  const isMinusWord = /\bminus\s*$/i.test(before);
  const start = sign === undefined || isMinus || sign === "+" ? match.index : match.index + 1;
  return {
    start,
    end,
    value: written.value * size * (isMinus || isMinusWord ? -1 : 1),
    step: 10 ** -written.decimals * size * (words === undefined ? 1 : roundNumber(written.value)),
    unit: kind,
    qualifier: qualifierOf(before, text.slice(end, end + 20)),
    form: "number",
    isWord: digits === undefined,
    sign: isMinus || isMinusWord ? "minus" : sign === "+" ? "plus" : null,
    partOf: null,
  };
}

/** "thirty-seven thousand" is told to the thousand. */
const roundNumber = (value: number): number =>
  [1e9, 1e6, 1e3].find((scale) => value >= scale && value % scale === 0) ?? 1;

const readDigits = (digits: string): { readonly value: number; readonly decimals: number } => ({
  value: Number(digits.replace(/,/g, "")),
  decimals: digits.split(".")[1]?.length ?? 0,
});

/** A dash right before a digit is a minus unless it joins two things or stands between spaces. */
const isSign = (text: string, at: number): boolean => !/[\p{L}\d)%]$/u.test(text.slice(0, at));

const isPronoun = (text: string, { index, 0: written }: RegExpExecArray): boolean =>
  /\b(?:this|that|which|each|any|every|other|same|the|only|last|an?other)\s*$/i.test(text.slice(0, index)) ||
  (/\b(?:had|have|has|with|as|like|see|got|need|needs|want) $/i.test(text.slice(0, index)) &&
    /^\s*[,.;)]/.test(text.slice(index + written.length))) ||
  /^\s*(?:can|could|should|must|would|might|may|has to)\b/i.test(text.slice(index + written.length));

const OUT_OF = /^\s*(?:\/|(?:out )?of(?: (?:a|the))?(?: (?:total|possible))?(?: of)?)\s*$/i;
const OUT_OF_THINGS =
  /^\s+(?:(?!into|to|from|and|or|with|by)\p{L}[\p{L}'-]*\s+){1,3}(?:out )?of (?:a total of |the )?$/iu;

function withPart(text: string, figure: Figure, before: Figure | undefined): Figure {
  if (before === undefined || figure.form === "fraction") return figure;
  const between = text.slice(before.end, figure.start);
  const areCounts = before.unit === "plain" && before.form === "number" && figure.value >= before.value * LEAST_WHOLE;
  return areCounts && (OUT_OF.test(between) || OUT_OF_THINGS.test(between)) ? { ...figure, partOf: "out-of" } : figure;
}

/** A whole that is smaller than its part is one of two that were exchanged, unless it is smaller by far. */
const LEAST_WHOLE = 0.25;

const LISTED = /^\s*(?:and|or|to|,|\/|–|-|, and)\s*$/i;

/** "78.9 and 84.4 per cent": the unit is said once, behind the last. */
function withUnitOfNext(text: string, figure: Figure, next: Figure | undefined): Figure {
  if (next === undefined || figure.unit !== "plain" || figure.form === "fraction" || next.form === "fraction")
    return figure;
  if (next.step !== figure.step || next.unit === "plain" || next.unit === "rank" || next.unit === "money")
    return figure;
  return LISTED.test(text.slice(figure.end, next.start)) ? { ...figure, unit: next.unit } : figure;
}
