import type { Claim } from "../../src/core/draft-check/verdict/claim";
import type { CheckedDraft } from "../../src/core/draft-check/check-draft";
import { draftJson } from "../../src/cli/draft-json";
import { draftLines } from "../../src/cli/draft-lines";

const DRAFT = "Reviews\r\nA 📈 share of 97.9% in time, up sharply. Ten more.";

function claim(text: string, part: Partial<Claim>): Claim {
  const start = DRAFT.indexOf(text);
  const place = { start, end: start + text.length };
  return { text, ...place, verdict: "agrees", ref: "CP1", kind: "percent", holds: null, sources: [], why: "", ...part };
}

const cell = (address: string) => ({ sheet: "My data", address });
const WRONG = claim("97.9%", {
  verdict: "disagrees",
  holds: "90.7%",
  sources: [cell("C3"), cell("D3")],
  why: "last quarter’s figure",
});
const DOUBTFUL = claim("up sharply", { verdict: "agrees-wording", kind: "word", why: "No rule says what is sharp." });
const OPEN = claim("Ten", { verdict: "cannot-tell", ref: null, kind: null });
const CHECK: CheckedDraft = {
  claims: [WRONG, DOUBTFUL, OPEN],
  omissions: [{ ref: "CL1", why: "it missed its target" }],
};

const printed = (check: CheckedDraft, listed: "told" | "all"): readonly string[] =>
  draftLines(check, DRAFT, listed).map(({ text }) => text);

const TOLD = [
  "3 claims: 0 agree, 1 agrees with a note on words, 1 disagrees, 1 cannot be told",
  "Disagrees with the workbook",
  "  Line 2, column 14: “97.9%” in “A 📈 share of 97.9% in time, up sharply. Ten more.”",
  "    CP1: the workbook holds 90.7% ('My data'!C3, 'My data'!D3)",
  "    Last quarter’s figure.",
  "Agrees, with a note on words",
  "  Line 2, column 29: “up sharply” in “A 📈 share of 97.9% in time, up sharply. Ten more.”",
  "    No rule says what is sharp.",
  "Left out of the draft",
  "  It missed its target: CL1.",
];

it("what disagrees comes first, then notes on words, then what is left out", () => {
  expect(printed(CHECK, "told")).toEqual(TOLD);
});

it("what cannot be told is only counted, unless it is asked for", () => {
  expect(printed(CHECK, "all")).toEqual([
    ...TOLD,
    "Cannot be told",
    "  Line 2, column 41: “Ten” in “… 📈 share of 97.9% in time, up sharply. Ten more.”",
  ]);
});

it("a draft without figures is told as such", () => {
  expect(printed({ claims: [], omissions: [] }, "told")).toEqual(["No claims were found in the draft."]);
});

it("a long line is cut between words, and many cells are counted", () => {
  const long = `${"word ".repeat(30)}97.9%${" word".repeat(30)}`;
  const start = long.indexOf("97.9%");
  const sources = Array.from({ length: 9 }, (_, index) => ({ sheet: "Data", address: `A${index + 1}` }));
  const [, , place, holds] = draftLines(
    { claims: [{ ...WRONG, start, end: start + 5, sources }], omissions: [] },
    long,
    "told",
  );
  expect(place?.text).toMatch(/“… (?:word ){7}97\.9%(?: word){7,8} …”$/);
  expect(holds?.text).toContain("(Data!A1, Data!A2, Data!A3, Data!A4, Data!A5, Data!A6 and 3 more)");
});

it("commands to a terminal are not printed", () => {
  const draft = "\u001b[2J97.9%";
  const lines = draftLines({ claims: [{ ...WRONG, start: 4, end: 9 }], omissions: [] }, draft, "told");
  expect(lines.map(({ text }) => text).join("")).not.toContain("\u001b");
});

it("the JSON carries what is left out", () => {
  expect(JSON.parse(draftJson(CHECK))).toMatchObject({ omissions: [{ ref: "CL1", why: "it missed its target" }] });
});
