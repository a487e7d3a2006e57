import { AVERAGED, averaged, out, SHARES, yearRows } from "../../support/averaged";
import { sampleNarrative } from "../../support/sample";
import {
  draftOf,
  gridsOf,
  paragraphOf,
  reportOfWorkbook,
  type Row,
  tableOf,
  type Workbook,
} from "../../support/tables";
import { tableCells } from "../../support/table-cells";

const AVERAGE = { kind: "average", period: "average of 2021/22 to 2023/24" };

describe("a sentence names the average and its years", () => {
  it.each<{ what: string; indicator?: Row; figures: readonly (Row | number)[]; says: RegExp }>([
    {
      what: "better",
      figures: [90.7, 91.24, 92, 93.1],
      says: /It was 1\.8 percentage points higher.*which is better\./,
    },
    { what: "worse", figures: [90, 90, 93, 87], says: /4\.0 percentage points lower.*which is worse\./ },
    {
      what: "similar",
      figures: [90, 90, 90, 90.1],
      says: /It was similar to the average of 90\.0% for the three years/,
    },
    { what: "unchanged", figures: [90, 90, 90, 90], says: /It was the same as the average for the three years/ },
    {
      what: "a count, with its change in per cent",
      indicator: { Unit: "number", Polarity: "no judgement" },
      figures: [98, 104, 101, 120],
      says: /19 \(18\.8%\) more/,
    },
    {
      what: "a count against an average that is rounded, whose per cent would not be the printed figures'",
      indicator: { Unit: "number", Polarity: "no judgement" },
      figures: [98, 104, 102, 120],
      says: /19 more/,
    },
    {
      what: "nearer to a target",
      indicator: { Polarity: "near target", Target: "95 to 97" },
      figures: [90, 90, 93, 93.1],
      says: /, and nearer to the target\./,
    },
    {
      what: "further from a target",
      indicator: { Polarity: "near target", Target: "95 to 97" },
      figures: [93, 93, 93, 90],
      says: /, and further from the target\./,
    },
    {
      what: "few, without a size",
      figures: [out(5, 8), out(6, 9), out(9, 12), out(14, 15)],
      says: /It was higher than the average of 68\.1% .*, which is better; the numbers are small\./,
    },
    {
      what: "few in one of the years",
      figures: [out(50, 80), out(6, 9), out(90, 120), out(140, 150)],
      says: /It was higher than the average of 68\.1%/,
    },
  ])("$what", ({ indicator = {}, figures, says }) => {
    const text = paragraphOf(averaged(figures, indicator));
    expect(text).toMatch(says);
    expect(text).toMatch(/the average (?:of [\d.%]+ )?for the three years 2021\/22 to 2023\/24/);
    expect(text).not.toMatch(/a year earlier|since|improve|worsen/);
  });

  it("of a snapshot and of academic years as such", () => {
    expect(paragraphOf(averaged(SHARES, { Basis: "snapshot" }))).toContain("at the end of the three years 2021/22 to");
    expect(paragraphOf(averaged(SHARES, { Basis: "academic year" }))).toContain(
      "for the three academic years 2021/22 to 2023/24",
    );
  });

  it("without the counts of any year, and by a fact of its own", () => {
    const workbook = averaged(SHARES, { "Denominator label": "children" });
    const [paragraph] = sampleNarrative(gridsOf(workbook)).paragraphs.filter(({ ref }) => ref === "X1");
    expect(paragraph?.text).not.toMatch(/313|312|314|28[0-9]|29[0-9]/);
    expect(paragraph?.figures.map(({ kind }) => kind)).not.toContain("previous");
    expect(paragraph?.figures).toContainEqual(expect.objectContaining({ ...AVERAGE, text: "92.1%" }));
    expect(paragraph?.figures).toContainEqual(
      expect.objectContaining({ kind: "change", text: "4.7", period: "2024/25", against: AVERAGE.period }),
    );
  });

  it("before a baseline", () => {
    expect(paragraphOf(averaged([90, 90, 93, 93.1], { Baseline: "2021/22" }))).toMatch(
      /the average of 91\.0% for the three years 2021\/22 to 2023\/24.*baseline/,
    );
  });
});

it("a supporting figure is set beside its average", () => {
  const workbook = {
    indicators: [AVERAGED, { ...AVERAGED, Ref: "X2", Unit: "number", Supports: "X1", Subject: "the number of cases" }],
    observations: [...yearRows([90, 90, 90, 93]), ...yearRows([98, 104, 102, 120], "X2")],
  };
  expect(paragraphOf(workbook)).toMatch(
    /number of cases was 120 .*above the average of 101 for the three years 2021\/22 to 2023\/24\./,
  );
});

describe("where figures are told together", () => {
  const several = (compare: readonly string[], now: readonly number[]): Workbook => ({
    indicators: compare.map((word, index) => ({ ...AVERAGED, Ref: `A${index}`, "Compare with": word, Subject: `the share of kind ${"abcd"[index] ?? ""}` })), // prettier-ignore
    observations: now.flatMap((value, index) => yearRows([50, 50, 50, value], `A${index}`)),
  });
  const PREVIOUS = "previous period";

  it("an average is counted and said to be one", () => {
    expect(draftOf(several([PREVIOUS, "three-year average"], [60, 61]))).toContain(
      "Of two indicators that can be judged against an earlier period or average, both improved.",
    );
    expect(draftOf(several([PREVIOUS, PREVIOUS], [60, 61]))).toContain("judged against an earlier period, both");
  });

  it("a distance from an average is no largest move, and where it is larger the reader is told", () => {
    const text = draftOf(several([PREVIOUS, PREVIOUS, PREVIOUS, "three-year average"], [60, 61, 62, 75]));
    expect(text).toContain("12.0 percentage points, to 62.0%");
    expect(text).toContain("This leaves out comparisons with an average of years.");
  });

  it("a place among authorities is not said to continue from an average", () => {
    const cuts = tableOf("Comparators", [
      { Ref: "X1", Period: "2023/24", "First cut": 40, Median: 60, "Third cut": 80 },
    ]);
    const text = paragraphOf(averaged([90, 90, 90, 91], {}, [cuts]));
    expect(text).toContain("It would be in the top quartile");
    expect(text).not.toMatch(/continue|remain|as it was/);
  });
});

it("a council's own words stand over an average too", () => {
  const phrases = tableOf("Phrases", [
    { Key: "average.better", Text: "It beats the average of {average} {years} by {size}." },
    { Key: "average.worse", Text: "It is {counts} of {average}." },
  ]);
  expect(paragraphOf(averaged([90, 90, 90, 91], {}, [phrases]))).toContain(
    "It beats the average of 90.0% for the three years 2021/22 to 2023/24 by 1.0 percentage points.",
  );
  expect(paragraphOf(averaged([90, 90, 90, 89], {}, [phrases]))).not.toContain("of of");
});

it("the table at the end of a report says that the previous figure is an average, and of which years", () => {
  const [row] = tableCells(reportOfWorkbook(averaged(SHARES))).values();
  expect(row?.Previous).toBe("92.1% (average of 2021/22 to 2023/24)");
});
