import fc from "fast-check";
import type { AuthoredReport } from "../../../src/core/author/author-report";
import { anyWorkbook } from "../../support/any-workbook";
import { runs } from "../../support/fuzz";
import { authoredDraft } from "../../support/sample";
import { gridsOf, tableOf, withSetting } from "../../support/tables";

const PERIOD = "Q3 2024/25";
const MODES = ["all", "exceptions first", "exceptions only"] as const;

/** Texts by key, as they stand next to the report's paragraphs. */
const textsOf = ({ paragraphs }: AuthoredReport): Readonly<Record<string, string>> =>
  Object.fromEntries(paragraphs.flatMap(({ own }) => (own === null || own.text === "" ? [] : [[own.key, own.text]])));

const earlierOf = ({ earlier }: AuthoredReport): Readonly<Record<string, string>> =>
  Object.fromEntries(earlier.map(({ key, text }) => [key, text]));

const GRIDS = gridsOf({
  indicators: ["missed", "steady", "also-steady"].map((Ref) => ({
    Ref,
    Subject: `share ${Ref}`,
    Target: Ref === "missed" ? 90 : "",
  })),
  observations: [
    { Ref: "steady", Value: 50 },
    { Ref: "steady", Period: "Q2 2024/25", Value: 50 },
    { Ref: "missed", Value: 40 },
    { Ref: "missed", Period: "Q2 2024/25", Value: 50 },
    { Ref: "also-steady", Value: 50 },
    { Ref: "also-steady", Period: "Q2 2024/25", Value: 50 },
  ],
  others: [tableOf("Settings", [{ Setting: "Paragraphs", Value: "all" }])],
});
const inMode = (mode: (typeof MODES)[number]) => withSetting(GRIDS, "Paragraphs", mode);
const text = (key: string, words: string) => ({ key, period: PERIOD, text: words });

it("an indicator that is left to the table keeps its paragraph while an author's text is on it, and no longer", () => {
  const written = authoredDraft(inMode("all"), { texts: [text("steady", "Mine.")] });
  const first = authoredDraft(inMode("exceptions first"), { memory: written.memory });
  const sections = first.paragraphs.flatMap(({ kind, ref, own }) =>
    kind !== "indicator" ? [] : [[ref, own?.section, own?.text]],
  );
  expect(sections).toEqual([
    ["missed", "Target missed", ""],
    ["steady", "Other indicators", "Mine."],
  ]);
  const cleared = authoredDraft(inMode("exceptions first"), { memory: first.memory, texts: [text("steady", "")] });
  expect(cleared.paragraphs.flatMap(({ kind, ref }) => (kind === "indicator" ? [ref] : []))).toEqual(["missed"]);
});

it("a text on what is said of the others waits on Earlier paragraphs while the report tells all", () => {
  const written = authoredDraft(inMode("exceptions first"), { texts: [text("Others", "The rest are well.")] });
  expect(textsOf(written)).toEqual({ Others: "The rest are well." });
  const all = authoredDraft(inMode("all"), { memory: written.memory });
  expect(earlierOf(all)).toEqual({ Others: "The rest are well." });
  expect(textsOf(authoredDraft(inMode("exceptions first"), { memory: all.memory }))).toEqual(textsOf(written));
});

it("what a publication did not hold is a draft, and not other than published, when the mode brings it in", () => {
  const published = authoredDraft(inMode("exceptions first"), { wish: { kind: "publish" } });
  const all = authoredDraft(inMode("all"), { memory: published.memory });
  const statuses = all.paragraphs.flatMap(({ kind, ref, own }) => (kind !== "indicator" ? [] : [[ref, own?.status]]));
  expect(statuses).toEqual([
    ["missed", "Published"],
    ["steady", "Draft"],
    ["also-steady", "Draft"],
  ]);
});

it("no author's text is lost when the mode changes, and each is back in its place when it changes back", () => {
  const changes = fc.tuple(anyWorkbook, fc.constantFrom(...MODES), fc.constantFrom(...MODES));
  fc.assert(
    fc.property(changes, ([grids, from, to]) => {
      const [before, after] = [withSetting(grids, "Paragraphs", from), withSetting(grids, "Paragraphs", to)];
      const keys = authoredDraft(before).paragraphs.flatMap(({ own }) => own?.key ?? []);
      const written = authoredDraft(before, { texts: keys.map((key) => text(key, `Mine of ${key}`)) });
      const changed = authoredDraft(after, { memory: written.memory });
      expect({ ...earlierOf(changed), ...textsOf(changed) }).toEqual(textsOf(written));
      const indicators = written.paragraphs.flatMap(({ kind, own }) => (kind === "indicator" ? (own?.key ?? []) : []));
      expect(Object.keys(textsOf(changed))).toEqual(expect.arrayContaining(indicators));
      expect(textsOf(authoredDraft(before, { memory: changed.memory }))).toEqual(textsOf(written));
    }),
    { numRuns: runs(60) },
  );
});

describe("no two paragraphs share their author's text", () => {
  const keysOf = ({ paragraphs }: AuthoredReport): readonly string[] =>
    paragraphs.flatMap(({ own }) => (own === null ? [] : [own.key]));

  it("each list of exceptions has its own", () => {
    const row = (Ref: string, Target: number | "") => ({ Ref, Subject: `share ${Ref}`, Target, Tolerance: 5 });
    const values = (Ref: string, before: number, now: number) => [
      { Ref, Period: "Q2 2024/25", Value: before },
      { Ref, Value: now },
    ];
    const grids = gridsOf({
      indicators: [row("within", 52), row("worse", ""), row("better", "")],
      observations: [...values("within", 50, 50), ...values("worse", 50, 40), ...values("better", 50, 60)],
      others: [tableOf("Settings", [{ Setting: "Paragraphs", Value: "exceptions first" }])],
    });
    const lists = ["Within tolerance", "Worse", "Better"];
    expect(keysOf(authoredDraft(grids, {})).filter((key) => lists.includes(key))).toEqual(lists);
    const written = authoredDraft(grids, { texts: [text("Worse", "Mine alone.")] });
    expect(textsOf(authoredDraft(grids, { memory: written.memory }))).toEqual({ Worse: "Mine alone." });
  });

  it.each(MODES)("in the mode %s, whatever the workbook", (mode) => {
    fc.assert(
      fc.property(anyWorkbook, (grids) => {
        const keys = keysOf(authoredDraft(withSetting(grids, "Paragraphs", mode), {}));
        expect(keys).toEqual([...new Set(keys)]);
      }),
      { numRuns: runs(40) },
    );
  });
});

it("what stands under the closing's heading is of the section Closing, its lists too", () => {
  const indicators = ["A1", "A2", "A3", "A4", "A5", "A6"].map((Ref) => ({
    Ref,
    Subject: `the long share of things that are counted for ${Ref} by the service that counts them`,
  }));
  const { paragraphs } = authoredDraft(gridsOf({ indicators, observations: [{ Ref: "A1", Value: 50 }] }), {});
  expect(paragraphs.find(({ id }) => id === "Figures awaited")?.own?.section).toBe("Closing");
});
