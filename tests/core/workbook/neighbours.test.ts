import type { CellValue, TableGrid } from "../../../src/core/workbook/grid";
import { readNeighbours } from "../../../src/core/workbook/neighbours";

const LEICESTERSHIRE = "E10000018";
const [WORCESTERSHIRE, STAFFORDSHIRE] = ["E10000034", "E10000028"];

const tableOf = ([headers = [], ...rows]: readonly (readonly CellValue[])[]): TableGrid => ({
  name: "Neighbours",
  sheet: "Neighbours",
  firstRow: 0,
  firstColumn: 0,
  headers,
  rows,
  formats: rows.map((row) => row.map(() => "General")),
});

const read = (rows: readonly (readonly CellValue[])[]) => readNeighbours([tableOf(rows)], LEICESTERSHIRE);

describe("statistical neighbours are read whatever the shape of their table", () => {
  it.each<[string, readonly (readonly CellValue[])[]]>([
    [
      "a row a neighbour",
      [
        ["Area code", "Neighbour code"],
        [LEICESTERSHIRE, WORCESTERSHIRE],
        [LEICESTERSHIRE, STAFFORDSHIRE],
        [WORCESTERSHIRE, "E10000012"],
      ],
    ],
    [
      "by DfE's numbers",
      [
        ["LA", "Neighbour"],
        [855, 885],
        [855, 860],
        [885, 881],
      ],
    ],
    [
      "a row an authority, as DfE publishes them",
      [
        ["LA num", "LA Name", "SN1", "SNP", "SN2", "SNP"],
        [885, "Worcestershire", 881, "Close", 855, "Close"],
        [855, "Leicestershire", 885, "Very close", 860, "Close"],
      ],
    ],
    [
      "below titles, as DfE's tool keeps them",
      [
        ["A", "B", 3, 4],
        [1, 2, 3, 4],
        ["LA num", "LA Name", "SN1", "SNP", "SN2"],
        [885, "Worcestershire", 881, "Close", 855],
        [855, "Leicestershire", 885, "Very close", 860],
      ],
    ],
    [
      "a row an authority, by names",
      [
        ["Local authority", "Nearest neighbour 1", "Nearest neighbour 2"],
        ["Leics CC", "Worcestershire County Council", "Staffs"],
      ],
    ],
    [
      "a column an authority",
      [
        ["Worcestershire", "Leicestershire"],
        ["Essex", "Worcestershire"],
        ["Kent", "Staffordshire"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(read(rows)).toEqual({ neighbours: [WORCESTERSHIRE, STAFFORDSHIRE], findings: [] });
  });

  it("in more columns than ten, and blanks are nobody", () => {
    const headers = Array.from({ length: 15 }, (_, index) => `SN${index + 1}`);
    const { neighbours, findings } = read([
      ["LA number", ...headers],
      [855, 885, ...Array.from({ length: 13 }, () => ""), 860],
    ]);
    expect([neighbours, findings]).toEqual([[WORCESTERSHIRE, STAFFORDSHIRE], []]);
  });
});

describe("of neighbours that are listed wrongly", () => {
  it.each<{ what: string; listed: readonly CellValue[]; told: string }>([
    {
      what: "our own area is none, and told",
      listed: [885, 855, 860],
      told: "Neighbours lists Leicestershire as its own neighbour",
    },
    {
      what: "one counts once, and is told",
      listed: [885, 860, "Worcs", 885],
      told: "Neighbours lists Worcestershire more than once",
    },
  ])("$what", ({ listed, told }) => {
    const { neighbours, findings } = read([["LA", "Neighbour"], ...listed.map((one) => [855, one])]);
    expect(neighbours).toEqual([WORCESTERSHIRE, STAFFORDSHIRE]);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(told)]);
  });
});

describe("a table of neighbours that gives none says why", () => {
  it.each<[string, readonly (readonly CellValue[])[], string]>([
    [
      "no heading is known",
      [
        ["Us", "Them"],
        [855, 885],
      ],
      "neighbours-unread",
    ],
    [
      "ours is not in it",
      [
        ["LA num", "SN1"],
        [885, 855],
      ],
      "no-neighbours-of-ours",
    ],
    [
      "ours is in it without any",
      [
        ["LA num", "SN1"],
        [855, ""],
      ],
      "no-neighbours-of-ours",
    ],
  ])("%s", (_, rows, code) => {
    const { neighbours, findings } = read(rows);
    expect([neighbours, findings.map((one) => one.code)]).toEqual([[], [code]]);
  });

  it("unless it is empty", () => {
    expect(read([["Area code", "Neighbour code"]]).findings).toEqual([]);
  });
});
