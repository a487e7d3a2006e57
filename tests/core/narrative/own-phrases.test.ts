import fc from "fast-check";
import { checkPhrases, namesGiven } from "../../../src/core/narrative/own-phrases";
import { type PhraseKey, PHRASES, SHORTER } from "../../../src/core/narrative/phrasebook.en-GB";
import { readPhrases } from "../../../src/core/workbook/phrases";
import { anyWorkbook } from "../../support/any-workbook";
import { runs } from "../../support/fuzz";
import { sampleNarrative } from "../../support/sample";
import { draftOf, paragraphOf, type Row, tableOf } from "../../support/tables";

const check = (...rows: readonly Row[]) => checkPhrases(readPhrases([tableOf("Phrases", rows)]));
const KEYS = Object.keys(PHRASES) as PhraseKey[];

describe("every row of Phrases is checked when it is read, whether a sentence needs it or not", () => {
  it.each([
    ["status.estimated", "{unclosed too", "broken-phrase", "braces"],
    ["status.estimated", "It is {figure}.", "broken-phrase", "uses figure"],
    ["change.better", "{way, select, up {By {sizes}} other {x}}.", "broken-phrase", "uses sizes"],
    ["level.subject-first", "{subject} was {value, number}.", "broken-phrase", "formats"],
    ["target.met", "<b>Met</b> by {gap}", "broken-phrase", "markup"],
    ["target.missed", "The target of 95% is missed.", "phrase-has-number", "95"],
    ["change.worse", "{size} or 10% fewer than {previous}.", "phrase-has-number", "10"],
    ["change.none", "{way, select, up {Up 3} other {Down}}.", "phrase-has-number", "3"],
    ["change.worse", "It fell significantly by {size}.", "phrase-claims-more", "“significantly”"],
    ["change.worse", "It fell because of cuts.", "phrase-claims-more", "“because of”"],
    ["change.better", "The best ever.", "phrase-claims-more", "“ever”"],
    ["nope.key", "x", "unknown-phrase", "report."],
    ["level.first", "x", "unknown-phrase", "level.subject-first"],
  ])("%s “%s”: %s", (Key, Text, code, why) => {
    const { phrases, findings } = check({ Key, Text });
    expect(findings.map((finding) => [finding.code, finding.severity, finding.source?.address])).toEqual([
      [code, "warning", "B2"],
    ]);
    expect(`${findings[0]?.message ?? ""} ${findings[0]?.advice ?? ""}`).toContain(why);
    expect(phrases.size).toBe(code === "phrase-claims-more" ? 1 : 0);
  });

  it.each([
    ["level.subject-first", "{subject} measured {value}{counts} {when}."],
    ["Level.Subject-First", "{subject} measured {value}{counts} {when}."],
    ["when.rolling-12-months", "in the 12 months to {lastDay}"],
    ["status.estimated", "The figure is an estimate; never mind."],
  ])("%s “%s” is sound", (Key, Text) => {
    expect(check({ Key, Text })).toMatchObject({ findings: [] });
  });

  it("of two rows for one key the first is used, and both cells are named", () => {
    const { phrases, findings } = check(
      { Key: "report.closing", Text: "All done." },
      { Key: "Report.closing", Text: "All over." },
    );
    expect(phrases.get("report.closing")?.text).toBe("All done.");
    expect(findings.map(({ code }) => code)).toEqual(["duplicate-phrase"]);
    expect(findings[0]?.message).toMatch(/Phrases!B2 and Phrases!B3/);
  });
});

it("a phrase with a number gives way to the usual wording", () => {
  const workbook = {
    indicators: [{ Target: 90 }],
    observations: [{ Value: 86 }],
    others: [tableOf("Phrases", [{ Key: "target.missed", Text: "The target of 95% is missed." }])],
  };
  expect(paragraphOf(workbook)).toContain("90%");
  expect(paragraphOf(workbook)).not.toContain("95%");
});

it("a phrase that follows another keeps the space between them", () => {
  const others = [tableOf("Phrases", [{ Key: "report.committee-apart", Text: "For the {committee}." }])];
  const settings = tableOf("Settings", [
    { Setting: "Organisation", Value: "Cyngor Sir Llanfair-y-Gogledd and District Combined County Council" },
    { Setting: "Committee", Value: "the Overview and Scrutiny Performance Panel (Corporate and Place)" },
  ]);
  const text = draftOf({ observations: [{ Value: 86 }], others: [...others, settings] });
  expect(text).toContain("). For the Overview and Scrutiny");
});

describe("whatever a report says", () => {
  const findingsWith = (phraseOf: (key: PhraseKey) => string) =>
    anyWorkbook.map((grids) =>
      sampleNarrative([
        ...grids,
        tableOf(
          "Phrases",
          KEYS.map((Key) => ({ Key, Text: phraseOf(Key) })),
        ),
      ]).findings.filter(({ code }) => code !== "subject-wanted"),
    );

  it("a phrase is given every name that it may ask for", () => {
    const asking = findingsWith((key) => `Said ${[...namesGiven(key)].map((name) => `{${name}}`).join(" ")}`);
    fc.assert(
      fc.property(asking, (findings) => {
        expect(findings).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it("every wording of the phrasebook can be filled", () => {
    const most = Math.max(...KEYS.map((key) => PHRASES[key].length + (SHORTER[key] ?? []).length));
    for (let turn = 0; turn < most; turn++) {
      const worded = findingsWith((key) => {
        const wordings = [...PHRASES[key], ...(SHORTER[key] ?? [])];
        return wordings[turn % wordings.length] ?? PHRASES[key][0];
      });
      fc.assert(
        fc.property(worded, (findings) => {
          expect(findings).toEqual([]);
        }),
        { numRuns: runs(30) },
      );
    }
  });
});
