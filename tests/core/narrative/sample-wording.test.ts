import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleGrids, sampleNarrative } from "../../support/sample";

const { paragraphs } = sampleNarrative(sampleGrids());
const paragraph = (ref: string): string => paragraphs.find((one) => one.ref === ref)?.text ?? "";

const numbered = paragraphs.filter(({ number }) => number !== null);
const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%'’.-]+/gu, " ")
    .replace(/[.]+(?=\s|$)/g, "")
    .trim()
    .split(/\s+/);
const runs = (list: readonly string[], length: number): string[] =>
  list.slice(0, Math.max(0, list.length - length + 1)).map((_, index) => list.slice(index, index + length).join(" "));

describe("the draft reads as an officer would write it", () => {
  it("sentences keep to about 25 words", () => {
    const sentences = numbered
      .filter(({ kind }) => kind === "indicator")
      .flatMap(({ text }) => text.split(/(?<=[.!?])\s+(?=[A-Z])/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 31)).toEqual([]);
  });

  it.each([
    /\bever\b/,
    /\bsignificant/,
    /\bdue to\b/,
    /\bdriven by\b/,
    /\bled to\b/,
    /a (?:fall|decrease|rise|increase) of [−-]/,
    /\b0\.0 percentage points/,
    / {2}/,
    / [.,;]/,
    /undefined|null|NaN/,
  ])("never says %s", (pattern) => {
    for (const { text } of paragraphs.filter(({ kind }) => kind !== "commentary")) expect(text).not.toMatch(pattern);
  });

  const published = join(__dirname, "../../../../shared/seed/q3-2024-25-report.md");
  const itWithPublished = existsSync(published) ? it : it.skip;
  itWithPublished("no run of eight words is shared with the report as published, names apart", () => {
    const theirs = new Set(runs(words(readFileSync(published, "utf8")), 8));
    const NAMES =
      /children and families overview and scrutiny committee|youth and justice management board|not in education employment or training|education employment or training/;
    const ours = numbered.flatMap(({ text }) => runs(words(text), 8));
    expect(ours.filter((run) => theirs.has(run) && !NAMES.test(run.replace(/,/g, "")))).toEqual([]);
  });
});

describe("the council's own phrases", () => {
  const withPhrase = (key: string, text: string) =>
    sampleNarrative([
      ...sampleGrids(),
      {
        name: "Phrases",
        sheet: "Phrases",
        firstRow: 0,
        firstColumn: 0,
        headers: ["Key", "Text"],
        rows: [[key, text]],
        formats: [["General", "General"]],
      },
    ]);

  it("stand over the phrasebook's", () => {
    const { paragraphs: own, findings: none } = withPhrase(
      "level.subject-first",
      "{subject} measured {value}{counts} {when}.",
    );
    expect(own.find(({ ref }) => ref === "CP1")?.text).toContain("measured 90.7% (284 of 313 children)");
    expect(none).toEqual([]);
  });

  it.each([
    ["level.subject-first", "{subject was {value}", "broken-phrase"],
    ["level.subject-first", "{subject} was {figure}", "broken-phrase"],
    ["level.first", "{subject}", "unknown-phrase"],
  ])("%s: “%s” is a finding and the usual wording stands in", (key, text, code) => {
    const { paragraphs: usual, findings: found } = withPhrase(key, text);
    expect(found.map((finding) => finding.code)).toEqual([code]);
    expect(usual.find(({ ref }) => ref === "CP1")?.text).toBe(paragraph("CP1"));
  });
});
