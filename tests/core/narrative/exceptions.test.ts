import fc from "fast-check";
import type { Narrative } from "../../../src/core/narrative/report-paragraphs";
import type { TableGrid } from "../../../src/core/workbook/grid";
import { anyWorkbook } from "../../support/any-workbook";
import { runs } from "../../support/fuzz";
import { madeOf, reportOf, sampleNarrative } from "../../support/sample";
import { gridsOf, type Row, tableOf, withSetting, type Workbook } from "../../support/tables";
import { tableCells } from "../../support/table-cells";

/** Percentages where high is good, out of nothing, so that no test says chance. */
interface Given {
  readonly now: number | "";
  readonly was?: number | "";
  readonly more?: Row;
}

function workbookOf(given: Readonly<Record<string, Given>>, mode: string, ...others: readonly TableGrid[]): Workbook {
  const rows = Object.entries(given);
  return {
    indicators: rows.map(([Ref, { more }]) => ({ Ref, Indicator: `Measure ${Ref}`, Subject: `share ${Ref}`, ...more })),
    observations: rows.flatMap(([Ref, { now, was = "" }]) => [
      { Ref, Period: "Q2 2024/25", Value: was },
      { Ref, Period: "Q3 2024/25", Value: now },
    ]),
    others: [tableOf("Settings", [{ Setting: "Paragraphs", Value: mode }]), ...others],
  };
}

const narrativeOf = (workbook: Workbook): Narrative => sampleNarrative(gridsOf(workbook));

/** Headings and Refs in the order in which they stand, those of a list with a dash. */
const outlineOf = ({ paragraphs }: Narrative): string[] =>
  paragraphs.flatMap(({ kind, ref, text, figures }): string[] => {
    switch (kind) {
      case "heading":
        return text === "About the figures" ? [] : [`# ${text}`];
      case "indicator":
        return [ref ?? ""];
      case "listed":
        return [...new Set(figures.map((figure) => `- ${figure.ref}`))];
      case "others":
        return ["others"];
      default:
        return [];
    }
  });

const othersOf = ({ paragraphs }: Narrative): string => paragraphs.find(({ kind }) => kind === "others")?.text ?? "";

const TARGET = { Target: 90, Tolerance: 5 };

/** One of each kind, in an order that is none of the rule's. */
const EACH: Readonly<Record<string, Given>> = {
  better: { now: 60, was: 50 },
  same: { now: 50, was: 50 },
  met: { now: 95, was: 95, more: TARGET },
  worse: { now: 40, was: 50 },
  "met-and-worse": { now: 95, was: 99, more: TARGET },
  within: { now: 88, was: 88, more: TARGET },
  missed: { now: 70, was: 70, more: TARGET },
  "missed-and-better": { now: 60, was: 50, more: TARGET },
  "missed-and-worse": { now: 80, was: 85, more: TARGET },
  "within-and-worse": { now: 87, was: 89, more: TARGET },
  awaited: { now: "", was: 50 },
};

describe("exceptions first", () => {
  it("tells what missed its target, then within tolerance, then what is worse, then what is better", () => {
    expect(outlineOf(narrativeOf(workbookOf(EACH, "exceptions first")))).toEqual([
      "# Targets missed, furthest from target first",
      "missed-and-better",
      "missed",
      "missed-and-worse",
      "# Within tolerance of the target",
      "- within-and-worse",
      "- within",
      "# Worse than before",
      // 10 of 50 is more than 4 of 99.
      "- worse",
      "- met-and-worse",
      "# Better than before",
      "- better",
      "# Other indicators",
      "others",
    ]);
  });

  it("leaves the others to the table at the end, and says how many they are and how they stand", () => {
    const { endTable, ...narrative } = narrativeOf(workbookOf(EACH, "exceptions first"));
    expect(endTable).toEqual({ holds: "other-indicators", refs: ["same", "met", "awaited"] });
    expect(othersOf({ endTable, ...narrative })).toBe(
      "The other three indicators, neither off target nor clearly better or worse, are in the table at the end. Of these, one met its target, one has no target and one has no figure yet.",
    );
  });

  it.each<[string, Readonly<Record<string, Given>>, readonly string[]]>([
    ["off target alone", { a: { now: 70, was: 70, more: TARGET } }, ["# Target missed", "a"]],
    ["worse alone", { a: { now: 40, was: 50 } }, ["# Worse than before", "- a"]],
    ["better alone", { a: { now: 60, was: 50 } }, ["# Better than before", "- a"]],
    ["no exception", { a: { now: 50, was: 50 } }, ["# Other indicators", "others"]],
    [
      "a target of zero, any miss of which is beyond measure",
      {
        far: { now: 70, was: 70, more: TARGET },
        zero: { now: 1, was: 1, more: { Target: 0, Polarity: "low is good" } },
      },
      ["# Targets missed, furthest from target first", "zero", "far"],
    ],
    [
      "a target for the year that is not over",
      {
        a: {
          now: 60,
          was: 60,
          more: { Target: 90, Unit: "number", Basis: "year to date", "Target basis": "by year end" },
        },
      },
      ["# Other indicators", "others"],
    ],
    [
      "alike: the order of Indicators",
      { b: { now: 40, was: 50 }, a: { now: 40, was: 50 } },
      ["# Worse than before", "- b", "- a"],
    ],
  ])("%s", (_, given, outline) => {
    expect(outlineOf(narrativeOf(workbookOf(given, "exceptions first")))).toEqual(outline);
  });

  it("puts a change that chance explains among the others, whichever way it goes", () => {
    const counts = (Numerator: number): Row => ({ Ref: "a", Numerator, Denominator: 100, Period: "Q3 2024/25" });
    const narrative = narrativeOf({
      indicators: [{ Ref: "a" }],
      observations: [counts(47), { ...counts(50), Period: "Q2 2024/25" }],
      others: [tableOf("Settings", [{ Setting: "Paragraphs", Value: "exceptions first" }])],
    });
    expect(outlineOf(narrative)).toEqual(["# Other indicators", "others"]);
  });

  it("counts a place in the top quartile as good, behind what is better", () => {
    const quartiles = tableOf("Comparators", [
      { Ref: "top", Period: "Q3 2024/25", "Stated quartile": "top" },
      { Ref: "both", Period: "Q3 2024/25", "Stated quartile": "top" },
      { Ref: "bottom", Period: "Q3 2024/25", "Stated quartile": "bottom" },
    ]);
    const given = {
      top: { now: 50, was: 50 },
      better: { now: 90, was: 50 },
      both: { now: 60, was: 50 },
      bottom: { now: 50, was: 50 },
    };
    const first = narrativeOf(workbookOf(given, "exceptions first", quartiles));
    expect(outlineOf(first)).toEqual([
      "# Better or in the top quartile",
      "- better",
      "- both",
      "- top",
      "# Other indicators",
      "others",
    ]);
    const only = narrativeOf(workbookOf(given, "exceptions only", quartiles));
    expect(outlineOf(only)).toEqual(["# Other indicators", "others"]);
    expect(othersOf(only)).toBe(
      "All four indicators, none clearly worse, are in the table at the end. Among them, two are better than before, two are in the top quartile and one is in the bottom quartile.",
    );
  });
});

describe("what is better has a line in one list", () => {
  const listOf = (given: Readonly<Record<string, Given>>, ...others: readonly TableGrid[]): Narrative =>
    narrativeOf(workbookOf(given, "exceptions first", ...others));
  const more: Row = { Target: 50, Polarity: "high is good" };

  it("with the figure and the one before", () => {
    const top = tableOf("Comparators", [{ Ref: "b", Period: "Q3 2024/25", "Stated quartile": "top" }]);
    const { paragraphs } = listOf({ a: { now: 60, was: 50, more }, b: { now: 50, was: 50 } }, top);
    expect(paragraphs.find(({ kind }) => kind === "listed")?.text).toBe(
      "These two indicators are better than before or in the top quartile:\n" +
        "Share a was 60.0% in Quarter 3 2024/25, up from 50.0% in Quarter 2; the target of 50% was met.\n" +
        "Share b was 50.0% in Quarter 3 2024/25, unchanged from 50.0% in Quarter 2, and in the top quartile.",
    );
  });

  it.each<[string, Readonly<Record<string, Given>>, readonly TableGrid[]]>([
    ["a comment", { a: { now: 60, was: 50 } }, [tableOf("Commentary", [{ Ref: "a", Text: "New staff." }])]],
    ["figures that support it", { a: { now: 60, was: 50 }, part: { now: 10, more: { Supports: "a" } } }, []],
  ])("but a paragraph of its own where it has %s", (_, given, others) => {
    expect(outlineOf(listOf(given, ...others))).toEqual(["# Better than before", "a"]);
  });
});

it("exceptions only leaves what is better to the table, and says so", () => {
  const narrative = narrativeOf(workbookOf(EACH, "exceptions only"));
  expect(outlineOf(narrative).slice(-3)).toEqual(["- met-and-worse", "# Other indicators", "others"]);
  expect(narrative.endTable.refs).toEqual(["better", "same", "met", "awaited"]);
  expect(othersOf(narrative)).toContain("Among them, one is better than before.");
});

describe("by size", () => {
  const many = (count: number, mode = ""): readonly string[] =>
    outlineOf(
      narrativeOf(
        workbookOf(
          Object.fromEntries(Array.from({ length: count }, (_, index) => [`A${index}`, { now: 50, was: 50 }])),
          mode,
        ),
      ),
    );

  it.each(["", "by size"])("%j is a paragraph each up to 40 indicators, and exceptions first above", (mode) => {
    expect(many(40, mode)).toHaveLength(40);
    expect(many(41, mode)).toEqual(["# Other indicators", "others"]);
  });
  it.each(["all", "All"])("%s is a paragraph each, however many", (mode) => {
    expect(many(41, mode)).toHaveLength(41);
  });
});

describe("words of the owner's keep their paragraph", () => {
  const given: Readonly<Record<string, Given>> = {
    plain: { now: 50, was: 50 },
    said: { now: 50, was: 50 },
    noted: { now: 50, was: 50 },
  };
  const comments = tableOf("Commentary", [
    { Ref: "said", Text: "The service moved.", Use: "" },
    { Ref: "noted", Text: "For the sheet.", Use: "dashboard only" },
  ]);
  it("among the others, but not where they are for the dashboard", () => {
    const narrative = narrativeOf(workbookOf(given, "exceptions first", comments));
    expect(outlineOf(narrative)).toEqual(["# Other indicators", "said", "others"]);
    expect(narrative.endTable.refs).toEqual(["plain", "noted"]);
  });
  it("and words on a theme their heading", () => {
    const themed = Object.fromEntries(
      Object.entries(given).map(([ref, one]) => [
        ref,
        { ...one, more: { Theme: ref === "plain" ? "Homes" : "Roads" } },
      ]),
    );
    const onTheme = tableOf("Commentary", [{ Section: "Roads", Text: "It was a cold winter." }]);
    const narrative = narrativeOf(workbookOf(themed, "exceptions first", onTheme));
    expect(outlineOf(narrative)).toEqual(["# Other indicators", "others", "# Roads"]);
    expect(narrative.paragraphs.find(({ kind }) => kind === "commentary")?.text).toBe("It was a cold winter.");
  });
});

it("figures that support go with the one they support, and those kept out of the narrative to the table", () => {
  const given: Readonly<Record<string, Given>> = {
    a: { now: 40, was: 50 },
    "a-part": { now: 10, more: { Supports: "a" } },
    b: { now: 50, was: 50 },
    "b-part": { now: 10, more: { Supports: "b" } },
    out: { now: 40, was: 50, more: { Narrative: "no" } },
  };
  const narrative = narrativeOf(workbookOf(given, "exceptions first"));
  expect(outlineOf(narrative)).toEqual(["# Worse than before", "a", "# Other indicators", "others"]);
  expect(narrative.endTable.refs).toEqual(["b", "b-part", "out"]);
});

it("every form of the report takes the table from the report", () => {
  const { report } = madeOf(gridsOf(workbookOf(EACH, "exceptions first")), "Made today.");
  expect([...tableCells(report).keys()]).toEqual(["same", "met", "awaited"]);
});

describe("whatever the workbook", () => {
  const inModes = anyWorkbook.map((grids) =>
    ["all", "exceptions first", "exceptions only"].map((mode) => {
      const asked = withSetting(grids, "Paragraphs", mode);
      return { mode, grids: asked, narrative: sampleNarrative(asked) };
    }),
  );

  it("every indicator stands in a paragraph or in the table, once", () => {
    fc.assert(
      fc.property(inModes, (all) => {
        for (const { mode, grids, narrative } of all.filter((one) => one.mode !== "all")) {
          const told = narrative.paragraphs.filter(({ kind }) => kind === "indicator" || kind === "listed");
          const places = reportOf(grids).indicators.map(({ ref }) => {
            const inText = told.filter((one) => one.ref === ref || one.figures.some((figure) => figure.ref === ref));
            return inText.length + narrative.endTable.refs.filter((one) => one === ref).length;
          });
          expect([mode, ...places]).toEqual([mode, ...places.map(() => 1)]);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it("the counts of the opening are those of a report of all", () => {
    fc.assert(
      fc.property(inModes, (all) => {
        const tallies = all.map(({ narrative }) => narrative.paragraphs.find(({ kind }) => kind === "tally")?.text);
        expect(new Set(tallies).size).toBe(1);
      }),
      { numRuns: runs(50) },
    );
  });
});
