import { reportOfWorkbook, type Row, tableOf } from "../../support/tables";

const COUNTIES: readonly (readonly [string, string])[] = [
  ["E10000003", "Cambridgeshire"],
  ["E10000007", "Derbyshire"],
  ["E10000008", "Devon"],
  ["E10000011", "East Sussex"],
  ["E10000012", "Essex"],
  ["E10000018", "Leicestershire"],
];
const DISTRICTS: readonly (readonly [string, string])[] = [
  ["E07000008", "Cambridge"],
  ["E07000032", "Amber Valley"],
  ["E07000040", "East Devon"],
  ["E07000130", "Charnwood"],
  ["E07000061", "Eastbourne"],
];

const row = (code: string, name: string, index: number): Row => ({
  Benchmark: "Share",
  Year: "2023/24",
  "Area code": code,
  "Area name": name,
  Value: 10 + index,
});
const rows = (areas: readonly (readonly [string, string])[]) =>
  areas.map(([code, name], index) => row(code, name, index));

const report = (benchmarks: readonly Row[], areaCode = "E10000018") =>
  reportOfWorkbook({
    indicators: [{ Benchmark: "Share" }],
    observations: [{ Value: 12 }],
    others: [tableOf("Settings", [{ Setting: "Area code", Value: areaCode }]), tableOf("Benchmarks", benchmarks)],
  });
const told = (code: string, benchmarks: readonly Row[], areaCode?: string) =>
  report(benchmarks, areaCode).findings.filter((one) => one.code === code);

describe("values of the tier that ours is not placed in", () => {
  it("are told in one finding, for a county those of districts", () => {
    const [one, ...others] = told("authority-of-other-tier", [...rows(COUNTIES), ...rows(DISTRICTS)]);
    expect(others).toEqual([]);
    expect(one?.message).toBe(
      "5 published values of districts were left out, the first in Benchmarks!E8, because Leicestershire is compared with counties and single-tier authorities: Cambridge, Amber Valley, East Devon and 2 more.",
    );
  });

  it("and for a district those of counties", () => {
    const [one] = told("authority-of-other-tier", [...rows(COUNTIES), ...rows(DISTRICTS)], "E07000130");
    expect(one?.message).toMatch(/^6 published values of counties were left out, the first in Benchmarks!E2, /);
  });

  it("and nothing is told of England, regions or rows without a value", () => {
    const others = [row("E92000001", "England", 0), row("E12000004", "East Midlands", 0)];
    const blank = { ...row("E07000008", "Cambridge", 0), Value: "[x]" };
    expect(told("authority-of-other-tier", [...rows(COUNTIES), ...others, blank])).toEqual([]);
  });
});

describe("a row whose area code and name are of two authorities", () => {
  it("is taken by its code, and told once with the first cells", () => {
    const swapped = rows(COUNTIES).map((one, index) => (index < 5 ? { ...one, "Area name": "Kent" } : one));
    const [one, ...others] = told("area-code-against-name", swapped);
    expect(others).toEqual([]);
    expect(one?.message).toBe(
      '5 rows of Benchmarks have the area code of one authority and the name of another; their codes were used: Benchmarks!D2 ("Kent") under the code of Cambridgeshire, Benchmarks!D3 ("Kent") under the code of Derbyshire, Benchmarks!D4 ("Kent") under the code of Devon and 2 more.',
    );
  });

  it.each([
    ["by a former code", "E08000016", "Barnsley"],
    ["under a name of its own", "E10000018", "Leics CC"],
    ["under a name that two have had", "E10000009", "Dorset"],
    ["under a name with a mark", "E10000016", "Kent [note 2]"],
    ["under a name that nobody knows", "E10000016", "Area 7"],
  ])("is not one %s", (_, code, name) => {
    expect(told("area-code-against-name", [...rows(COUNTIES), row(code, name, 9)])).toEqual([]);
  });
});

describe("a name without a code", () => {
  it("is unknown where it is no authority's and no region's", () => {
    const names = ["East Midlands", "London", "Statistical neighbours", "Wales", "South East region"];
    const unknown = told("unknown-area", [
      ...rows(COUNTIES),
      ...[...names, "Exampleton"].map((name, index) => row("", name, index)),
    ]);
    expect(unknown.map(({ message }) => message)).toEqual([
      '1 row of Benchmarks does not name a known authority and was left out: "Exampleton" (D13).',
    ]);
  });
});

describe("a row with a code that nobody knows", () => {
  const noteBelow = { Benchmark: "Source: published tables", Year: "", "Area code": "Source: published tables" };

  it.each<[string, readonly Row[], string]>([
    ["is told by its name", [row("E0600", "Exampleton", 1)], '"Exampleton" (D8)'],
    ["is told by its code where it has no name", [row("X123", "", 1)], '"X123" (C8)'],
    [
      "is told with up to ten others",
      Array.from({ length: 12 }, (_, index) => row("", `Exampleton ${index + 20}a`, index)),
      '"Exampleton 29a" (D17) and 2 more',
    ],
  ])("%s", (_, others, names) => {
    const unknown = told("unknown-area", [...rows(COUNTIES), ...others]);
    expect(unknown).toHaveLength(1);
    expect(unknown[0]?.message).toContain(names);
  });

  it.each([
    ["a known name", row("E0600", "Derby", 1)],
    ["a region's name", row("x", "East Midlands", 1)],
    ["a note below the table", noteBelow],
  ])("is not, with %s", (_, other) => {
    expect(told("unknown-area", [...rows(COUNTIES), other])).toEqual([]);
  });

  it("but an authority's name is taken by that name, and told once", () => {
    const renewed = [...rows(COUNTIES).slice(1), row("E06099999", "Cambridgeshire", 0), row("E06099998", "Derby", 7)];
    const { indicators } = report([...renewed, row("E06000015", "Derby", 7)]);
    // Six counties and Derby once, under two codes.
    expect(indicators[0]?.quartile?.rank).toMatchObject({ of: 7 });
    const [one, ...more] = told("area-code-unknown", renewed);
    expect(more).toEqual([]);
    expect(one?.message).toContain('E06099999 (Benchmarks!D7 ("Cambridgeshire"))');
    expect(told("authority-not-listed", renewed)).toEqual([]);
    expect(report([...rows(COUNTIES), row("E06099997", "England", 40)]).indicators[0]?.england?.display).toBe("50%");
  });
});

describe("values in rows without an area", () => {
  it("as below merged cells are told once, with the first cell", () => {
    const [one, ...others] = told("value-without-area", [...rows(COUNTIES), row("", "", 1), row("", "", 2)]);
    expect(others).toEqual([]);
    expect(one?.message).toBe(
      "2 values of Benchmarks, the first in Benchmarks!E8, are in rows without an area and were left out.",
    );
  });

  it("are none of a download's rows of regions", () => {
    const regional = { ...row("", "", 1), geographic_level: "Regional" };
    expect(told("value-without-area", [...rows(COUNTIES), regional])).toEqual([]);
  });
});

describe("rows of districts in a download that names their county too", () => {
  const download = [
    ...rows(COUNTIES).map(({ "Area code": code, "Area name": name, ...rest }) => ({
      ...{ geographic_level: "Local authority", new_la_code: code ?? "", la_name: name ?? "" },
      ...{ lad_code: "", lad_name: "" },
      ...rest,
    })),
    ...rows(DISTRICTS).map(({ "Area code": code, "Area name": name, ...rest }) => ({
      ...{ geographic_level: "Local authority district", new_la_code: "E10000018", la_name: "Leicestershire" },
      ...{ lad_code: code ?? "", lad_name: name ?? "" },
      ...rest,
    })),
  ];

  it("are the districts', for a district", () => {
    const { indicators, findings } = report(download, "E07000130");
    expect(indicators[0]?.quartile?.rank).toMatchObject({ of: 5 });
    expect(findings.map(({ code }) => code)).not.toContain("area-twice");
  });

  it("and not its county's", () => {
    const { indicators, findings } = report(download);
    expect(indicators[0]?.quartile?.rank).toMatchObject({ of: 6 });
    expect(findings.map(({ code }) => code)).not.toContain("area-twice");
  });
});

describe("areas are found under the headings of published files, and however a cell names them", () => {
  const share = (heads: Row, index: number): Row => ({ ...heads, "Share 2023/24": 10 + index });

  it.each<[string, (code: string, name: string) => Row]>([
    ["ONS's with their year", (code, name) => ({ CTYUA23CD: code, CTYUA23NM: name })],
    ["ONS's of local indicators", (code, name) => ({ AREACD: code, AREANM: name, Geography: "Upper tier" })],
    ["Nomis's", (code, name) => ({ GEOGRAPHY_NAME: name, GEOGRAPHY_CODE: code })],
    ["a code before the name", (code, name) => ({ Area: `${code} : ${name}` })],
    ["a code behind the name", (code, name) => ({ Area: `${name} (${code})` })],
    ["the kind of council in brackets", (_, name) => ({ Council: `${name} (County)` })],
  ])("%s", (_, heads) => {
    const { indicators, findings } = report(COUNTIES.map(([code, name], index) => share(heads(code, name), index)));
    expect(indicators[0]?.quartile?.rank).toMatchObject({ of: 6 });
    expect(findings.map(({ code }) => code)).toEqual(["nothing-to-compare"]);
  });
});

describe("a table called after its benchmark", () => {
  it("needs no column for it", () => {
    const table = tableOf(
      "Benchmarks_Share",
      COUNTIES.map(([code], index) => ({ "Area code": code, Year: "2023/24", Value: 10 + index })),
    );
    const { indicators } = reportOfWorkbook({
      indicators: [{ Benchmark: "Share" }],
      observations: [{ Value: 12 }],
      others: [tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]), table],
    });
    expect(indicators[0]?.quartile?.rank).toMatchObject({ of: 6 });
  });
});
