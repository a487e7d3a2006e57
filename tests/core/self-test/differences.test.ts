import { HEADER_ROW } from "../../../src/core/dashboard/dashboard-heading";
import packed from "../../../src/core/self-test/recorded.json";
import { differences, inWords } from "../../../src/core/self-test/differences";
import { madeSince, sheetOfReference } from "../../../src/core/self-test/made";
import { PROBES } from "../../../src/core/self-test/probes";
import type { Answer, Aspect, Fact, Reading, SheetCells } from "../../../src/core/self-test/reading";
import { pack, type PackedRecord, unpack } from "../../../src/core/self-test/recorded";
import { selfTestText } from "../../../src/core/self-test/self-test-text";

const NOTHING: Reading = { sheets: [], facts: [], probes: [], unread: [] };

const fact = (aspect: Aspect, value: Answer, what = "it"): Fact => ({
  aspect,
  sheet: "Dashboard",
  what,
  address: "A1",
  value,
});

function cells(values: readonly (readonly Answer[])[], part: Partial<SheetCells> = {}): SheetCells {
  const texts = values.map((row) => row.map(String));
  return {
    sheet: "Dashboard",
    values,
    texts,
    formulas: values,
    formats: values.map((row) => row.map(() => "General")),
    ...part,
  };
}

const ofFacts = (expected: Fact, found: Fact) =>
  differences({ ...NOTHING, facts: [expected] }, { ...NOTHING, facts: [found] });

// Leeways by hand: 2 points or 3% of a width, 14 points or 15% of a height, half a point of a margin, none of the rest.
it.each<[Aspect, Answer, Answer, number]>([
  ["width", 60, 62, 0],
  ["width", 60, 62.1, 1],
  ["width", 300, 309, 0],
  ["width", 300, 310, 1],
  ["height", 15, 29, 0],
  ["height", 15, 29.5, 1],
  ["height", 200, 230, 0],
  ["margin", 28, 28.5, 0],
  ["margin", 28, 28.6, 1],
  ["view", 28, 28.5, 1],
  ["value", 0.3, 0.1 + 0.2, 0],
  ["value", 0.3, 0.3001, 1],
  ["print", "A4", "Letter", 1],
  ["table", true, "true", 1],
  ["chart", 0, "", 1],
])("of %s, %p and %p make %i differences", (aspect, expected, found, count) => {
  expect(ofFacts(fact(aspect, expected), fact(aspect, found))).toHaveLength(count);
});

it("holds nothing against what nobody expects", () => {
  expect(ofFacts(fact("chart", null), fact("chart", 12))).toEqual([]);
});

it("tells of what is missing and of what nobody asked for", () => {
  expect(ofFacts(fact("chart", "x", "Trend 1"), fact("chart", "x", "Chart 1"))).toEqual([
    expect.objectContaining({ what: "Trend 1", expected: "x", found: "nothing", source: null }),
    expect.objectContaining({ what: "Chart 1", expected: "nothing", found: "x" }),
  ]);
});

it("names of a cell its value alone where that differs, for the rest follows from it, and its number format beside it", () => {
  const wrong = cells([[2]], { formats: [["0%"]] });
  const found = differences({ ...NOTHING, sheets: [cells([[1]])] }, { ...NOTHING, sheets: [wrong] });
  expect(found.map(({ aspect }) => aspect)).toEqual(["value", "format"]);
});

it("sees a number that is shown as ####, and a 0 where nothing should be", () => {
  const narrow = cells([[1, 0]], { texts: [["####", "0"]] });
  expect(differences({ ...NOTHING, sheets: [cells([[1, ""]])] }, { ...NOTHING, sheets: [narrow] })).toEqual([
    { aspect: "value", what: "Value", source: { sheet: "Dashboard", address: "B1" }, expected: "(empty)", found: "0" },
    { aspect: "text", what: "Shown", source: { sheet: "Dashboard", address: "A1" }, expected: "1", found: "####" },
  ]);
});

it("looks at rows that only one side has", () => {
  const longer = cells([[1], [2]]);
  const recorded = { ...NOTHING, sheets: [cells([[1]])] };
  expect(differences(recorded, { ...NOTHING, sheets: [longer] })).toEqual([
    { aspect: "value", what: "Value", source: { sheet: "Dashboard", address: "A2" }, expected: "(empty)", found: "2" },
  ]);
});

it("tells of a part that could not be read once, and not of everything in it", () => {
  const recorded = { ...NOTHING, facts: [fact("chart", 1, "a"), fact("chart", 2, "b")] };
  const unread = [{ part: "Charts", details: "code ApiNotFound" }];
  expect(differences(recorded, { ...NOTHING, unread })).toEqual([
    { aspect: "unread", what: "Charts", source: null, expected: "can be read", found: "code ApiNotFound" },
  ]);
});

// ROUND(0.145*100,0): LibreOffice gives 14, the embedded Excel, which takes 15 digits of the product, 15.
const PRODUCT = 4;
it.each([
  [14, 0],
  [15, 0],
  [16, 1],
])("a rounding to %d makes %i differences", (answer, count) => {
  const recorded = PROBES.map((_, index) => (index === PRODUCT ? 15 : null));
  const probes = PROBES.map(({ expected }, index) => (index === PRODUCT ? answer : expected));
  expect(differences({ ...NOTHING, probes: recorded }, { ...NOTHING, probes })).toHaveLength(count);
});

// By hand: 0.145 × 100 is 14.5, whose half goes up; (0.927 − 0.907) × 100 is 2; 65.35 − 65.3 is 0.05.
it("asks the roundings of docs/try-in-excel.md beside Quartile's own, which are those of the exact decimals", () => {
  expect(PROBES.slice(0, 10).map(({ ours }) => ours)).toEqual([
    "1.01",
    "2.68",
    "0.29",
    "8.35",
    "15",
    "29",
    "101",
    "2.0",
    "0.1",
    "-3",
  ]);
});

it("keeps every cell and fact of a record through packing, whatever they hold", () => {
  const record = unpack(packed as unknown as PackedRecord);
  expect(unpack(pack(record))).toEqual(record);
  const workings = record.reading.sheets.find(({ sheet }) => sheet === "Workings");
  expect(workings?.formulas.flat().filter((cell) => String(cell).startsWith("=")).length).toBeGreaterThan(100);
  const dashboard = record.reading.sheets.find(({ sheet }) => sheet === "Dashboard");
  const first = HEADER_ROW + 1;
  // 284 of 313 is 90.7%: Leicestershire's report of that quarter has it so.
  expect([dashboard?.values[first]?.[5], dashboard?.texts[first]?.[5], dashboard?.formats[first]?.[5]]).toEqual([
    0.907,
    "90.7%",
    "0.0%",
  ]);
});

it.each([
  ["='Annual figures'!$A$1:$B$2", "Annual figures"],
  ["='Children''s'!$A$1", "Children's"],
  ["=Dashboard!$A$1:$O$39", "Dashboard"],
  ["=#REF!$A$1", "#REF"],
  ["=SUM(Dashboard!A1)", null],
  ["=0.5", null],
])("the sheet of %s is %s", (formula, sheet) => {
  expect(sheetOfReference(formula)).toBe(sheet);
});

it("takes for made what is new and is known by its name, its table or a name of ours, and nothing else", () => {
  const before = {
    sheets: [{ id: "1", name: "Dashboard" }],
    tables: [],
    names: [{ name: "Quartile_Old", formula: "=Dashboard!$A$1" }],
    settings: ["Quartile_Old"],
    inFront: "1",
  };
  const now = {
    sheets: [
      ...before.sheets,
      { id: "2", name: "Settings" },
      { id: "3", name: "Dashboard (Quartile)" },
      { id: "4", name: "Settings (Quartile)" },
      { id: "5", name: "A colleague's" },
    ],
    tables: [
      { name: "Settings", sheetId: "4" },
      { name: "Theirs", sheetId: "5" },
    ],
    names: [...before.names, { name: "Quartile_Dashboard", formula: "='Dashboard (Quartile)'!$A$1" }],
    settings: ["Quartile_Old", "Quartile_Memory", "Other"],
    inFront: "3",
  };
  expect(madeSince(before, now, { sheets: ["Settings", "Dashboard"], tables: ["Settings"] })).toEqual({
    sheets: now.sheets.slice(1, 4),
    names: ["Quartile_Dashboard"],
    settings: ["Quartile_Memory"],
    inFront: "1",
  });
});

it("writes what is found a line each, by what it is of, and counts what is too much for a mail", () => {
  const found = differences(
    { ...NOTHING, facts: [fact("view", true, "Gridlines")] },
    {
      ...NOTHING,
      facts: [fact("view", false, "Gridlines"), ...Array.from({ length: 230 }, (_, n) => fact("chart", n, `n${n}`))],
    },
  );
  const text = selfTestText({ environment: ["Office: Excel 16.0 on PC"], differences: found, probes: [] });
  expect(text.split("\n").slice(0, 7)).toEqual([
    "Quartile self-test",
    "Office: Excel 16.0 on PC",
    "",
    "Differences: 231",
    "",
    "Charts (230)",
    'Dashboard!A1 n0: expected "nothing", found "0"',
  ]);
  expect(text).toContain("… and 30 more of this kind");
  expect(text).toContain('Dashboard!A1 Gridlines: expected "yes", found "no"');
});

it("tells of long texts from shortly before they part", () => {
  const [before, after] = ["The figure was then as it is. ".repeat(5), " and so it stays".repeat(10)];
  const [found] = ofFacts(fact("value", `${before}90.7%${after}`), fact("value", `${before}91%${after}`));
  expect([found?.expected, found?.found]).toEqual([
    expect.stringMatching(/^…he figure was then as it is\. 90\.7% and so .*…$/) as string,
    expect.stringMatching(/^…he figure was then as it is\. 91% and so .*…$/) as string,
  ]);
});

it.each<[Answer, string]>([
  [null, "nothing"],
  ["", "(empty)"],
  [true, "yes"],
  [0, "0"],
])("%p is said as %s", (answer, words) => {
  expect(inWords(answer)).toBe(words);
});
