import {
  type Period,
  financialQuarter,
  monthNumber,
  calendarYear,
  termEndingIn,
  financialYearStart,
} from "../../measures/period";

/** What a stretch of text says of periods. */
export interface PeriodCue {
  /** Whether a period may be meant by it. */
  readonly fits: (period: Period, current: Period, reportEnd: number) => boolean;
  readonly written: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};

/** A year that ended up to so many months before the report's period is last year's. */
const MOST_SINCE_LAST_YEAR = 15;

type Reader = readonly [RegExp, (match: RegExpExecArray) => PeriodCue["fits"]];

const READERS: readonly Reader[] = [
  [
    /\b(?:end of |by (?:the )?(?:end of )?|in |at |since |to |for )?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?: (20\d\d))?/gi,
    ([, month = "", year]) =>
      (period) =>
        monthNumber(period.end) === MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 &&
        (year === undefined || calendarYear(period.end) === Number(year)),
  ],
  [
    /\b(?:q([1-4])|(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?! of (?:councils|authorities))|quarter ([1-4]))(?:,? (?:of )?(20\d\d)\/\d\d)?\b/gi,
    ([, digit, word, other, year]) =>
      (period) =>
        financialQuarter(period.end) === Number(digit ?? other ?? ORDINALS[word?.toLowerCase() ?? ""]) &&
        (year === undefined || financialYearStart(period.end) === Number(year)),
  ],
  [/\bhalf[- ]year\b|\bmid[- ]year\b|\bsix months\b/gi, () => (period) => financialQuarter(period.end) === 2],
  [
    /\b(autumn|spring|summer)(?: term)?(?: (20\d\d))?\b/gi,
    ([, term = "", year]) =>
      (period) =>
        (termEndingIn(period.end) === term.toLowerCase() ||
          (term.toLowerCase() === "summer" && monthNumber(period.end) === 6) ||
          (term.toLowerCase() === "summer" && monthNumber(period.end) === 9)) &&
        (year === undefined || calendarYear(period.end) === Number(year)),
  ],
  [
    /\b(20\d\d)\s?[/–-]\s?(\d\d)(?!\d)/g,
    ([, year]) =>
      (period) =>
        period.frequency === "year"
          ? calendarYear(period.end) - 1 === Number(year)
          : financialYearStart(period.end) === Number(year),
  ],
  [
    /\bin (20\d\d)\b(?!\/)/g,
    ([, year]) =>
      (period) =>
        calendarYear(period.end) === Number(year),
  ],
  [
    /\b(?:(?:a|one|the) year (?:ago|earlier|before)|last year(?:'s)?|(?:this|same) (?:time|point|quarter|month|period) (?:last year|a year)|previous year|year[- ]on[- ]year|y\/y|in a year|(?:over|on) the year|twelve months (?:ago|earlier|before)|year before|the same (?:time|point))\b/gi,
    () => (period, current, reportEnd) =>
      period.end === current.end - 12 ||
      (period.frequency === "year" &&
        period.end === current.end &&
        current.end < reportEnd &&
        reportEnd - period.end <= MOST_SINCE_LAST_YEAR),
  ],
  [
    /\b(?:last (?:quarter|month|time|term)|(?:the |a )?(?:quarter|month|term) (?:ago|before|earlier)|previous (?:quarter|month|period|term)|one before|three months (?:ago|before|earlier)|on the (?:quarter|month)|over the (?:quarter|month)|in (?:the|a single|one) quarter|when we last met|quarter on quarter|since the last (?:report|quarter))\b/gi,
    () => (period, current) =>
      period.end < current.end && current.end - period.end <= (current.frequency === "year" ? 12 : 8),
  ],
  [/\b(?:two years (?:ago|earlier|before))\b/gi, () => (period, current) => period.end === current.end - 24],
];

/** The periods that a stretch of text names. */
export function periodCuesIn(text: string): readonly PeriodCue[] {
  return READERS.flatMap(([pattern, read]) =>
    Array.from(text.matchAll(pattern), (match) => ({ fits: read(match), written: match[0] })),
  );
}
