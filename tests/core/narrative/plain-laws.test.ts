import fc from "fast-check";
import type { Paragraph } from "../../../src/core/facts/report";
import { anyWorkbook } from "../../support/any-workbook";
import { runs } from "../../support/fuzz";
import { reportOf, sampleNarrative } from "../../support/sample";

/** Units whose figures rise and fall. */
const MOVES = ["number", "£", "£ per week", "£k", "£m"];

describe("laws of what a draft says of changes, chance, targets and money", () => {
  const drafts = anyWorkbook.map((grids) => ({
    report: reportOf(grids),
    paragraphs: sampleNarrative(grids).paragraphs,
  }));
  const indicatorParagraphs = (paragraphs: readonly Paragraph[]): Paragraph[] =>
    paragraphs.filter(({ kind }) => kind === "indicator");

  it("chance is blamed for nothing, a total is no part of its target, and no sum has a bare minus", () => {
    const UNSAID = [
      /\bchance\b/,
      /reached .* of the year/,
      /[−-]£/,
      /\bmore than (?:the )?none\b|fewer than (?:the )?none\b/,
    ];
    fc.assert(
      fc.property(drafts, ({ paragraphs }) => {
        for (const { text } of paragraphs)
          for (const fault of UNSAID) expect([fault.source, text.match(fault)?.[0]]).toEqual([fault.source, undefined]);
      }),
      { numRuns: runs(150) },
    );
  });

  it("a count and money improve or worsen in no paragraph of their own", () => {
    const MOVING = /\b(?:improve|worsen)\w*|\b(?:was|were) worse than/;
    fc.assert(
      fc.property(drafts, ({ report, paragraphs }) => {
        for (const { ref, text } of indicatorParagraphs(paragraphs)) {
          const units = report.indicators
            .filter((one) => one.ref === ref || one.supports === ref)
            .map(({ unit }) => unit);
          if (units.some((unit) => !MOVES.includes(unit))) continue;
          expect([text, MOVING.exec(text)?.[0]]).toEqual([text, undefined]);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
