import { BASES, BASIS_WORDS, readBasis } from "../../../src/core/workbook/basis";
import { USES } from "../../../src/core/workbook/commentary";
import { COMPARISON_WORDS, COMPARISONS, readComparisons } from "../../../src/core/workbook/comparison-kind";
import { STATUSES } from "../../../src/core/workbook/observation";
import { FREQUENCIES, POLARITIES, TARGET_TYPES } from "../../../src/core/workbook/read-words";
import { type Vocabulary, wordIn } from "../../../src/core/workbook/vocabulary";
import { factsOf } from "../../support/sample";
import { gridsOf } from "../../support/tables";

describe("a word that is offered is read as what it stands for", () => {
  it.each<[string, Vocabulary<string>]>([
    ["Polarity", POLARITIES],
    ["Frequency", FREQUENCIES],
    ["Target type", TARGET_TYPES],
    ["Status", STATUSES],
    ["Use", USES],
  ])("of %s", (_, vocabulary) => {
    for (const [meaning, { word }] of Object.entries(vocabulary))
      expect([wordIn(vocabulary, word), wordIn(vocabulary, word.toUpperCase())]).toEqual([meaning, meaning]);
  });

  it("of Basis", () => {
    expect(BASIS_WORDS.map(readBasis)).toEqual(Object.keys(BASES));
  });

  it("of Compare with, and every kind can be asked for", () => {
    const yearly = COMPARISON_WORDS.map((word) => readComparisons(word, "year"));
    expect(yearly).not.toContain(null);
    expect(yearly.flat()).toEqual(expect.arrayContaining(Object.keys(COMPARISONS)));
  });
});

describe("a word that is not known is told of with every word of its list", () => {
  it.each([
    ["Basis", BASIS_WORDS],
    ["Compare with", COMPARISON_WORDS],
    ["Polarity", Object.values(POLARITIES).map(({ word }) => word)],
    ["Frequency", Object.values(FREQUENCIES).map(({ word }) => word)],
  ])("%s", (column, words) => {
    const { findings } = factsOf(gridsOf({ indicators: [{ [column]: "as ever" }], observations: [{ Value: 70 }] }));
    const advice = findings.find(({ code }) => code === "unknown-word")?.advice ?? "";
    for (const word of words) expect(advice).toContain(word);
  });
});
