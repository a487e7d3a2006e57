import { finalLines } from "../../../src/core/facts/final-lines";
import { sampleNarrative } from "../../support/sample";
import { gridsOf, type Row, tableOf } from "../../support/tables";

/** The list of what is within tolerance or worse, of one indicator. */
function lineOf(indicator: Row, now: number, was: number): string | undefined {
  const grids = gridsOf({
    indicators: [{ Basis: "snapshot", ...indicator }],
    observations: [{ Period: "Q2 2024/25", Value: was }, { Value: now }],
    others: [tableOf("Settings", [{ Setting: "Paragraphs", Value: "exceptions first" }])],
  });
  return sampleNarrative(grids).paragraphs.find(({ kind }) => kind === "listed")?.text;
}

it("what is within tolerance or worse has a line with its target", () => {
  expect(lineOf({ Target: 90, Tolerance: 5 }, 88, 87)).toBe(
    "This indicator missed its target, but within the agreed tolerance (amber):\nThe example share was 88.0% at the end of December 2024, up from 87.0% at the end of September; the target is 90%.",
  );
  expect(lineOf({ Target: 80 }, 88, 95)).toBe(
    "This indicator meets its target, but is worse than before:\nThe example share was 88.0% at the end of December 2024, down from 95.0% at the end of September; the target of 80% was met.",
  );
});

it("in a draft what follows a colon at a line's end is a list, and an author's lines are lines", () => {
  const text = "Two of them:\nOne.\nTwo.";
  expect(finalLines({ text, own: null }).map(({ kind }) => kind)).toEqual(["line", "item", "item"]);
  expect(finalLines({ text: "", own: { text } }).map(({ kind }) => kind)).toEqual(["line", "line", "line"]);
});
