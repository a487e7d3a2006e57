import type { TableGrid } from "../../../src/core/workbook/grid";
import { codesOf, factsOfOne, reportOfWorkbook, type Row, tableOf, type Workbook } from "../../support/tables";

/** Eight counties of today with 10, 20 … 80. */
const COUNTIES = [
  "E10000003",
  "E10000007",
  "E10000008",
  "E10000011",
  "E10000012",
  "E10000013",
  "E10000014",
  "E10000018",
];
const OTHERS: readonly Row[] = COUNTIES.map((code, index) => ({ "Area code": code, Value: 10 * (index + 1) }));

const published = (rows: readonly Row[], year = "2023/24"): TableGrid =>
  tableOf(
    "Benchmarks",
    rows.map((row) => ({ Benchmark: "Share", Year: year, ...row })),
  );

const workbook = (areaCode: string, others: readonly TableGrid[]): Workbook => ({
  indicators: [{ Benchmark: "Share" }],
  observations: [{ Value: 45 }],
  others: [tableOf("Settings", [{ Setting: "Area code", Value: areaCode }]), ...others],
});

const messages = (of: Workbook, code: string): string[] =>
  reportOfWorkbook(of).findings.flatMap((one) => (one.code === code ? [one.message] : []));

describe("an authority with a new code is one authority", () => {
  // 45 among 10, 20 … 80: four are better where high is good, so fifth of nine with ourselves.
  it.each([
    ["ours is new, the published one of before", "E08000038", "E08000016"],
    ["ours is of before, the published one new", "E08000016", "E08000038"],
    ["a county and the unitary that followed it", "E10000027", "E06000066"],
    ["a unitary and the county before it", "E06000066", "E10000027"],
  ])("%s: our own row is no rival", (_, ours, theirs) => {
    const rows = [...OTHERS, { "Area code": theirs, Value: 45 }];
    const { quartile } = factsOfOne(workbook(ours, [published(rows)]));
    expect(quartile?.rank).toMatchObject({ rank: 5, of: 9, tied: false });
  });

  it("counts among others under its former code, in a year after that code ended", () => {
    const rows = [...OTHERS, { "Area code": "E10000002", Value: 90 }, { "Area code": "E08000020", Value: 95 }];
    expect(factsOfOne(workbook("E10000018", [published(rows)])).quartile?.rank?.of).toBe(10);
  });

  it.each([
    ["the county Dorset before 2019", "Dorset", "2017/18", 9],
    ["the unitary since", "Dorset", "2023/24", 9],
    ["nobody, where no authority of the name was in being", "Bournemouth", "2023/24", 8],
  ])("a name is %s", (_, name, year, of) => {
    const rows = [...OTHERS, { Area: name, Value: 90 }];
    expect(factsOfOne(workbook("E10000018", [published(rows, year)])).quartile?.rank?.of).toBe(of);
  });

  it("counts once where both its codes have the same value, without a word", () => {
    const rows = [...OTHERS, { "Area code": "E08000016", Value: 15 }, { "Area code": "E08000038", Value: 15 }];
    const of = workbook("E10000018", [published(rows)]);
    expect(factsOfOne(of).quartile?.rank?.of).toBe(9);
    expect(codesOf(of)).not.toContain("area-under-two-codes");
  });

  it.each([
    { year: "2023/24", inForce: "E08000016" },
    { year: "2025/26", inForce: "E08000038" },
  ])("goes by $inForce in $year where its codes have two values, and says so once", ({ year, inForce }) => {
    const rows = [
      ...OTHERS,
      { "Area code": "E08000016", Value: inForce === "E08000016" ? 99 : 44 },
      { "Area code": "E08000038", Value: inForce === "E08000038" ? 99 : 44 },
    ];
    const of = workbook("E08000038", [published(rows, year)]);
    // Nine values, our own of 99 the highest: the third cut is 70, and 44 would be none of the cuts.
    expect(factsOfOne(of).quartile?.cuts).toEqual(["30", "50", "70"]);
    expect(messages(of, "area-under-two-codes")).toHaveLength(1);
  });

  it("never stands for what became several: Cumbria's value of a later year is left out and told", () => {
    const rows = [...OTHERS, { "Area code": "E10000006", Value: 90 }, { "Area code": "E06000063", Value: 91 }];
    const of = workbook("E10000018", [published(rows)]);
    expect(factsOfOne(of).quartile?.rank?.of).toBe(9);
    expect(messages(of, "authority-not-in-being")).toEqual([expect.stringMatching(/Cumbria.*Benchmarks!D10/)]);
  });

  it("counts what became several till it ended, and its successors never beside it", () => {
    const rows = [
      ...OTHERS,
      { "Area code": "E10000006", Value: 90 },
      { "Area code": "E06000063", Value: 91 },
      { "Area code": "E06000064", Value: 92 },
    ];
    expect(factsOfOne(workbook("E10000018", [published(rows, "2022/23")])).quartile?.rank?.of).toBe(9);
    expect(factsOfOne(workbook("E10000018", [published(rows, "2023/24")])).quartile?.rank?.of).toBe(10);
  });
});

describe("statistical neighbours are authorities, not codes", () => {
  const neighbours = (...named: (string | number)[]): TableGrid =>
    tableOf(
      "Neighbours",
      named.map((name) => ({ "Area code": "E10000018", "Neighbour code": name })),
    );
  const rows = [...OTHERS, { "Area code": "E06000065", Value: 50 }, { "Area code": "E08000016", Value: 70 }];
  const withNeighbours = (...named: (string | number)[]): Workbook =>
    workbook("E10000018", [published(rows), neighbours(...named)]);

  // Of 10 (E10000003), 50 (North Yorkshire) and 70 (Barnsley) the mean is 43.3.
  it.each([
    ["under codes of before and of today", ["E10000003", "E10000023", "E08000038"]],
    ["twice, under both codes", ["E10000003", "E10000023", "E06000065", "E08000016", "E08000038"]],
    ["with ourselves among them", ["E10000003", "E10000018", "E06000065", "E08000016"]],
    ["by name and by DfE number", ["Cambridgeshire", 815, "Barnsley"]],
  ])("%s: each counts once", (_, named) => {
    expect(factsOfOne(withNeighbours(...named)).neighbours?.display).toBe("43.3%");
  });

  it("are none of ours under our former code either", () => {
    const of = workbook("E08000038", [
      published(rows),
      tableOf("Neighbours", [
        { "Area code": "E08000016", "Neighbour code": "E10000003" },
        { "Area code": "E08000038", "Neighbour code": "E08000016" },
      ]),
    ]);
    expect(factsOfOne(of).neighbours?.display).toBe("10.0%");
  });

  it("tells all that name no authority in one finding, and leaves them out", () => {
    const of = withNeighbours("Exampleton", "E10000003", "E12000004", "E99999999");
    expect(factsOfOne(of).neighbours?.display).toBe("10.0%");
    expect(messages(of, "unknown-area")).toEqual([expect.stringMatching(/B2 \("Exampleton"\).*E12000004.*E99999999/)]);
  });

  it("tells those that ended in one finding", () => {
    const of = withNeighbours("E10000003", "Bournemouth (Pre LG)", "E10000006");
    expect(messages(of, "neighbour-ended")).toEqual([expect.stringMatching(/Bournemouth.*March 2019.*Cumbria/)]);
  });
});

describe("an authority has no place in a year in which it did not exist", () => {
  // Each with the last year before it began, and one that it followed.
  it.each([
    ["Cumberland", "E06000063", "2022/23", "E10000006"],
    ["Westmorland and Furness", "E06000064", "2022/23", "E10000006"],
    ["North Northamptonshire", "E06000061", "2020/21", "E10000021"],
    ["West Northamptonshire", "E06000062", "2020/21", "E10000021"],
    ["Dorset", "E06000059", "2018/19", "E10000009"],
    ["Bournemouth, Christchurch and Poole", "E06000058", "2018/19", "E06000029"],
    ["Central Bedfordshire", "E06000056", "2008/09", "E10000001"],
    ["East Suffolk", "E07000244", "2018/19", "E07000206"],
  ])("%s (%s) in %s: neither place nor rank, and it is told once", (name, ours, year, before) => {
    const rows = [...OTHERS, { "Area code": before, Value: 90 }, { "Area code": ours, Value: 45 }];
    const of = workbook(ours, [published(rows, year)]);
    expect(factsOfOne(of)).toMatchObject({ quartile: null, rank: null });
    expect(messages(of, "own-area-not-in-being")).toEqual([expect.stringMatching(`^${name}, .*${year}`)]);
    expect(messages(of, "benchmark-not-found")).toEqual([]);
  });

  it.each([
    ["a unitary that one county became", "E06000066", "2022/23"],
    ["the county itself, by its old code", "E10000027", "2023/24"],
    ["a new code of an old authority", "E08000038", "2022/23"],
    ["the first year", "E06000063", "2023/24"],
    ["a calendar year that ended after it began", "E06000063", "calendar year 2023"],
  ])("%s has one (%s, %s)", (_, ours, year) => {
    expect(factsOfOne(workbook(ours, [published(OTHERS, year)])).quartile?.position).toBe(3);
  });

  it("nor does another year's benchmark say where it would stand", () => {
    const of = workbook("E06000063", [
      published(OTHERS, "2023/24"),
      published(
        [
          { "Area code": "E10000006", Value: 1 },
          ...OTHERS.map((row) => ({ ...row, Value: 5 + Number(row.Value) / 10 })),
        ],
        "2022/23",
      ),
    ]);
    expect(factsOfOne(of).quartile?.dependsOn.filter(({ because }) => because.includes("year"))).toEqual([]);
  });

  it("is told once for all indicators, and England and the neighbours still stand", () => {
    const rows = [...OTHERS, { "Area code": "E92000001", Value: 50 }];
    const neighbours = tableOf("Neighbours", [
      { "Area code": "E06000063", "Neighbour code": "Cumbria" },
      { "Area code": "E06000063", "Neighbour code": "E10000003" },
    ]);
    const of: Workbook = {
      ...workbook("E06000063", [published([...rows, { "Area code": "E10000006", Value: 90 }], "2022/23"), neighbours]),
      indicators: ["X1", "X2"].map((Ref) => ({ Ref, Benchmark: "Share" })),
      observations: ["X1", "X2"].map((Ref) => ({ Ref, Value: 45 })),
    };
    expect(messages(of, "own-area-not-in-being")).toEqual([expect.stringMatching(/X1 and X2/)]);
    // Cumbria, which it was part of, is no neighbour of its own.
    expect(factsOfOne(of)).toMatchObject({ england: { display: "50%" }, neighbours: { display: "10.0%" } });
    expect(messages(of, "neighbour-listed")).toEqual([expect.stringMatching(/Cumbria/)]);
  });

  it("but is placed among what the publisher counted, where the owner asks for that", () => {
    const of = workbook("E06000063", [published(OTHERS, "2022/23")]);
    const settings = tableOf("Settings", [
      { Setting: "Area code", Value: "E06000063" },
      { Setting: "Authorities counted", Value: "as published" },
    ]);
    expect(factsOfOne({ ...of, others: [settings, published(OTHERS, "2022/23")] }).quartile?.position).toBe(3);
  });
});
