import { INDICATORS } from "../findings/catalogue/indicators";
import { type Finding, finding } from "../findings/finding";
import { formatSource } from "../format/source";
import { type Basis, BASES, countsThosePresent, isPooled, isYearToDate } from "./basis";
import type { Indicator } from "./indicator";

/** Words of a name that say which time one figure covers, the basis that they mean, and those that they can stand beside. */
interface Saying {
  readonly words: RegExp;
  readonly means: Basis;
  readonly fits: (basis: Basis) => boolean;
}

const MONTHS_12 = "(?:12|twelve)[ -]?months?";

const coversYear = (basis: Basis): boolean => {
  const { covers } = BASES[basis];
  return covers.kind === "months" && covers.months === 12;
};
/** The figure of a whole year is its total to date, too. */
const isToDate = (basis: Basis): boolean => isYearToDate(basis) || BASES[basis].usualFrequency === "year";
const only =
  (wanted: Basis) =>
  (basis: Basis): boolean =>
    basis === wanted;

/** The more particular first: “12 months to date” is no year to date. What stands in a sentence of its own is no basis. */
const SAYINGS: readonly Saying[] = [
  {
    words: new RegExp(
      `\\brolling (?:${MONTHS_12}|year)\\b|\\b${MONTHS_12}[ -]rolling\\b|\\b${MONTHS_12} to date\\b|\\br12m?\\b|\\((?:the )?(?:last|past|previous) ${MONTHS_12}\\)`,
      "i",
    ),
    means: "rolling-12-months",
    fits: coversYear,
  },
  {
    words: /\b(?:academic|school) (?:year to date|ytd)\b/i,
    means: "academic-year-to-date",
    fits: only("academic-year-to-date"),
  },
  {
    words: /\bcalendar (?:year to date|ytd)\b/i,
    means: "calendar-year-to-date",
    fits: only("calendar-year-to-date"),
  },
  { words: /\bcumulative\b|\byear[ -]to[ -]date\b|\bytd\b|\(to date\)/i, means: "year-to-date", fits: isToDate },
  {
    words: /\b(?:in|during|within) (?:the|this|each) quarter\b|\((?:in )?quarter\)|\(in-quarter\)|\bthis quarter\b/i,
    means: "in-quarter",
    fits: only("in-quarter"),
  },
  {
    words: /\b(?:in|during|within) (?:the|this|each) month\b|\(in[ -]month\)|\bthis month\b/i,
    means: "in-month",
    fits: only("in-month"),
  },
  {
    words:
      /\(snapshot\)|\bsnapshot$|\bat (?:the )?(?:end of (?:the )?(?:quarter|month|period)|(?:quarter|month|period)[ -]end)\b/i,
    means: "snapshot",
    fits: countsThosePresent,
  },
  {
    words: /\((?:[^()]* )?pooled(?: [^()]*)?\)/i,
    means: "pooled-calendar-years",
    fits: isPooled,
  },
];

/** A finding where an indicator's name says which time its figures cover, and its column Basis says another or nothing. */
export function nameAgainstBasis({ ref, name, basis, source }: Indicator): readonly Finding[] {
  const [said] = SAYINGS.flatMap(({ words, ...saying }) => {
    const found = words.exec(name);
    return found === null ? [] : [{ ...saying, words: found[0].replace(/[()]/g, "") }];
  });
  if (said === undefined || (basis !== null && said.fits(basis))) return [];
  const values = {
    indicator: `${ref} ${name}`,
    said: said.words,
    meant: BASES[said.means].label,
    cell: formatSource(source),
  };
  const about = { ref, source };
  return basis === null
    ? [finding(INDICATORS, "name-against-basis", { kind: "blank", ...values }, about)]
    : [finding(INDICATORS, "name-against-basis", { kind: "another", ...values, basis: BASES[basis].label }, about)];
}
