import { sampleNarrative } from "../../support/sample";
import { draftOf, gridsOf, reportOfWorkbook, type Row, type Workbook } from "../../support/tables";

/** Indicators of one quarter with a target of 90, tolerance 5, by the figures that they have; "x" has none. */
const withFigures = (
  figures: readonly (readonly [before: number | null, now: number | string])[],
  indicator: Row = {},
) => ({
  indicators: figures.map((_, index) => ({ Ref: `A${index}`, Target: 90, Tolerance: 5, ...indicator })),
  observations: figures.flatMap(([before, now], index) => [
    ...(before === null ? [] : [{ Ref: `A${index}`, Period: "Q2 2024/25", Value: before }]),
    { Ref: `A${index}`, Value: now },
  ]),
});
const without = (count: number): Workbook => ({
  indicators: Array.from({ length: count }, (_, index) => ({ Ref: `N${index}` })),
  observations: Array.from({ length: count }, (_, index) => ({ Ref: `N${index}`, Value: 50 })),
});
const both = (one: Workbook, other: Workbook): Workbook => ({
  indicators: [...(one.indicators ?? []), ...(other.indicators ?? [])],
  observations: [...one.observations, ...other.observations],
});

/** The overview, its points joined as if in a row. */
const overviewOf = (workbook: Workbook): string => pointsOf(workbook).join(" ");
const pointsOf = (workbook: Workbook): readonly string[] =>
  sampleNarrative(gridsOf(workbook))
    .paragraphs.find(({ kind }) => kind === "tally")
    ?.text.split("\n") ?? [];

describe("the overview counts who met the target, missed it within tolerance, and missed it", () => {
  it.each<{ figures: readonly (number | string)[]; says: string }>([
    {
      figures: [91, 86, 80],
      says: "Of three indicators with a target, one met it, one missed it within the agreed tolerance and one missed it.",
    },
    { figures: [91, 92], says: "Both indicators with a target met it." },
    { figures: [80, 81, 82], says: "All three indicators with a target missed it." },
    { figures: [91], says: "The one indicator with a target met it." },
    { figures: [86], says: "The one indicator with a target missed it within the agreed tolerance." },
    {
      figures: [91, 80, "x"],
      says: "Of two indicators with a target, one met it and one missed it. The other one has no figure yet.",
    },
    { figures: ["x", "x"], says: "Neither of the two indicators has a figure yet." },
  ])("$figures: $says", ({ figures, says }) => {
    expect(overviewOf(withFigures(figures.map((now) => [null, now])))).toContain(says);
  });

  it("with per cent from twenty targets on", () => {
    const of = (met: number, missed: number) =>
      overviewOf(
        withFigures([...Array<number>(met).fill(91), ...Array<number>(missed).fill(50)].map((now) => [null, now])),
      );
    expect(of(15, 5)).toContain("Of 20 indicators with a target, 15 met it (75%) and five missed it (25%).");
    expect(of(14, 5)).toContain("Of 19 indicators with a target, 14 met it and five missed it.");
    expect(of(20, 0)).toContain("All 20 indicators with a target met it.");
  });

  it("and what has changed since the period before, by each period's own target", () => {
    const figures = [
      [85, 91],
      [80, 92],
      [95, 89],
      [91, 92],
      [70, 71],
    ] as const;
    expect(overviewOf(withFigures(figures))).toContain(
      "Since Quarter 2 2024/25, two have come to meet their target and one no longer does.",
    );
    expect(
      overviewOf(
        withFigures([
          [95, 89],
          [91, 70],
        ]),
      ),
    ).toContain("Since Quarter 2 2024/25, two no longer meet their target.");
  });

  it("of those judged now, where others are judged at the year's end", () => {
    const year = { Unit: "number", Basis: "year to date", Target: 120, "Target basis": "by year end", Tolerance: "" };
    const workbook = both(
      withFigures([
        [null, 91],
        [null, 80],
      ]),
      {
        // prettier-ignore
        indicators: [{ Ref: "Y", ...year }],
        observations: [{ Ref: "Y", Value: 91 }],
      },
    );
    expect(overviewOf(workbook)).toContain(
      "Of two indicators that can be judged against a target now, one met it and one missed it.",
    );
  });

  it.each([
    {
      name: "a target of each period",
      indicator: { "Target basis": "each period", Target: 60 },
      targets: [],
      since: true,
    },
    {
      name: "profiled targets",
      indicator: { "Target basis": "by year end", Target: 120 },
      targets: [60, 90],
      since: true,
    },
    { name: "a target of the year alone", indicator: { "Target basis": "by year end", Target: 90 }, targets: [], since: false }, // prettier-ignore
  ])("of a running total with $name: $since", ({ indicator, targets: [before, now], since }) => {
    const workbook = {
      indicators: [{ Unit: "number", Basis: "year to date", Tolerance: "", ...indicator }, { Ref: "X2" }],
      observations: [
        { Period: "Q2 2024/25", Value: 58, Target: before ?? "" },
        { Value: 91, Target: now ?? "" },
      ],
    };
    expect(draftOf(workbook).includes("one has come to meet its target")).toBe(since);
  });

  it("a year's target that is not judged yet apart", () => {
    const year = { Unit: "number", Basis: "year to date", Target: 120, "Target basis": "by year end", Tolerance: "" };
    const workbook = both(withFigures([[null, 91]]), {
      indicators: [{ Ref: "Y", ...year }],
      observations: [{ Ref: "Y", Value: 91 }],
    });
    expect(overviewOf(workbook)).toContain("The other one is judged at the year's end.");
    expect(reportOfWorkbook(workbook).summary.targets).toEqual({
      met: 1,
      within: 0,
      missed: 0,
      notJudged: 1,
      none: 0,
      awaited: 0,
    });
  });
});

describe("targets lead where a quarter of the indicators have one", () => {
  it("and then it is said who has none", () => {
    expect(overviewOf(both(withFigures([[60, 91]]), without(3)))).toMatch(
      /^The one indicator .* The other three have no target\./,
    );
  });
  it("and close the overview where fewer have one", () => {
    const text = overviewOf(
      both(
        withFigures([
          [60, 91],
          [60, "x"],
        ]),
        {
          ...without(7),
          observations: [
            ...without(7).observations,
            ...Array.from({ length: 7 }, (_, index) => ({ Ref: `N${index}`, Period: "Q2 2024/25", Value: 40 })),
          ],
        },
      ),
    );
    expect(text).toMatch(/^Of eight indicators that can be judged .* There is no figure yet for one indicator\.$/);
    expect(text).not.toContain("no target");
  });
});

describe("what opens is short, and the rest a list where it is much", () => {
  const counted = (row: Row): Row => ({ Polarity: "high is good", Target: 90, Tolerance: "", ...row });
  const names = ["Potholes repaired", "Streets swept", "Bins emptied", "Trees planted", "Lamps mended"];
  const moved = (figures: readonly (readonly [number, number | string])[]): Workbook => ({
    indicators: figures.map((_, index) =>
      counted({ Ref: `A${index}`, Indicator: names[index] ?? `Signs cleaned in area ${index}`, Subject: "" }),
    ),
    observations: withFigures(figures).observations,
  });

  it("who is not judged stands directly behind the counts, and what changed after that", () => {
    const figures = [[85, 91], [80, 92], [95, 89], [91, 92], [70, "x"]] as const; // prettier-ignore
    expect(pointsOf(moved(figures)).slice(0, 4)).toEqual([
      "Of four indicators with a target, three met it and one missed it. The other one has no figure yet. In more detail:",
      "The target missed was for bins emptied.",
      "Since Quarter 2 2024/25, two have come to meet their target and one no longer does. Now met: potholes repaired and streets swept. No longer met: bins emptied.",
      "Of four indicators that can be judged against an earlier period, three improved and one worsened.",
    ]);
  });

  const listsOf = (workbook: Workbook): readonly string[] =>
    sampleNarrative(gridsOf(workbook))
      .paragraphs.filter(({ kind }) => kind === "listed")
      .map(({ text }) => text);

  it("up to three targets missed are named in a sentence, the furthest first", () => {
    const figures = [[10, 80], [30, 40], [95, 89], [91, 92]] as const; // prettier-ignore
    expect(overviewOf(moved(figures))).toContain(
      "Targets missed, furthest from target first: streets swept, potholes repaired and bins emptied.",
    );
  });

  it("up to ten in a list, with their themes where there are several", () => {
    const figures = [[10, 20], [95, 89], [30, 40], [60, 50], [91, 92]] as const; // prettier-ignore
    const { indicators = [], observations } = moved(figures);
    const themed = indicators.map((row, index) => ({ ...row, Theme: index === 1 ? "Streets" : "Places" }));
    expect(listsOf({ indicators: themed, observations })).toEqual([
      [
        "Targets missed, furthest from target first:",
        "Places: potholes repaired.",
        "Places: bins emptied.",
        "Places: trees planted.",
        "Streets: streets swept.",
      ].join("\n"),
    ]);
  });

  it("of more than ten the ten furthest, and how many there are", () => {
    const figures = Array.from({ length: 12 }, (_, index) => [70, 70 - index] as const);
    const [list = ""] = listsOf(moved(figures));
    expect(list.split("\n").slice(0, 2)).toEqual([
      "Of the 12 targets missed, these 10 are furthest from target, the furthest first:",
      "Signs cleaned in area 11.",
    ]);
    expect(list.split("\n")).toHaveLength(11);
  });

  it("more than five that crossed their target are only counted", () => {
    const text = (count: number): string =>
      [...pointsOf(moved(Array.from({ length: count }, () => [80, 95] as const))), ...listsOf(moved(Array.from({ length: count }, () => [80, 95] as const)))].join("\n"); // prettier-ignore
    expect(text(5)).toContain("Targets now met that were missed in the period before:");
    expect(text(6)).toContain("six have come to meet their target.");
    expect(text(6)).not.toMatch(/now met|Now met/);
  });

  it("few things stay sentences", () => {
    expect(pointsOf(moved([[95, 96], [91, 95]]))).toHaveLength(1); // prettier-ignore
  });
});

describe("why there is no figure is told apart", () => {
  it.each([
    [["x", "c"], "Of two indicators, one has no figure yet and one is withheld."],
    [["c", "c", "z"], "Of three indicators, two are withheld and one does not apply."],
    [["u", "k"], "Of two indicators, one has no reliable figure and one rounds to zero."],
    [["z", "z"], "Of two indicators, both do not apply."],
    [[91, "x", "c"], "Of the others, one has no figure yet and one is withheld."],
  ])("%j: %s", (figures, says) => {
    const text = overviewOf(withFigures(figures.map((now) => [null, now])));
    expect(text).toContain(says);
    expect(text).not.toContain("None of the");
  });
});

describe("where no target is judged yet, nobody is called the others", () => {
  const toDate = (count: number) => ({
    indicators: Array.from({ length: count }, (_, index) => ({ Ref: `A${index}`, Unit: "number", Basis: "year to date", Target: 90 })), // prettier-ignore
    observations: Array.from({ length: count }, (_, index) => ({ Ref: `A${index}`, Value: 50 })),
  });

  it.each([
    [2, "Of two indicators, both are judged at the year's end."],
    [1, ""],
  ])("of %i", (count, said) => {
    const text = draftOf(toDate(count));
    expect(text).toContain(said);
    expect(text).not.toMatch(/[Oo]ther (?:one|two)|the others/);
  });
});

it("of twenty targets and more in several themes, each theme has its line", () => {
  const workbook = {
    indicators: Array.from({ length: 20 }, (_, index) => ({
      Ref: `A${index}`,
      Target: 90,
      Theme: index < 8 ? "Homes" : "Roads",
    })),
    observations: Array.from({ length: 20 }, (_, index) => ({ Ref: `A${index}`, Value: index % 2 === 0 ? 91 : 50 })),
  };
  expect(draftOf(workbook)).toContain("\nBy theme:\nHomes: 4 of 8 targets met.\nRoads: 6 of 12 targets met.\n");
});

it("where no target could be judged yet, those that wait are counted of all, not of others", () => {
  const refs = ["A", "B", "C"];
  const text = draftOf({
    indicators: refs.map((Ref) => ({
      Ref,
      Unit: "number",
      Basis: "year to date",
      ...(Ref === "C" ? {} : { Target: 90, "Target basis": "by year end" }),
    })),
    observations: refs.map((Ref) => ({ Ref, Value: 50 })),
  });
  expect(text).toContain("Of three indicators, two are judged at the year's end and one has no target.");
  expect(text).not.toContain("Of the others");
});
