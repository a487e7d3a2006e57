import { expandedOnce, longFormBefore, withoutAbbreviations } from "../../../src/core/narrative/abbreviations";
import { singular } from "../../../src/core/narrative/nouns";
import { PHRASES } from "../../../src/core/narrative/phrasebook.en-GB";
import { subjectOf } from "../../../src/core/narrative/subject";
import { plainText, withArticles, wordCount } from "../../../src/core/narrative/text";
import { readUnit } from "../../../src/core/workbook/unit";

describe("a subject takes “was”, whatever an indicator is called", () => {
  it.each([
    [
      "Child protection cases reviewed within timescales",
      "%",
      "the percentage of child protection cases reviewed within timescales",
    ],
    ["Children in care", "per 10,000", "the rate of children in care"],
    ["Fly-tipping incidents", "number", "the number of fly-tipping incidents"],
    ["Household waste recycled, reused or composted", "%", "household waste recycled, reused or composted"],
    ["Employment rate", "%", "the employment rate"],
    ["Average days to process a claim", "days", "the average days to process a claim"],
    ["EHCPs issued within 20 weeks", "%", "the percentage of EHCPs issued within 20 weeks"],
    ["NEET (16-17 year olds)", "%", "NEET (16-17 year olds)"],
    ["The share of good things", "%", "the share of good things"],
    ["Attainment 8", "ratio", "attainment 8"],
    ["Weekly cost of residential care", "£", "the weekly cost of residential care"],
    ["Business growth", "%", "business growth"],
  ])("%s (%s): %s", (name, unit, expected) => {
    expect(subjectOf({ subject: null, name, unit: readUnit(unit) })).toBe(expected);
  });

  it("the workbook's own Subject comes before the name", () => {
    expect(subjectOf({ subject: "The tally", name: "Any", unit: readUnit("%") })).toBe("the tally");
  });
});

describe("one of a label", () => {
  it.each([
    ["children", "child"],
    ["young people", "young person"],
    ["children with every review on time", "child with every review on time"],
    ["families", "family"],
    ["cases", "case"],
    ["classes", "class"],
    ["addresses", "address"],
    ["staff", null],
  ])("%s: %s", (label, expected) => {
    expect(singular(label)).toBe(expected);
  });
});

describe("a figure takes the article that is spoken", () => {
  it.each(["8%", "8.5%", "80", "800", "8,000", "11", "11%", "18", "£8", "11,000"])("an %s", (text) => {
    const mark = { text, ref: "", kind: "", period: "", sources: [] };
    expect(plainText(withArticles(["It is a ", mark]))).toBe(`It is an ${text}`);
  });
  it.each(["7%", "10", "100", "110", "1.8", "118", "180", "1,100"])("a %s", (text) => {
    const mark = { text, ref: "", kind: "", period: "", sources: [] };
    expect(plainText(withArticles(["An ", mark]))).toBe(`A ${text}`);
    expect(plainText(withArticles(["than ", mark]))).toBe(`than ${text}`);
  });
});

describe("abbreviations", () => {
  it.each([
    ["pupils with an education, health and care plan", "EHCP", "education, health and care plan"],
    ["special educational needs", "SEN", "special educational needs"],
    ["not in education, employment or training", "NEET", "not in education, employment or training"],
    ["the number of electively home educated", "EHE", "electively home educated"],
    ["nothing of the kind", "XYZ", null],
  ])("in “%s”, %s stands for “%s”", (text, short, expected) => {
    expect(longFormBefore(text, short)).toBe(expected);
  });

  it("are expanded at their first use and short after it, whichever phrase says what they stand for", () => {
    expect(
      expandedOnce([
        "pupils with SEN support and no EHCP",
        "pupils with an education, health and care plan (EHCP)",
        "special educational needs (SEN) pupils with an EHCP",
        "a sentence with sense",
      ]),
    ).toEqual([
      "pupils with special educational needs (SEN) support and no education, health and care plan (EHCP)",
      "pupils with an EHCP",
      "SEN pupils with an EHCP",
      "a sentence with sense",
    ]);
  });

  it("leave brackets that abbreviate nothing", () => {
    expect(expandedOnce(["waste (DEFRA)", "waste (DEFRA)"])).toEqual(["waste (DEFRA)", "waste (DEFRA)"]);
    expect(withoutAbbreviations("an education, health and care plan (EHCP) (DEFRA)")).toBe(
      "an education, health and care plan (DEFRA)",
    );
  });
});

describe("the phrasebook", () => {
  const wordings = Object.entries(PHRASES).flatMap(([key, texts]) => texts.map((text) => [key, text] as const));

  it.each([/\bever\b/, /significan/, /due to/, /driven/, /led to/, /because of/])("never says %s", (pattern) => {
    expect(wordings.filter(([, text]) => pattern.test(text)).map(([key]) => key)).toEqual([]);
  });

  it("judges only in phrases for better and worse, targets and tallies", () => {
    const judging = wordings.filter(([, text]) => /better|worse|improv|worsen|wrong direction/.test(text));
    expect(
      [...new Set(judging.map(([key]) => key))].filter((key) => !/better|worse|^target\.|^report\./.test(key)),
    ).toEqual([]);
  });

  it("counts words as readers do", () => {
    expect(
      wordCount(["The share – of all – was ", { text: "90.7%", ref: "", kind: "", period: "", sources: [] }, "."]),
    ).toBe(6);
  });
});
