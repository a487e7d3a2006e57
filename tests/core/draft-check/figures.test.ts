import { normalise } from "../../../src/core/draft-check/text/normalise";
import type { Figure } from "../../../src/core/draft-check/tokens/figure";
import { readFigures } from "../../../src/core/draft-check/tokens/figures";
import { maskedSpans, withoutMasked } from "../../../src/core/draft-check/tokens/masked";

function figuresIn(written: string): readonly Figure[] {
  const text = normalise(written);
  return readFigures(withoutMasked(text, maskedSpans(text)));
}

/** The figures of a text as written. */
const quotes = (text: string): readonly string[] => figuresIn(text).map(({ start, end }) => text.slice(start, end));

describe("every figure is found, as it is written", () => {
  it.each([
    ["It stood at 82.4%, or 412 of 500.", ["82.4%", "412", "500"]],
    ["Rents were £1.3 million, £92.5k more.", ["£1.3 million", "£92.5k"]],
    ["A fee of £2.55 went up 3p.", ["£2.55", "3p"]],
    ["The change was -2.0pp (+0.4 points in July).", ["-2.0pp", "+0.4 points"]],
    [
      "Forty-four of them, eleven hundred and seventy-eight in all.",
      ["Forty-four", "eleven hundred and seventy-eight"],
    ],
    ["Ten point six per cent, against 9.7 per cent.", ["Ten point six per cent", "9.7 per cent"]],
    ["Nearly three in five, and a quarter of the rest.", ["three in five", "a quarter"]],
    ["Waits took 2 hours 42 minutes.", ["2 hours 42 minutes"]],
    ["It fell by 0.4 of a point, a point below plan.", ["0.4 of a point", "a point"]],
    ["We are 138th of 149.", ["138th", "149"]],
    ["284/313 were on time.", ["284", "313"]],
    ["None of the 12 was late.", ["None", "12"]],
  ])("%s", (text, found) => {
    expect(quotes(text)).toEqual(found);
  });
});

describe("what is no figure is left out", () => {
  it.each([
    "The board met on 4 June 2025 at 10.00am in Room 2.",
    "See paragraph 7, table 3 and appendix 2.",
    "3. In 2023/24 and Q2 nothing was reported.",
    "Ring 0116 496 0123 ext 4417 or write to 12 High Street.",
    "Ref: CFS/25/014",
    "Children aged 5 to 11, those under 18s and adults of 65 and over",
    "Progress 8, Key Stage 2, PM2.5 and section 47",
    "answered within 20 working days",
    "per 100,000 residents",
    "The third quarter was wet.",
    "One or the other, every one of them.",
  ])("%s", (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe("a figure says how exactly it is meant, and in what", () => {
  it.each([
    ["about 90%", { qualifier: "about", unit: "percent", value: 90, step: 1 }],
    ["just under 4,000", { qualifier: "nearly", unit: "plain", value: 4000 }],
    ["more than 60", { qualifier: "more-than" }],
    ["60p more than £101.30", { qualifier: "exactly", unit: "money", value: 0.6 }],
    ["£1.3m", { unit: "money", value: 1_300_000, step: 100_000 }],
    ["thirty-seven thousand", { value: 37_000, step: 1000 }],
    ["minus 15", { value: -15, sign: "minus" }],
    ["78.9 and 84.4 per cent", { unit: "percent", value: 78.9 }],
    ["2 hours 42 minutes", { unit: "minutes", value: 162 }],
    ["three in five", { form: "fraction", unit: "percent", value: 60 }],
  ])("%s", (text, figure) => {
    expect(figuresIn(text)[0]).toMatchObject(figure);
  });

  it("a part is joined to its whole, even where the two are exchanged", () => {
    expect(figuresIn("284 of 313").map(({ partOf }) => partOf)).toEqual([null, "out-of"]);
    expect(figuresIn("1,300 of the 1,130").map(({ partOf }) => partOf)).toEqual([null, "out-of"]);
    expect(figuresIn("£0.3m into an overspend of £0.6m").map(({ partOf }) => partOf)).toEqual([null, null]);
  });
});

it("no place in a text moves by reading it", () => {
  const text = "A\u00a0fall of \u22122.0 \u2013 \u201cfar\u2019s\u201d";
  expect(normalise(text)).toHaveLength(text.length);
});
