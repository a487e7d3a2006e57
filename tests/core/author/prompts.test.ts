import { isToFillIn } from "../../../src/core/facts/prompt";
import type { Paragraph } from "../../../src/core/facts/report";
import { authoredDraft } from "../../support/sample";
import { gridsOf, type Row, tableOf, type Workbook } from "../../support/tables";

const PERIOD = "Q3 2024/25";
const KEY = "X1, reason and action";
const ASKED = "Reason: [why the target was missed] Action: [what is being done, by whom and by when]";
const ANSWER = "Reason: two posts were vacant.\nAction: both are filled from March.";

const workbook = ({ value = 50, others = [], indicator = {} }: Part = {}): Workbook => ({
  indicators: [{ Target: 90, Theme: "Roads", ...indicator }],
  observations: [{ Value: value }],
  others,
});

interface Part {
  readonly value?: number;
  readonly others?: Workbook["others"];
  readonly indicator?: Row;
}

type Kept = Parameters<typeof authoredDraft>[1];

const draft = (part: Part = {}, kept: Kept = {}) => authoredDraft(gridsOf(workbook(part)), kept);
const typed = (text: string, key = KEY) => ({ texts: [{ key, period: PERIOD, text }] });
const promptOf = ({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) =>
  paragraphs.find(({ kind }) => kind === "prompt");

describe("a missed target asks for reason and action", () => {
  it("after its paragraph, without a number", () => {
    const { paragraphs } = draft();
    const at = paragraphs.findIndex(({ kind }) => kind === "prompt");
    expect(paragraphs[at - 1]).toMatchObject({ kind: "indicator", ref: "X1" });
    expect(paragraphs[at]).toMatchObject({ ref: "X1", number: null, text: ASKED });
    expect(paragraphs[at]?.own).toMatchObject({ key: KEY, section: "Roads", text: "", status: "To fill in" });
  });

  it("and takes no number from the paragraphs after it", () => {
    const numbers = draft().paragraphs.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it.each<[string, Part]>([
    ["a target that was met", { value: 95 }],
    ["a target that was missed within its tolerance", { value: 88, indicator: { Tolerance: 5 } }],
    ["Commentary", { others: [tableOf("Commentary", [{ Ref: "X1", Text: "Two posts were vacant." }])] }],
    ["the setting", { others: [tableOf("Settings", [{ Setting: "Reason and action", Value: "leave out" }])] }],
  ])("but not with %s", (_what, part) => {
    expect(promptOf(draft(part))).toBeUndefined();
  });

  it("also where Commentary is for the Dashboard alone", () => {
    const commentary = tableOf("Commentary", [{ Ref: "X1", Text: "Two posts were vacant.", Use: "dashboard only" }]);
    expect(promptOf(draft({ others: [commentary] }))).toBeDefined();
  });

  it("but not where the author has written the whole paragraph", () => {
    expect(promptOf(draft({}, typed("It fell, for two posts were vacant.", "X1")))).toBeUndefined();
  });
});

describe("what an author types there", () => {
  const refreshed = draft({}, typed(ANSWER));

  it("stands in place of the prompt", () => {
    expect(promptOf(refreshed)?.own).toMatchObject({ text: ANSWER, status: "Your text" });
  });

  it("stays when Commentary comes to say more", () => {
    const others = [tableOf("Commentary", [{ Ref: "X1", Text: "Two posts were vacant." }])];
    expect(promptOf(draft({ others }, { memory: refreshed.memory }))?.own?.text).toBe(ANSWER);
  });

  it("is kept among earlier paragraphs when the target turns out to be met", () => {
    const { paragraphs, earlier } = draft({ value: 95 }, { memory: refreshed.memory });
    expect(promptOf({ paragraphs })).toBeUndefined();
    expect(earlier).toMatchObject([{ key: KEY, text: ANSWER, status: "not-in-this-report" }]);
  });

  it("goes with its indicator to another Ref", () => {
    const grids = gridsOf({
      indicators: [{ Ref: "Z9", Target: 90, Theme: "Roads" }],
      observations: [{ Ref: "Z9", Value: 50 }],
    });
    expect(promptOf(authoredDraft(grids, { memory: refreshed.memory }))?.own).toMatchObject({
      key: "Z9, reason and action",
      text: ANSWER,
    });
  });

  it("is what was said last time in the next period", () => {
    const grids = gridsOf({
      indicators: [{ Target: 90, Theme: "Roads" }],
      observations: [{ Value: 50 }, { Period: "Q4 2024/25", Value: 40 }],
    });
    expect(promptOf(authoredDraft(grids, { memory: refreshed.memory }))?.own).toMatchObject({
      text: "",
      lastTime: { period: PERIOD, text: ANSWER },
    });
  });

  it.each([
    ["nothing", "", true],
    ["only one of the two", "Reason: two posts were vacant.\nAction: [what is being done, by whom and by when]", true],
    ["both", ANSWER, false],
    ["in brackets of their own", "Reason: vacancies [two posts].\nAction: both are filled.", false],
  ])("still has to be filled in after %s: %j, %s", (_what, text, expected) => {
    const prompt = promptOf(draft({}, typed(text)));
    expect(prompt === undefined ? null : isToFillIn(prompt)).toBe(expected);
    expect(prompt?.own?.status === "To fill in").toBe(expected);
  });
});

describe("a prompt is nobody's words", () => {
  it("where it was copied into the author's cell", () => {
    expect(promptOf(draft({}, typed(ASKED)))?.own).toMatchObject({ text: "", status: "To fill in" });
  });

  it("where it goes out unfilled: nothing is remembered as published, nor as said last time", () => {
    const { memory, isPublished } = draft({}, { wish: { kind: "publish" } });
    expect(isPublished).toBe(true);
    expect([...(memory.published[0]?.texts.keys() ?? [])]).not.toContain(KEY);
    expect(promptOf(draft({}, { memory }))?.own).toMatchObject({ status: "To fill in", lastTime: null });
  });

  it("and what was filled in is published with the rest", () => {
    const { memory } = draft({}, { ...typed(ANSWER), wish: { kind: "publish" } });
    expect(memory.published[0]?.texts.get(KEY)?.text).toBe(ANSWER);
    expect(promptOf(draft({}, { memory }))?.own?.status).toBe("Published");
  });
});
