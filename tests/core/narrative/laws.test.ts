import fc from "fast-check";
import type { Paragraph, ParagraphFigure, Report, ReportedIndicator } from "../../../src/core/facts/report";
import { longestSentence } from "../../../src/core/narrative/text";
import { MOST_WORDS } from "../../../src/core/narrative/wording";
import { anyWorkbook } from "../../support/any-workbook";
import { runs } from "../../support/fuzz";
import { reportOf, sampleNarrative } from "../../support/sample";

const PERIODS =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b|\bQuarter \d(?: \d{4}\/\d{2})?|\b(?:autumn|spring|summer) term \d{4}\b|\b\d{4}\/\d{2}\b|\b20(?:1[7-9]|2\d)\b|\b12 months\b/g;

/** What is left of a paragraph when its figures and the names of periods are taken out. */
function withoutFigures({ text, figures }: Paragraph): string {
  const left = [...figures].sort((a, b) => b.start - a.start);
  return left.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text).replace(PERIODS, "");
}

const unsigned = (text: string): string => text.replace(/^[+-]/, "").replace(/^£?[+-]/, "");
const bareNumber = (text: string): string => (/[\d,]*\d(?:\.\d+)?/.exec(text)?.[0] ?? "NaN").replace(/,/g, "");
/** The number that a printed figure is; "no" and "one" are figures in words. */
const numberIn = (text: string): number => {
  if (/^(?:none|no|zero)$/i.test(text)) return 0;
  return /^one$/i.test(text) ? 1 : Number(bareNumber(text));
};

const NOUGHTS: Readonly<Record<string, number>> = { "£": 0, "£ per week": 0, "£k": 3, "£m": 6 };
const PENCE = 100;
const MILLION = 1_000_000;
const SECONDS: Readonly<Record<string, number>> = { hour: 3600, minute: 60, second: 1 };
const LAST: Readonly<Record<string, string>> = { "hh:mm": "minute", "mm:ss": "second" };

/** What a text says in pounds or seconds; what is bare is in the unit. Null of other units. */
function amountOf(text: string, unit: string): number | null {
  const last = LAST[unit];
  if (last !== undefined) {
    const times = [...text.matchAll(/([\d,]+) (hour|minute|second)/g)];
    if (times.length === 0) return Math.round(Number(bareNumber(text))) * (SECONDS[last] ?? 1);
    return times.reduce(
      (sum, [, count, part = ""]) => sum + Number(count?.replace(/,/g, "")) * (SECONDS[part] ?? 1),
      0,
    );
  }
  if (NOUGHTS[unit] === undefined) return null;
  if (/\dp$/.test(text)) return Number(bareNumber(text)) / PENCE;
  const noughts = text.includes("million") ? 6 : text.includes("£") ? 0 : NOUGHTS[unit];
  return Number(`${bareNumber(text)}e${noughts}`);
}

/** An amount rounded to as many noughts as another ends with, as large sums of money are said. */
function roundedAs(said: number, amount: number | null): number | null {
  const noughts = /0*$/.exec(String(said))?.[0].length ?? 0;
  return said < MILLION / 1000 || !Number.isInteger(said) || amount === null
    ? amount
    : Math.round(amount / 10 ** noughts) * 10 ** noughts;
}

/** Every printed form that a fact of this kind has in the report. */
function displaysOf(
  { comparisons, value, target, england, neighbours, rank }: ReportedIndicator,
  kind: string,
): string[] {
  const counts = (read: "numerator" | "denominator"): string[] => [String(value?.[read] ?? "")];
  switch (kind) {
    case "value":
      return [value?.display ?? ""];
    case "previous":
    case "average":
      return comparisons.map(({ previous }) => previous?.display ?? "");
    case "numerator":
    case "denominator":
      return counts(kind);
    case "previous-numerator":
      return comparisons.map(({ previous }) => String(previous?.numerator ?? ""));
    case "previous-denominator":
      return comparisons.map(({ previous }) => String(previous?.denominator ?? ""));
    case "change":
      return comparisons.map(({ change }) => unsigned(change?.display ?? ""));
    case "per-cent-change":
      return comparisons.map(({ change }) => unsigned(change?.perCent ?? ""));
    case "target":
    case "year-target":
      return [target?.display ?? ""];
    case "target-gap":
      return [unsigned(target?.gap ?? "")];
    case "rank":
      return [String(rank?.rank ?? "")];
    case "rank-of":
      return [String(rank?.of ?? "")];
    case "england":
      return [england?.display ?? ""];
    case "england-gap":
      return [unsigned(england?.gap ?? "")];
    case "neighbours":
      return [neighbours?.display ?? ""];
    case "neighbours-gap":
      return [unsigned(neighbours?.gap ?? "")];
    default:
      return [];
  }
}

function isFact(report: Report, { ref, kind, text }: ParagraphFigure): boolean {
  const indicator = report.indicators.find((one) => one.ref === ref);
  if (indicator === undefined) return false;
  // A figure that was last known is no fact of a comparison, but of the period before.
  if (kind === "previous" && indicator.value === null) return true;
  const { unit } = indicator;
  const isInWords = /^(?:none|no|zero)$/i.test(text);
  const amount = kind.includes("per-cent") || isInWords ? null : amountOf(text, unit);
  return displaysOf(indicator, kind).some((display) =>
    amount === null ? numberIn(display) === numberIn(text) : roundedAs(amount, amountOf(display, unit)) === amount,
  );
}

const JUDGING = /\b(?:better|worse|improve\w*|worsen\w*|wrong direction)\b/i;

describe("laws of every draft", () => {
  const drafts = anyWorkbook.map((grids) => ({
    report: reportOf(grids),
    paragraphs: sampleNarrative(grids).paragraphs,
  }));
  const indicatorParagraphs = (paragraphs: readonly Paragraph[]): Paragraph[] =>
    paragraphs.filter(({ kind }) => kind === "indicator");

  it("every number printed is a fact of that paragraph's indicators, in its printed form", () => {
    let figures = 0;
    fc.assert(
      fc.property(drafts, ({ report, paragraphs }) => {
        for (const paragraph of paragraphs) {
          figures += paragraph.figures.length;
          for (const figure of paragraph.figures) {
            expect(paragraph.text.slice(figure.start, figure.end)).toBe(figure.text);
            expect({ figure: figure.text, kind: figure.kind, isFact: isFact(report, figure) }).toMatchObject({
              isFact: true,
            });
          }
        }
        for (const paragraph of indicatorParagraphs(paragraphs))
          expect([paragraph.text, /\d/.exec(withoutFigures(paragraph))]).toEqual([paragraph.text, null]);
      }),
      { numRuns: runs(150) },
    );
    expect(figures).toBeGreaterThan(500);
  });

  it("figures of one fact print alike within a paragraph", () => {
    fc.assert(
      fc.property(drafts, ({ paragraphs }) => {
        for (const { figures } of paragraphs) {
          const printed = new Map<string, string>();
          for (const { ref, kind, period, against, text } of figures) {
            const fact = [ref, kind, period, against].join(" ");
            expect([fact, printed.get(fact) ?? text]).toEqual([fact, text]);
            printed.set(fact, text);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it("nothing that is suppressed or unavailable has a figure of its own", () => {
    fc.assert(
      fc.property(drafts, ({ report, paragraphs }) => {
        const without = report.indicators.filter(({ value }) => value === null).map(({ ref }) => ref);
        const shown = paragraphs.flatMap(({ figures }) => figures.filter(({ ref }) => without.includes(ref)));
        expect(shown.filter(({ kind }) => kind !== "previous")).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  it("nothing is better or worse without a polarity, or without a move or a target", () => {
    fc.assert(
      fc.property(drafts, ({ report, paragraphs }) => {
        for (const { ref, text } of indicatorParagraphs(paragraphs)) {
          const all = report.indicators.filter((one) => one.ref === ref || one.supports === ref);
          const mayJudge = all.some(
            ({ polarity, target, comparisons }) =>
              polarity !== "no-judgement" && (target !== null || comparisons.some((one) => one.judgement !== "none")),
          );
          expect([text, mayJudge || !JUDGING.test(text)]).toEqual([text, true]);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it("the English holds: no odd spaces, doubled signs, empty points, wrong articles or lonely plurals", () => {
    const FAULTS = [
      / {2}/,
      / [.,;:)]/,
      /\( /,
      /undefined|null|NaN|\[object/,
      /\b(?:by|of|at) [−-]/,
      /(?<![\d.,])0(?:\.0+)? (?:percentage points?|days|kg|per [\d,]+) (?:higher|lower|above|below)/,
      /(?:improvement|rise|fall|increase|decrease) of £?0(?:\.0+)?(?![\d.,])/,
      /\ba (?:8|11\b|18\b)/,
      /\ban (?:[0-79]|1[02-79])/,
      /(?<![\d.,])1 (?:children|young people|families|cases)\b/,
      /\bever\b|significant|due to|driven by|led to|because of/i,
      /\.\./,
      /\bthe the\b|\bof of\b/,
      /figure for the figure/,
      /\([^()]*\(/,
      /(?<![\d.,])1 (?:days|minutes|hours|points|percentage points)\b/,
      /\b(?:none|no|0) (?:improved|worsened|stayed)/,
    ];
    fc.assert(
      fc.property(drafts, ({ paragraphs }) => {
        for (const { text } of paragraphs)
          for (const fault of FAULTS) expect([fault.source, text.match(fault)?.[0]]).toEqual([fault.source, undefined]);
      }),
      { numRuns: runs(150) },
    );
  });

  it("no unit is said twice in a sentence, and no head noun doubled", () => {
    const TWICE = [
      /percentage points?\b[^.]*percentage points?\b/,
      /\bper ([\d,]*\d)\b(?:[^.]|\.\d)*\bper \1\b/,
      /\b(rate|number|percentage|proportion|share|average|score) of (?:the )?\1\b/i,
      /\b(?:rate|number|percentage|proportion|share) of (?:rate|number|percentage|proportion|share)\b/i,
      /£[\d,.]*\d (?:£|million £)|£ ?(?:m|k)\b/,
      /\d (tonnes|kg|days|working days|kWh|miles|points)\b(?:[^.]|\.\d)*\d \1\b/,
    ];
    fc.assert(
      fc.property(drafts, ({ paragraphs }) => {
        for (const { text } of indicatorParagraphs(paragraphs))
          for (const fault of TWICE) expect([fault.source, text.match(fault)?.[0]]).toEqual([fault.source, undefined]);
      }),
      { numRuns: runs(150) },
    );
  });

  it("what is one is it and was, what are several are they and were", () => {
    const APART = [
      /\bThey (?:is|was|has)\b/,
      /\b(?:It|That|The figure) (?:are|were|have)\b/,
      /\b(?:number|percentage|share|rate) of [^.,]{1,60}? were\b(?! (?:that|who))/,
    ];
    fc.assert(
      fc.property(drafts, ({ paragraphs }) => {
        for (const { text } of indicatorParagraphs(paragraphs))
          for (const fault of APART) expect([fault.source, text.match(fault)?.[0]]).toEqual([fault.source, undefined]);
      }),
      { numRuns: runs(150) },
    );
  });

  it("no word is mannered, official or boastful", () => {
    const MANNERED =
      /step in the wrong direction|set beside|\bst(?:oo|an)ds? at\b|came to|it represents|to spare|(?:figure|amount|count) for “[^”]*” (?:was|were)|(?<!same )\bas at\b|at the close of|and so (?:worse|better)|\bexactly\b|soar|plummet|slump|continues to be|remains in|a total of|in terms of|going forward|whilst|amongst|\bcirca\b|per annum|pursuant|respectively|at least \d|at most/i;
    fc.assert(
      fc.property(drafts, ({ paragraphs }) => {
        for (const { text } of paragraphs) expect([text, MANNERED.exec(text)?.[0]]).toEqual([text, undefined]);
      }),
      { numRuns: runs(150) },
    );
  });

  it("no sentence that is ours has more than 30 words", () => {
    fc.assert(
      fc.property(drafts, ({ paragraphs }) => {
        const ours = paragraphs.filter(({ kind }) => kind !== "heading");
        expect(ours.map(({ text }) => text).filter((text) => longestSentence([text]) > MOST_WORDS)).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });

  it("every paragraph is whole sentences, and every prompt labelled blanks", () => {
    fc.assert(
      fc.property(drafts, ({ paragraphs }) => {
        for (const { kind, text } of paragraphs) {
          if (kind === "heading") continue;
          const whole = kind === "prompt" ? /^(?:\p{Lu}\w+: \[.+\]\n?)+$/u : /^[\p{Lu}\d£"“‘(].*[.!?]$/su;
          expect([text, whole.test(text)]).toEqual([text, true]);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
