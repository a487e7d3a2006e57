import { codesOf, factsOfOne } from "../../support/tables";

describe("a number with a mark behind it, as the Government Analysis Function marks figures", () => {
  it.each([
    ["12.3 [p]", "12.3%", "provisional"],
    ["12.3 [r]", "12.3%", "revised"],
    ["12.3[e]", "12.3%", "estimated"],
    ["12.3% [P] [note 2]", "12.3%", "provisional"],
    ["12.3 [b]", "12.3%", "final"],
  ])("%s is %s, %s", (typed, display, status) => {
    const { value, status: found } = factsOfOne({ observations: [{ Value: typed }] });
    expect([value?.display, found]).toEqual([display, status]);
    expect(codesOf({ observations: [{ Value: typed }] })).not.toContain("number-as-text");
  });

  it("keeps what the mark says for a reader", () => {
    expect(factsOfOne({ observations: [{ Value: "12.3 [note 1] [u]" }] }).caveats).toContain(
      "Note 1 of the source. Marked as of low reliability.",
    );
  });

  it("gives way to the row's own Status and Note", () => {
    const { status, caveats } = factsOfOne({
      observations: [{ Value: "12.3 [p] [b]", Status: "revised", Note: "Counted anew." }],
    });
    expect([status, caveats.at(-1)]).toEqual(["revised", "Counted anew."]);
  });

  it.each(["12.3 [c]", "12.3 [x]", "12.3 [?]"])(
    "%s is no number: the mark stands in place of one, or is not known",
    (typed) => {
      expect(factsOfOne({ observations: [{ Value: typed }] }).value).toBeNull();
    },
  );

  it("marks a count, and a benchmark's value", () => {
    const { value } = factsOfOne({ observations: [{ Numerator: "20 [p]", Denominator: "1,000 [p]" }] });
    expect(value?.display).toBe("2.0%");
  });
});

describe("percentages that are all below 1", () => {
  it.each([
    ["with a target below 1", { Target: 0.9 }, true],
    ["with a target typed as a percentage", { Target: 95 }, true],
    ["with a target of 1.5%", { Target: 1.5 }, false],
    ["without a target", {}, false],
  ])("%s: asked about is %s", (_, target, isAsked) => {
    const of = { indicators: [target], observations: [{ Value: 0.85 }, { Period: "Q2 2024/25", Value: 0.8 }] };
    expect(codesOf(of).includes("percentages-below-1")).toBe(isAsked);
  });

  it.each([
    [0.9, true],
    [1.5, false],
  ])("with a target of their own period of %d: asked about is %s", (Target, isAsked) => {
    const of = { observations: [{ Value: 0.85, Target }] };
    expect(codesOf(of).includes("percentages-below-1")).toBe(isAsked);
  });
});
