import { PUBLIC_ABBREVIATIONS } from "../../../src/core/narrative/public-abbreviations";
import { usedAbbreviations } from "../../../src/core/narrative/used-abbreviations";
import { authoredDraft } from "../../support/sample";
import { gridsOf, type Row, tableOf, type Workbook } from "../../support/tables";

/** What a report ends with: its last headings and paragraphs, by kind. */
function endOf(workbook: Workbook) {
  const { paragraphs } = authoredDraft(gridsOf(workbook));
  const of = (wanted: string) => paragraphs.find(({ kind }) => kind === wanted)?.text;
  return {
    paragraphs,
    closing: of("closing") ?? "",
    abbreviations: of("abbreviations"),
    recommendation: of("recommendation"),
  };
}

const named = (...names: readonly string[]): Workbook => ({
  indicators: names.map((Indicator, index) => ({ Ref: `X${index + 1}`, Indicator, Subject: "", Theme: "Roads" })),
  observations: names.map((_, index) => ({ Ref: `X${index + 1}`, Value: 50 })),
});

const withRows = (workbook: Workbook, observations: readonly Row[]): Workbook => ({ ...workbook, observations });

describe("the closing of a report", () => {
  it("of a small report is a line on its sources, under a heading of its own", () => {
    const { paragraphs, closing, abbreviations, recommendation } = endOf(named("Potholes repaired on time"));
    expect(paragraphs.slice(-2).map(({ kind, text }) => [kind, text])).toEqual([
      ["heading", "About the figures"],
      ["closing", "Figures are from the council's performance records for Quarter 3 2024/25."],
    ]);
    expect(closing).not.toMatch(/trace|cell|workbook/);
    expect([abbreviations, recommendation]).toEqual([undefined, undefined]);
  });

  it("names few awaited figures in a sentence", () => {
    const workbook = named("Potholes repaired on time", "Streets cleaned on time");
    expect(endOf(withRows(workbook, [{ Value: 50 }])).closing).toContain(
      " A figure is still awaited for the percentage of streets cleaned on time.",
    );
  });

  it("names many in lists of their own, after all that it says in sentences", () => {
    const workbook = named("Potholes repaired", "Streets cleaned", "Bins emptied", "Lamps checked", "Signs cleaned");
    const { closing, paragraphs } = endOf(withRows(workbook, [{ Value: 50, Status: "provisional" }]));
    expect(closing).toMatch(/ The figure for the percentage of potholes repaired is provisional and may change\.$/);
    expect(paragraphs.at(-1)?.text.split("\n")).toEqual([
      "Figures are still awaited for:",
      "The percentage of streets cleaned.",
      "The percentage of bins emptied.",
      "The percentage of lamps checked.",
      "The percentage of signs cleaned.",
    ]);
  });

  it("two lists are two paragraphs, for one is no part of the other", () => {
    const workbook = named(...Array.from({ length: 8 }, (_, index) => `Signs of kind ${index} cleaned`));
    const rows = [1, 2, 3, 4].map((at) => ({ Ref: `X${at}`, Value: 50, Status: "provisional" }));
    const { paragraphs } = endOf(withRows(workbook, rows));
    expect(paragraphs.slice(-2).map(({ text }) => text.split("\n")[0])).toEqual([
      "Figures are still awaited for:",
      "These figures are provisional and may change:",
    ]);
  });

  it("one awaited figure with its reason is a sentence, not a list of one", () => {
    const workbook = named("Potholes repaired", "Streets cleaned");
    const rows = [{ Value: 50 }, { Ref: "X2", Value: "x", Note: "the survey is late" }];
    const settings = [{ Setting: "Paragraphs", Value: "exceptions only" }];
    const { closing } = endOf({ ...withRows(workbook, rows), others: [tableOf("Settings", settings)] });
    expect(closing).toContain("A figure is still awaited for the percentage of streets cleaned (the survey is late).");
  });

  it("but one whose reason makes too long a sentence stands in a list", () => {
    const Note = "the survey is late because the company that holds it for all of the districts has closed its offices";
    const workbook = named("Potholes repaired", "Streets cleaned");
    const settings = [{ Setting: "Paragraphs", Value: "exceptions only" }];
    const rows = [{ Value: 50 }, { Ref: "X2", Value: "x", Note }];
    const { paragraphs } = endOf({ ...withRows(workbook, rows), others: [tableOf("Settings", settings)] });
    expect(paragraphs.at(-1)?.text).toMatch(/^Figures are still awaited for:\nThe percentage of streets cleaned \(/);
  });

  it("claims no figures where there is none", () => {
    const { closing } = endOf(withRows(named("Potholes repaired"), [{ Value: "c" }]));
    expect(closing).toBe("");
  });

  it("says what similar to the England average means, where it was tested", () => {
    const beside = (England: number): string =>
      endOf({
        ...withRows(named("Potholes repaired"), [{ Numerator: 41, Denominator: 50 }]),
        others: [tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", England }])],
      }).closing;
    expect(beside(80)).toContain(
      "A figure is similar to the England average where the difference is within the usual variation of numbers of that size (95% confidence).",
    );
    expect(beside(50)).not.toContain("similar");
  });

  it("awaits no figure that is withheld or does not apply", () => {
    const workbook = named("Potholes repaired", "Streets cleaned", "Bins emptied");
    const rows = [{ Value: 50 }, { Ref: "X2", Value: "c" }, { Ref: "X3", Value: "z" }];
    expect(endOf(withRows(workbook, rows)).closing).not.toContain("awaited");
  });

  it("names the years of published figures, and the sources that the owner gives", () => {
    const comparators = (rows: readonly Row[]) => ({
      ...named("Potholes repaired"),
      others: [tableOf("Comparators", rows)],
    });
    const own = { Ref: "X1", Period: "Q3 2024/25", England: 60, Source: "RAC survey, May 2024." };
    expect(endOf(comparators([own])).closing).toContain(" Figures for other areas are from RAC survey, May 2024.");
    expect(endOf(comparators([{ ...own, Source: "" }])).closing).not.toMatch(/other areas|Others/);
    expect(endOf(comparators([{ ...own, Period: "2023/24", Source: "" }])).closing).toContain(
      "Comparisons with England use published figures for 2023/24.",
    );
  });

  it("ends with the owner's recommendation, where there is one", () => {
    const settings = [{ Setting: "Recommendation", Value: "that the Cabinet notes the report" }];
    const { paragraphs } = endOf({ ...named("Potholes repaired"), others: [tableOf("Settings", settings)] });
    expect(paragraphs.slice(-2).map(({ kind, text, own }) => [kind, text, own?.key ?? null])).toEqual([
      ["heading", "Recommendation", null],
      ["recommendation", "That the Cabinet notes the report.", "Recommendation"],
    ]);
  });
});

describe("abbreviations at the end of a report", () => {
  const glossary = (...rows: readonly (readonly [string, string])[]) => [
    tableOf(
      "Glossary",
      rows.map(([Abbreviation, Meaning]) => ({ Abbreviation, Meaning })),
    ),
  ];

  it("are told as published", () => {
    expect(endOf(named("Staff absence in days per FTE")).abbreviations).toBe("FTE stands for full-time equivalent.");
    expect(endOf(named("HMO licences issued", "Staff absence in days per FTE")).abbreviations).toBe(
      "FTE stands for full-time equivalent; HMO for house in multiple occupation.",
    );
  });

  it("are told of one, and not of a part of another", () => {
    const names = ["EHC plans issued", "EHCPs reviewed"];
    expect(endOf(named(...names)).abbreviations).toBe("EHCP stands for education, health and care plan.");
    const own = { ...named("Reviews of ABCs held"), others: glossary(["ABCs", "area board cases"]) };
    expect(endOf(own).abbreviations).toBe("ABC stands for area board case.");
  });

  it("leave out those that every committee knows", () => {
    expect(endOf(named("FOI requests answered", "KPI reports sent on time")).abbreviations).toBeUndefined();
  });

  it("are a list where they are many", () => {
    const names = ["Absence per FTE", "EHC plans issued", "HMO licences", "CQC visits"];
    expect(endOf(named(...names)).abbreviations).toMatch(
      /^Abbreviations:\nCQC: Care Quality Commission\.\nEHCP: education, health and care plan\.\nFTE: full-time equivalent\.\nHMO: /,
    );
  });

  it("are told as the workbook's own glossary has them, before all else", () => {
    const others = glossary(["FOI", "Friends of Inverness"], ["TFH", "Targeted Family Help"], ["KPI", "not used"]);
    expect(endOf({ ...named("FOI requests answered", "TFH cases closed"), others }).abbreviations).toBe(
      "FOI stands for Friends of Inverness; TFH for Targeted Family Help.",
    );
  });

  it("are left unsaid where the glossary has two meanings of one", () => {
    const others = glossary(["TFH", "Targeted Family Help"], ["TFH", "Total Fixed Hours"]);
    expect(endOf({ ...named("TFH cases closed"), others }).abbreviations).toBeUndefined();
  });

  it.each([
    ["unknown, or with more than one meaning", ["The CP and LAC rates, ZZQ."], []],
    ["needed by nobody", ["NHS checks, GCSE results."], []],
    ["explained where it stands", ["not in education, employment or training (NEET)"], []],
    ["explained once and used again", ["targeted family help (TFH)", "The TFH rate."], ["TFH: targeted family help"]],
    ["plural", ["All EHCPs were reviewed."], ["EHCP: education, health and care plan"]],
    ["a word of capitals within a code", ["The K17FTE row."], []],
    [
      "in any order",
      ["SEND and DfE."],
      ["DfE: Department for Education", "SEND: special educational needs and disabilities"],
    ],
  ])("%s: %j", (_what, texts, expected) => {
    expect(usedAbbreviations(texts, new Map()).map(({ short, long }) => `${short}: ${long}`)).toEqual(expected);
  });

  it("that are published have the letters of what they stand for, and a source", () => {
    for (const [short, { long, source }] of PUBLIC_ABBREVIATIONS) {
      const letters = new RegExp(short.split("").join(".*"), "i");
      expect([short, letters.test(long), source !== ""]).toEqual([short, true, true]);
    }
  });
});
