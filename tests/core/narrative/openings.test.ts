import { createNaming } from "../../../src/core/narrative/naming";
import { sayLevel } from "../../../src/core/narrative/sentences/level";
import type { Opening } from "../../../src/core/narrative/sentences/without-subject";
import { capitalised, plainText } from "../../../src/core/narrative/text";
import { createWording } from "../../../src/core/narrative/wording";
import { factsOf } from "../../support/sample";
import { gridsOf, type Row } from "../../support/tables";

/** The sentence that gives an indicator's figure, as it begins in each way. */
function opened(indicator: Row, figures: Row, opening: Opening): string {
  const { workbook, facts } = factsOf(
    gridsOf({ indicators: [{ Subject: "", ...indicator }], observations: [figures] }),
  );
  const naming = createNaming(workbook.indicators);
  const amountsOf = () => ({ kind: "as-printed" }) as const;
  const speech = {
    ...naming,
    amountsOf,
    say: createWording([]).forParagraph(0),
    settings: workbook.settings,
    report: workbook.period,
  };
  const [text = ""] = facts.flatMap(({ indicator: one, value }) =>
    value === null ? [] : [plainText(capitalised(sayLevel(speech, one, value, opening).text))],
  );
  return text
    .replace(/(?:In Quarter 3 2024\/25|Between October and December 2024), /, "When, ")
    .replace(/ (?:in Quarter 3 2024\/25|between October and December 2024)\./, " when.");
}

const REPAIRS: Row = { Indicator: "Repairs completed right first time" };
const LONG: Row = {
  Indicator:
    "Respondents who have had a repair in the last 12 months who report that they are satisfied with the repairs service",
};

describe("a figure's sentence begins with its subject, with its time, or without the time that its section has said", () => {
  it.each<{ what: string; indicator: Row; figures: Row; says: Readonly<Record<Opening, string>> }>([
    {
      what: "an owner's Subject",
      indicator: { Subject: "rent arrears", Unit: "£" },
      figures: { Value: 3200 },
      says: {
        "subject-first": "Rent arrears were £3,200 when.",
        "when-first": "When, rent arrears were £3,200.",
        "when-said": "Rent arrears were £3,200.",
      },
    },
    {
      what: "a numeral opens no sentence",
      indicator: REPAIRS,
      figures: { Value: 93.3 },
      says: {
        "subject-first": "When, 93.3% of repairs were completed right first time.",
        "when-first": "When, 93.3% of repairs were completed right first time.",
        "when-said": "The percentage of repairs completed right first time was 93.3%.",
      },
    },
    {
      what: "a long subject gives way to what it is of",
      indicator: LONG,
      figures: { Value: 78.7 },
      says: {
        "subject-first":
          "When, 78.7% of respondents who have had a repair in the last 12 months reported that they are satisfied with the repairs service.",
        "when-first":
          "When, 78.7% of respondents who have had a repair in the last 12 months reported that they are satisfied with the repairs service.",
        "when-said":
          "Of respondents who have had a repair in the last 12 months, 78.7% reported that they are satisfied with the repairs service.",
      },
    },
    {
      what: "all of them",
      indicator: REPAIRS,
      figures: { Numerator: 40, Denominator: 40 },
      says: {
        "subject-first": "When, all 40 repairs were completed right first time (100%).",
        "when-first": "When, all 40 repairs were completed right first time (100%).",
        "when-said": "All 40 repairs were completed right first time (100%).",
      },
    },
    {
      what: "few of them",
      indicator: REPAIRS,
      figures: { Numerator: 3, Denominator: 8 },
      says: {
        "subject-first": "When, 3 of 8 repairs were completed right first time (37.5%).",
        "when-first": "When, 3 of 8 repairs were completed right first time (37.5%).",
        "when-said": "Of 8 repairs, 3 were completed right first time (37.5%).",
      },
    },
    {
      what: "one of what there was",
      indicator: { Indicator: "Fly-tips", Unit: "number" },
      figures: { Value: 1 },
      says: {
        "subject-first": "There was one fly-tip when.",
        "when-first": "When, there was one fly-tip.",
        "when-said": "There was one fly-tip.",
      },
    },
    {
      what: "none of what was done",
      indicator: { Indicator: "Complaints upheld", Unit: "number" },
      figures: { Value: 0 },
      says: {
        "subject-first": "When, no complaints were upheld.",
        "when-first": "When, no complaints were upheld.",
        "when-said": "No complaints were upheld.",
      },
    },
    {
      what: "a sum that something was done with",
      indicator: { Indicator: "Rent written off", Unit: "£" },
      figures: { Value: 57928 },
      says: {
        "subject-first": "Rent of £57,928 was written off when.",
        "when-first": "When, rent of £57,928 was written off.",
        "when-said": "Rent of £57,928 was written off.",
      },
    },
    {
      what: "a name that begins with a numeral",
      indicator: { Subject: "16 to 17 year olds out of school", Unit: "number" },
      figures: { Value: 40 },
      says: {
        "subject-first": "When, 16 to 17 year olds out of school were 40.",
        "when-first": "When, 16 to 17 year olds out of school were 40.",
        "when-said": "16 to 17 year olds out of school were 40.",
      },
    },
  ])("$what", ({ indicator, figures, says }) => {
    const openings: readonly Opening[] = ["subject-first", "when-first", "when-said"];
    for (const opening of openings)
      expect([opening, opened(indicator, figures, opening)]).toEqual([opening, says[opening]]);
  });
});
