import { type BesideCell, readKeptBeside, writeKeptBeside } from "../../src/excel/own-sheets/kept-beside";

const CELL: BesideCell = { input: "Ask Ann", shown: "Ask Ann", numberFormat: "General", look: {} };

// As every Quartile has written it: objects by row and by header.
const STORED = `{"CP1":{"Owner":${JSON.stringify(CELL)}}}`;

it("what stood next to rows is stored as it always was", () => {
  const kept = new Map([["CP1", new Map([["Owner", CELL]])]]);
  expect(writeKeptBeside(kept)).toBe(STORED);
  expect(readKeptBeside(STORED)).toEqual(kept);
});

it.each(["constructor", "__proto__", ""])("and so under a Ref and a header called “%s”", (word) => {
  const kept = new Map([[word, new Map([[word, CELL]])]]);
  expect(readKeptBeside(writeKeptBeside(kept))).toEqual(kept);
  expect(readKeptBeside("{}").get(word)).toBeUndefined();
});
