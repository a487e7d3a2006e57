import { readBlocks } from "../../../src/core/draft-check/text/blocks";
import { clausesOf, sentencesOf } from "../../../src/core/draft-check/text/sentences";

const spanOf = (text: string) => ({ start: 0, end: text.length });

it("a table's rows know what their columns are headed by", () => {
  const text = "Scores\n\nMeasure | Now | Target\nBins | 82% | 90%\nRoads | 71% | 75%";
  const rows = readBlocks(text).flatMap((block) => (block.kind === "row" ? [block] : []));
  expect(rows).toHaveLength(3);
  expect(rows[1]?.cells.map(({ heading }) => heading)).toEqual(["measure", "now", "target"]);
  expect(rows[1]?.headings.map(({ start, end }) => text.slice(start, end))).toEqual(["Scores"]);
});

it("a heading in brackets heads the columns of a table without a row of headings", () => {
  const text = "Scorecard (latest | before)\n\nBins | 82% | 80%\nRoads | 71% | 70%";
  const [, first] = readBlocks(text);
  expect(first?.kind === "row" ? first.cells.map(({ heading }) => heading) : []).toEqual(["", "latest", "before"]);
});

it("a line without a figure heads what follows, until the next", () => {
  const text = "Roads\nPotholes 88%\nLights 99%\nWaste\nBins 82%";
  const found = readBlocks(text).map((block) => [
    block.kind,
    ...block.headings.map(({ start, end }) => text.slice(start, end)),
  ]);
  expect(found).toEqual([
    ["heading"],
    ["paragraph", "Roads"],
    ["paragraph", "Roads"],
    ["heading"],
    ["paragraph", "Waste"],
  ]);
});

it("a sentence ends at a full stop, and not inside a number or an abbreviation", () => {
  const text = "It was approx. 92.5 in all. No. 4 was late, vs. 3 before. Done.";
  expect(sentencesOf(text, spanOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    "It was approx. 92.5 in all.",
    "No. 4 was late, vs. 3 before.",
    "Done.",
  ]);
});

it("a clause ends at a word that joins sentences", () => {
  const text = "Bins rose to 82%, while roads fell to 71%; lights held.";
  expect(clausesOf(text, spanOf(text))).toHaveLength(3);
});
