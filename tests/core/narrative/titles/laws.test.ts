import fc from "fast-check";
import { runs } from "../../../support/fuzz";
import { paragraphsOfTitle } from "../../../support/titles";

/** What councils put around the thing that is measured, in every manner. */
const CODES = ["", "KPI 12 – ", "HT01: ", "OC03 ", "NI 156 ", "ASCOF 2A(1) ", "c) ", "E10 - "];
const BEHIND = [
  "",
  " (%)",
  "*",
  " (Minimise)",
  " (YTD)",
  " - all pupils",
  " (target 95%)",
  "?",
  " (BVPI 11)",
  " – Minimum 60%",
];
const MEASURES = [
  "",
  "% of ",
  "% ",
  "Percentage of ",
  "Proportion of ",
  "Number of ",
  "No. of ",
  "# of ",
  "Total number of ",
  "Rate of ",
  "Average ",
  "Reduce the number of ",
  "How many ",
  "What percentage of ",
];
const THINGS = [
  "repairs",
  "housing adaptations",
  "children in care",
  "16-17 year olds",
  "council tax",
  "household waste",
  "staff",
  "people who use services",
  "fly tips",
  "homes",
  "A level students",
  "FOI requests",
  "Universal Credit claimants",
  "reports / requests",
];
const SAID = [
  "",
  " completed right first time",
  " not in education",
  " who feel safe",
  " with a plan",
  " achieving 9-5 pass",
  " lost",
  " held on time",
  " in temporary accommodation",
  " turnover",
  " rate",
  " as % of all due",
  " per 1,000 population",
];
const UNITS = ["%", "number", "per 1,000", "days", "£", "score"];

const inAnyCase = (title: string, style: "typed" | "title" | "capitals"): string => {
  if (style === "capitals") return title.toUpperCase();
  return style === "title" ? title.replace(/(^|\s)\p{Ll}/gu, (start) => start.toUpperCase()) : title;
};

const anyTitle = fc.record({
  code: fc.constantFrom(...CODES),
  measure: fc.constantFrom(...MEASURES),
  thing: fc.constantFrom(...THINGS),
  said: fc.constantFrom(...SAID),
  behind: fc.constantFrom(...BEHIND),
  style: fc.constantFrom<("typed" | "title" | "capitals")[]>("typed", "title", "capitals"),
  unit: fc.constantFrom(...UNITS),
  labelled: fc.boolean(),
  value: fc.constantFrom("0", "1", "8", "11.5", "42", "100"),
});

const title = ({ code, measure, thing, said, behind, style }: Parts): string =>
  `${code}${inAnyCase(`${measure}${thing}${said}`, style)}${behind}`;
type Parts = typeof anyTitle extends fc.Arbitrary<infer One> ? One : never;

const FAULTS: readonly (readonly [string, RegExp])[] = [
  ["a code", /\b(?:KPI|HT01|OC03|NI 156|ASCOF|2A|E10|BVPI)\b|\bc\) /],
  ["a sign of the title", /[*?#]| \/ |\bNo\. |\bAvg\b|minimise|YTD/],
  ["“the %”, “as %” or a unit in brackets", /\bthe %|\bas %|\(%\)|\(number\)/],
  [
    "a measure twice before the verb",
    /\b(percentage|proportion|rate|number|average) of (?:the )?(?:percentage|proportion|rate|number|average)\b/i,
  ],
  ["a head noun doubled", /\brate\b[^.,]*\brate\b[^.,]* (?:was|were)\b/],
  ["a unit twice in a clause", /per 1,000[^.,]*per 1,000|days[^.,]*\d days/],
  ["a capital on a small word", /(?<=[a-z,] )(?:With|In|Of|As|On|Who|Not|Per|And|Or|To)\b/],
  [
    "a capital on a common word",
    /(?<=[a-z,] )(?:Repairs|Housing|Adaptations|Children|Care|Council(?! Tax)|(?<!Council )Tax|Waste|Staff|People|Homes|Students|Requests|Completed|Time|Education|Plan|Turnover|Rate|Accommodation|Claimants)\b/,
  ],
  ["a letter small that is large", /\ba level students|universal credit|\bfoi\b/],
  ["“a” for “an”", /\ba (?:[aeio]|8|11\b|18\b)|\ban (?:[bcdfgjklmnpqrstvwxyz]|[0-79]\b)/],
  [
    "a verb of another number",
    /(?:^|\. |, )the (?:percentage|rate|number|proportion|average) of [^.,]* were [\d£]|(?:^|\. )(?:Repairs|Housing adaptations|Homes|Staff) was\b|% of (?:council tax|household waste) were\b|% of (?:repairs|homes|staff|housing adaptations) was\b/i,
  ],
  ["a numeral before a sentence", /(?:^|\. )\d/],
  ["a figure of a title", /the (?:figure|amount|count) for/],
  ["none or one in digits of things", /there (?:was|were) [01] /i],
  ["a word twice", /\b(\p{L}+) \1\b/iu],
];

it("a title in any manner makes a sentence without the faults that titles bring", () => {
  fc.assert(
    fc.property(anyTitle, (parts) => {
      const labels = parts.labelled ? { numeratorLabel: parts.thing, denominatorLabel: parts.thing } : {};
      const texts = paragraphsOfTitle({
        numeratorLabel: "",
        denominatorLabel: "",
        ...labels,
        title: title(parts),
        unit: parts.unit,
        value: parts.value,
      });
      for (const text of texts)
        for (const [fault, pattern] of FAULTS)
          expect([fault, title(parts), text, text.match(pattern)?.[0]]).toEqual([fault, title(parts), text, undefined]);
    }),
    { numRuns: runs(400) },
  );
});
