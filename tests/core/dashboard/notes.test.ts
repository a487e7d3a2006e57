import { DASHBOARD_COLUMNS } from "../../../src/core/dashboard/columns/columns";
import { inputCells } from "../../../src/core/dashboard/workings/input-cells";
import { workingsPlan } from "../../../src/core/dashboard/workings/workings-plan";
import { factsOf } from "../../support/sample";
import { gridsOf, type Row, tableOf, type Workbook } from "../../support/tables";

const notesOf = (workbook: Workbook): string[] => {
  const { facts, workbook: read } = factsOf(gridsOf(workbook));
  return facts.map((one) =>
    String(DASHBOARD_COLUMNS.Notes.cell({ facts: one, comments: [], settings: read.settings }).value),
  );
};

const CODES = ["E10000003", "E10000007", "E10000008", "E10000011", "E10000012", "E10000013", "E10000014", "E10000018"];
const published = (values: readonly number[], year = "2023/24", more: Row = {}) =>
  tableOf(
    "Benchmarks",
    values.map((Value, index) => ({ Benchmark: "Share", Year: year, "Area code": CODES[index] ?? "", Value, ...more })),
  );
const SETTINGS = tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]);

it.each([
  ["number", "−95."],
  ["count", "−95."],
  ["%", "−95.0 percentage points."],
  ["per 1,000", "−95.0 per 1,000."],
  ["score", "−95.0 points."],
  ["days", "−95.0 days."],
  ["£", "−£95."],
])("a second comparison in %s ends in %s", (Unit, end) => {
  const [note] = notesOf({
    indicators: [{ Unit, "Compare with": "both", Polarity: "no judgement" }],
    observations: [
      { Value: 400, Period: "Q3 2023/24" },
      { Value: 300, Period: "Q2 2024/25" },
      { Value: 305, Period: "Q3 2024/25" },
    ],
  });
  expect(note).toMatch(new RegExp(`Against [^:]*: ${end.replace(/\./g, "\\.")}( |$)`));
});

it("other methods that give one quartile are told in one sentence", () => {
  // On the median: it joins the lower values by DfE's rule, the better ones by another, and those of the year before were lower.
  const [note = ""] = notesOf({
    indicators: [{ Benchmark: "Share" }],
    observations: [{ Value: 45 }],
    others: [
      SETTINGS,
      published([80, 70, 60, 50, 40, 30, 20, 10]),
      published([70, 61, 52, 43, 34, 25, 16, 7], "2022/23"),
    ],
  });
  expect(note.match(/Would be in quartile 2[^.]*\./g)).toEqual([
    "Would be in quartile 2 under other methods: tie goes to the better band or benchmark year 2022/23.",
  ]);
});

it.each([
  ["by year end", true],
  ["each period", false],
])("a target %s that figures of quarters may add up to is said to be held: %s", (basis, isSaid) => {
  const [note = ""] = notesOf({
    indicators: [{ Unit: "number", Target: 120, "Target basis": basis }],
    observations: [{ Value: 30 }],
  });
  const said = "The target of 120 is for the whole year, so a part of the year is not judged against it.";
  expect(note.includes(said)).toBe(isSaid);
});

it.each([
  ["Academic year", "academic year 2022/23"],
  ["Financial year", "2022/23"],
])("Workings name the year of others' figures with its kind: %s", (kind, named) => {
  const grids = gridsOf({
    indicators: [{ Benchmark: "Share" }],
    observations: [{ Value: 45 }],
    others: [
      SETTINGS,
      published([81, 72, 63, 54, 45, 36, 27, 18], "2022/23", { time_identifier: kind }),
      tableOf("Neighbours", [{ "Area code": "E10000018", "Neighbour code": "E10000003" }]),
    ],
  });
  const { workbook, facts } = factsOf(grids);
  const words = workingsPlan({ workbook, facts, cells: inputCells(grids), madeAt: "" }).values.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell : "")).join(" "),
  );
  const ofPlace = words.filter((row) => row.includes("2022/23"));
  expect(ofPlace.length).toBeGreaterThan(4);
  expect(ofPlace.filter((row) => !new RegExp(`(?<!academic year )${named}`).test(row))).toEqual([]);
});
