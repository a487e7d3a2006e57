import { expandedOnce, longFormBefore, withoutAbbreviations } from "../../../src/core/narrative/abbreviations";
import { singular } from "../../../src/core/format/nouns";
import { PHRASES, SHORTER } from "../../../src/core/narrative/phrasebook.en-GB";
import { asSentences, longestSentence, plainText, withArticles } from "../../../src/core/narrative/text";

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
        ["pupils with SEN support and no EHCP"],
        ["pupils with an education, health and care plan (EHCP)"],
        ["special educational needs (SEN) pupils with an EHCP"],
        ["a sentence with sense"],
      ]).flat(),
    ).toEqual([
      "pupils with special educational needs (SEN) support and no education, health and care plan (EHCP)",
      "pupils with an EHCP",
      "SEN pupils with an EHCP",
      "a sentence with sense",
    ]);
  });

  it("are expanded in each of the ways in which a text may be said, for only one of them is", () => {
    expect(
      expandedOnce([
        ["the share of EHCPs", "EHCPs"],
        ["the share of EHCP pupils", "EHCP pupils"],
        ["an education, health and care plan (EHCP)", "EHCP"],
      ]),
    ).toEqual([
      ["the share of EHCPs", "EHCPs"],
      ["the share of education, health and care plan (EHCP) pupils", "education, health and care plan (EHCP) pupils"],
      ["an EHCP", "EHCP"],
    ]);
  });

  it("leave brackets that abbreviate nothing", () => {
    expect(expandedOnce([["waste (DEFRA)"], ["waste (DEFRA)"]])).toEqual([["waste (DEFRA)"], ["waste (DEFRA)"]]);
    expect(withoutAbbreviations("an education, health and care plan (EHCP) (DEFRA)")).toBe(
      "an education, health and care plan (DEFRA)",
    );
  });
});

describe("the phrasebook", () => {
  const wordings = [...Object.entries(PHRASES), ...Object.entries(SHORTER)].flatMap(([key, texts]) =>
    texts.map((text) => [key, text] as const),
  );

  it.each([/\bever\b/, /significan/, /due to/, /driven/, /led to/, /because of/])("never says %s", (pattern) => {
    expect(wordings.filter(([, text]) => pattern.test(text)).map(([key]) => key)).toEqual([]);
  });

  it("judges only in phrases for better and worse, targets and tallies", () => {
    const judging = wordings.filter(([, text]) => /better|worse|improv|worsen|wrong direction/.test(text));
    expect(
      [...new Set(judging.map(([key]) => key))].filter((key) => !/better|worse|^target\.|^report\./.test(key)),
    ).toEqual([]);
  });

  it.each([
    [6, ["The share – of all – was ", { text: "90.7%", ref: "", kind: "", period: "", sources: [] }, "."]],
    [4, ["The share was high. It fell."]],
    [5, ["It fell. The share was still high."]],
    [5, ["It fell. “The share” was still high."]],
    [8, ["The figure for “How many wait?” was 70."]],
    [5, ["No. 10 was 3.5 high."]],
  ])("counts the %i words of the longest sentence as readers do", (words, text) => {
    expect(longestSentence(text)).toBe(words);
  });
});

describe("what people type stands as whole sentences", () => {
  it.each([
    ["we are recruiting", "We are recruiting."],
    ["More staff start in May.", "More staff start in May."],
    ["is this so?", "Is this so?"],
    ["“the best year yet.”", "“the best year yet.”"],
    ["awaiting data (see note.)", "Awaiting data (see note.)"],
    ["awaiting data;", "Awaiting data."],
    ["iPads were late", "iPads were late."],
    ["www.example.gov.uk/x has more", "www.example.gov.uk/x has more."],
    ["", ""],
  ])("%s: %s", (typed, expected) => {
    expect(asSentences(typed)).toBe(expected);
  });
});
