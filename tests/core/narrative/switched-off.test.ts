import fc from "fast-check";
import { type PhraseKey, PHRASES } from "../../../src/core/narrative/phrasebook.en-GB";
import { canBeOff, variantsOf } from "../../../src/core/narrative/switched-off";
import { anyWorkbook } from "../../support/any-workbook";
import { runs } from "../../support/fuzz";
import { sampleNarrative } from "../../support/sample";
import { draftOf, gridsOf, paragraphOf, type Row, tableOf, type Workbook } from "../../support/tables";

const KEYS = Object.keys(PHRASES) as PhraseKey[];

const without = (keys: readonly string[], workbook: Workbook, dash = "-"): Workbook => ({
  ...workbook,
  others: [
    ...(workbook.others ?? []),
    tableOf(
      "Phrases",
      keys.map((Key) => ({ Key, Text: dash })),
    ),
  ],
});

const ONE: Workbook = {
  indicators: [{ Target: 90 }],
  observations: [
    { Numerator: 210, Denominator: 250, Status: "provisional" },
    { Numerator: 240, Denominator: 250, Period: "Q2 2024/25" },
  ],
};
const LEVEL = "The example share was 84.0% (210 of 250) in Quarter 3 2024/25.";
const CHANGE = "It worsened from 96.0% (240 of 250) in Quarter 2 2024/25, a fall of 12.0 percentage points.";
const TARGET = "It missed the target of 90% by 6.0 percentage points.";
const CHANGE_AND_TARGET =
  "It worsened from 96.0% (240 of 250) in Quarter 2 2024/25, a fall of 12.0 percentage points, and missed the target of 90% by 6.0 points.";
const STATUS = "The figure is provisional.";

describe("a dash for a Text leaves the sentence out", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["nothing off", [], [LEVEL, CHANGE_AND_TARGET, STATUS]],
    ["the change", ["change.worse"], [LEVEL, TARGET, STATUS]],
    ["the target, in capitals", ["Target.Missed"], [LEVEL, CHANGE, STATUS]],
    ["two of them", ["change.worse", "status.provisional"], [LEVEL, TARGET]],
    ["another sentence", ["change.better"], [LEVEL, CHANGE_AND_TARGET, STATUS]],
    ["what stands in brackets", ["counts.both"], [LEVEL, CHANGE_AND_TARGET, STATUS].map(withoutCounts)],
  ])("%s", (_, keys, sentences) => {
    expect(paragraphOf(without(keys, ONE))).toBe(sentences.join(" "));
  });

  function withoutCounts(sentence: string): string {
    return sentence.replace(/ \(\d+ of \d+\)/, "");
  }

  it.each(["-", "–", "—", " - "])("%j is a dash", (dash) => {
    expect(paragraphOf(without(["change.worse"], ONE, dash))).not.toContain("worsened");
  });

  it.each(["level.subject-first", "level.when-first", "level.few-when-said"] as const)(
    "what says “it” of the figure goes with the figure: %s",
    (key) => {
      const comments = tableOf("Commentary", [{ Ref: "X1", Text: "The service moved." }]);
      expect(paragraphOf(without([key], { ...ONE, others: [comments] }))).toBe("The service moved.");
    },
  );

  it("a paragraph with nothing left is left out, with the heading over it", () => {
    const themed: Workbook = { ...ONE, indicators: [{ Target: 90, Theme: "Homes" }] };
    const off = [
      "level.subject-first",
      "report.opening",
      "report.closing",
      "closing.provisional",
      "report.target-one",
      "report.directions",
    ];
    const { paragraphs } = sampleNarrative(gridsOf(without(off, themed)));
    expect(paragraphs).toEqual([]);
    expect(draftOf(without(["report.closing"], themed)).split("\n")).toContain("Homes");
  });

  it.each<[PhraseKey, readonly PhraseKey[]]>([
    ["target.missed", ["target.missed", "target.bare-missed"]],
    ["change.better", ["change.better", "few.better"]],
    ["report.closing", ["report.closing", "report.closing-latest"]],
    ["report.tally", ["report.tally", "report.tally-same", "report.tally-one", "report.tally-stated"]],
    ["quartile.first", ["quartile.first"]],
  ])("and so it does where the sentence of %s is said of another case", (key, variants) => {
    expect(variantsOf(key)).toEqual(variants);
  });

  it("but a variant that has words of its own is said", () => {
    const phrases = tableOf("Phrases", [
      { Key: "target.missed", Text: "-" },
      { Key: "target.bare-missed", Text: "It is off target." },
    ]);
    const indicators = [{ Polarity: "low is good", Target: 0, "Target type": "at most" }];
    expect(paragraphOf({ indicators, observations: [{ Value: 84 }], others: [phrases] })).toBe(
      "The example share was 84.0% in Quarter 3 2024/25. It is off target.",
    );
  });
});

describe("a row of Phrases that cannot do what it says is told", () => {
  const found = (...rows: readonly Row[]) =>
    sampleNarrative(gridsOf({ ...ONE, others: [tableOf("Phrases", rows)] })).findings.map(
      ({ code, severity, source }) => [code, severity, source?.address],
    );

  it.each<[string, Row, readonly unknown[]]>([
    ["no text", { Key: "change.worse", Text: "" }, [["incomplete-phrase", "note", "B2"]]],
    ["no key", { Key: "", Text: "It fell." }, [["incomplete-phrase", "note", "B2"]]],
    ["an unknown key without text", { Key: "no.such", Text: "" }, [["unknown-phrase", "warning", "B2"]]],
    ["an unknown key switched off", { Key: "no.such", Text: "-" }, [["unknown-phrase", "warning", "B2"]]],
    ["a part of sentences", { Key: "when.in-quarter", Text: "-" }, [["phrase-needed", "warning", "B2"]]],
    ["a sentence", { Key: "change.worse", Text: "-" }, []],
  ])("%s", (_, row, findings) => {
    expect(found(row)).toEqual(findings);
  });

  it("a blank row does not stand in the way of the row that words its key", () => {
    const rows = [
      { Key: "change.worse", Text: "" },
      { Key: "change.worse", Text: "-" },
    ];
    expect(found(...rows)).toEqual([["incomplete-phrase", "note", "B2"]]);
    expect(paragraphOf({ ...ONE, others: [tableOf("Phrases", rows)] })).not.toContain("worsened");
  });
});

/** A pronoun, or a word for something before, with which no paragraph may begin. */
const ORPHAN = /^(?:It|That|Of the others|Of these|Among them|The latest figure held|This ranking|Since|Unless)\b/;
const BADLY_SPACED = /^\s|\s$| {2}| [.,;:)]|\( |\n\n/;

it("whatever is switched off, what is left reads as before, and no paragraph begins with “it”", () => {
  const offKeys = fc.uniqueArray(fc.constantFrom(...KEYS.filter(canBeOff)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(anyWorkbook, offKeys, (grids, off) => {
      const rows = off.map((Key) => ({ Key, Text: "-" }));
      const { paragraphs, findings } = sampleNarrative([...grids, tableOf("Phrases", rows)]);
      const texts = paragraphs.map(({ text }) => text);
      expect(texts.filter((text) => text === "" || BADLY_SPACED.test(text) || ORPHAN.test(text))).toEqual([]);
      expect(findings.filter(({ code }) => code === "phrase-needed")).toEqual([]);
    }),
    { numRuns: runs(200) },
  );
});

it("every phrase is a sentence that can be left out, or a part that sentences need", () => {
  const parts = KEYS.filter((key) => !canBeOff(key)).map((key) => key.replace(/\..*/, ""));
  expect(new Set(parts)).toEqual(
    new Set(["when", "before", "counts", "years", "comparators", "target", "absent", "report", "prompt", "closing"]),
  );
});
