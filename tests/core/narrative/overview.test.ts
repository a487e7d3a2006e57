import { draftOf, type Row, tableOf } from "../../support/tables";

const QUARTERS = ["Q2 2024/25", "Q3 2024/25"];

/** A draft over percentages: an indicator's own columns, and its figures a quarter before and now. */
type Moved = readonly [Row, Row, Row];
const workbookOf = (...indicators: readonly Moved[]) => ({
  indicators: indicators.map(([row], index) => ({
    Ref: `A${index}`,
    Subject: `the share of kind ${"abcdef"[index] ?? ""}`,
    ...row,
  })),
  observations: indicators.flatMap(([, before, now], index) =>
    [before, now].map((row, quarter) => ({ Ref: `A${index}`, Period: QUARTERS[quarter] ?? "", ...row })),
  ),
});
const draft = (...indicators: readonly Moved[]): string => draftOf(workbookOf(...indicators));
const value = (Value: number): Row => ({ Value });

describe("quartile positions are counted as such, not benchmarks", () => {
  const cuts = (...refs: readonly string[]) =>
    tableOf(
      "Comparators",
      refs.map((Ref) => ({ Ref, Period: "2023/24", "First cut": 40, Median: 60, "Third cut": 80 })),
    );
  const placed = (...values: readonly number[]): string => {
    const refs = values.map((_, index) => `A${index}`);
    return draftOf({
      indicators: refs.map((Ref) => ({ Ref })),
      observations: values.map((Value, index) => ({ Ref: `A${index}`, Value })),
      others: [cuts(...refs)],
    });
  };
  it.each([
    [[90], "One indicator has a national quartile position, in the top quartile."],
    [[90, 95], "Two indicators have a national quartile position, both in the top quartile."],
    [[90, 95, 99], "Three indicators have a national quartile position, all in the top quartile."],
    [
      [90, 70, 50, 30],
      "Four indicators have a national quartile position: one in the top, one in the second, one in the third and one in the bottom.",
    ],
  ])("%j: %s", (values, expected) => {
    expect(placed(...values)).toContain(expected);
  });

  it("nothing is said of quartiles where none is placed", () => {
    const england = tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", England: 60 }]);
    const text = draftOf({ observations: [{ Value: 50 }], others: [england] });
    expect(text).not.toMatch(/quartile|national/);
  });
});

describe("directions that none took are not counted out", () => {
  it.each([
    {
      moves: [
        [50, 60],
        [50, 61],
      ],
      says: "Of two indicators that can be judged against an earlier period, both improved.",
    },
    {
      moves: [
        [60, 50],
        [60, 51],
        [60, 52],
      ],
      says: "an earlier period, all worsened.",
    },
    {
      moves: [
        [50, 60],
        [60, 50],
      ],
      says: "an earlier period, one improved and one worsened.",
    },
    {
      moves: [
        [50, 60],
        [60, 50],
        [50, 50],
      ],
      says: "an earlier period, one improved, one worsened and one stayed similar.",
    },
  ])("$says", ({ moves, says }) => {
    expect(draft(...moves.map(([before = 0, now = 0]) => [{}, value(before), value(now)] as const))).toContain(says);
  });
});

describe("the largest move is that of the ranking, which says what it leaves aside", () => {
  const three = [
    [{}, value(50), value(53)],
    [{}, value(50), value(52)],
    [{}, value(50), value(51)],
  ] as const;
  it.each<{ what: string; odd: readonly [Row, Row, Row]; says: string | null }>([
    {
      what: "few",
      odd: [{}, { Numerator: 1, Denominator: 19 }, { Numerator: 18, Denominator: 19 }],
      says: "This leaves out percentages of fewer than 20 cases.",
    },
    {
      what: "a running total",
      odd: [{ Basis: "year to date" }, value(82.8), value(91.2)],
      says: "This leaves out year-to-date figures compared with earlier in the year.",
    },
    {
      what: "near a target",
      odd: [{ Polarity: "near target", Target: 50 }, value(20), value(60)],
      says: "This leaves out percentages that should stay near a target.",
    },
    { what: "a running total that moved less", odd: [{ Basis: "year to date" }, value(82), value(83)], says: null },
    {
      what: "no clear change, which its own paragraph does not judge either",
      odd: [{}, { Numerator: 15, Denominator: 30 }, { Numerator: 18, Denominator: 30 }],
      says: null,
    },
    { what: "a running total that worsened", odd: [{ Basis: "year to date" }, value(82), value(70)], says: null },
  ])("$what", ({ odd, says }) => {
    const text = draft(...three, odd);
    expect(text).toContain("the largest improvement was 3.0 percentage points, to 53.0%, in the share of kind a");
    expect(/This leaves out [^.]*\./.exec(text)?.[0] ?? null).toBe(says);
  });

  it("a change over a year is not set beside changes over a quarter", () => {
    const refs = ["A0", "A1", "A2", "A3"];
    const text = draftOf({
      indicators: refs.map((Ref) => ({
        Ref,
        Subject: `the share of kind ${Ref}`,
        "Compare with": Ref === "A3" ? "same period last year" : "previous period",
      })),
      observations: refs.flatMap((Ref, index) => [
        { Ref, Period: Ref === "A3" ? "Q3 2023/24" : "Q2 2024/25", Value: 50 },
        { Ref, Period: "Q3 2024/25", Value: Ref === "A3" ? 62 : 53 - index },
      ]),
    });
    expect(text).toContain("the largest improvement was 3.0 percentage points");
    expect(text).toContain("This leaves out comparisons over a longer or shorter time.");
  });

  it("a change within chance that is judged, as a setting asks, is left aside and said to be", () => {
    const odd = [{}, { Numerator: 15, Denominator: 30 }, { Numerator: 18, Denominator: 30 }] as const;
    const judged = tableOf("Settings", [{ Setting: "Changes within chance", Value: "judged" }]);
    const text = draftOf({ ...workbookOf(...three, odd), others: [judged] });
    expect(text).toContain("the largest improvement was 3.0 percentage points");
    expect(text).toContain("This leaves out changes that are not clear.");
  });

  it("those that tie are named together, on either side", () => {
    const worse: Moved[] = [
      [{}, value(50), value(48)],
      [{}, value(60), value(58)],
      [{}, value(70), value(68)],
    ];
    const text = draft(...three, ...worse);
    expect(text).toContain("the largest improvement was 3.0 percentage points, to 53.0%, in the share of kind a.");
    expect(text).toContain(
      "The largest worsening was 2.0 percentage points. It was shared by the share of kind d (to 48.0%), the share of kind e (to 58.0%) and the share of kind f (to 68.0%).",
    );
    expect(draft(...three, [{}, value(60), value(63)])).toContain(
      "the largest improvement was 3.0 percentage points, in the share of kind a (to 53.0%) and the share of kind d (to 63.0%).",
    );
  });

  it("of more than three that tie nothing is said", () => {
    const four: Moved[] = [50, 55, 60, 65].map((now) => [{}, value(now), value(now - 5)]);
    expect(draft(...four)).not.toContain("largest");
  });

  it("a worsening alone is said among percentages too", () => {
    const text = draft([{}, value(50), value(40)], [{}, value(50), value(45)], [{}, value(50), value(46)]);
    expect(text).toContain("Among percentages, the largest worsening was 10.0 percentage points");
  });
});

describe("the opening keeps to 25 words", () => {
  const opening = (Organisation: string, Committee: string): string =>
    draftOf({
      observations: [{ Value: 50 }],
      others: [
        tableOf("Settings", [
          { Setting: "Organisation", Value: Organisation },
          { Setting: "Committee", Value: Committee },
        ]),
      ],
    });
  it("in one sentence", () => {
    expect(opening("Exampleshire", "the Cabinet")).toContain("(October to December 2024), for the Cabinet.");
  });
  it("or in two", () => {
    const council = "Cyngor Sir Llanfair-y-Gogledd and District Combined County Council";
    const panel = "Overview and Scrutiny Performance Panel (Corporate & Place)";
    expect(opening(council, panel)).toContain(`(October to December 2024). It is for the ${panel}.`);
  });
});
