import { CATALOGUE } from "../../../src/core/findings/catalogue";
import { CELLS } from "../../../src/core/findings/catalogue/cells";
import { COMPARATORS } from "../../../src/core/findings/catalogue/comparators";
import { INDICATORS } from "../../../src/core/findings/catalogue/indicators";
import { TABLES } from "../../../src/core/findings/catalogue/tables";
import { finding } from "../../../src/core/findings/finding";
import { withoutItsNumbers } from "../../../src/core/findings/without-its-numbers";
import { kindsOf, wordsOf } from "../../../src/core/findings/wording";

const CELL = { figure: "X1 Example", cell: "Observations!C3", outcome: "" };
const SOURCE = { sheet: "My data", address: "C3" };

describe("a finding", () => {
  it("has its code's severity, words and advice, and the values in them", () => {
    const values = {
      kind: "too-few-authorities",
      indicator: "X1 Example",
      year: "2023/24",
      found: 3,
      needed: 4,
    } as const;
    expect(finding(COMPARATORS, "no-quartile", values, { ref: "X1", source: SOURCE })).toEqual({
      severity: "note",
      code: "no-quartile",
      message: "X1 Example: no quartile for 2023/24, because only 3 authorities have a value and 4 are needed.",
      advice: "Nothing to do, unless values are missing from Benchmarks.",
      ref: "X1",
      source: SOURCE,
    });
  });

  it("says what was typed as it is, names in braces included", () => {
    expect(finding(CELLS, "excel-error", { ...CELL, figure: "{cell} $& {}" }).message).toBe(
      "{cell} $& {} in Observations!C3 is an Excel error.",
    );
  });

  it("never grows beyond what a person reads, however long a name is", () => {
    expect(finding(CELLS, "not-a-number", { ...CELL, figure: `X1 ${"name ".repeat(6_000)}` }).message).toHaveLength(
      1000,
    );
  });

  it("of a cell of a withheld figure repeats no number", () => {
    const found = finding(CELLS, "not-a-number", CELL, { ref: "X1", source: SOURCE });
    expect(withoutItsNumbers(found, SOURCE).message).toBe(
      "X1: 'My data'!C3 belongs to a figure that is withheld, so what it holds is not repeated here.",
    );
  });

  // Held by the compiler: each of these lines has to be an error.
  it("does not compile with a code, a kind or a value that is not the catalogue's", () => {
    // @ts-expect-error no such code
    expect(() => finding(TABLES, "no-such-code", {})).toThrow();
    // @ts-expect-error a code of another subject
    expect(() => finding(TABLES, "no-quartile", {})).toThrow();
    // @ts-expect-error no such kind
    finding(INDICATORS, "no-ref", { kind: "unheard-of", cell: "A1" });
    // @ts-expect-error a value is missing
    finding(TABLES, "unknown-ref", {});
    // @ts-expect-error the kind's own value is missing
    finding(INDICATORS, "no-ref", { kind: "named", cell: "A1" });
  });
});

it("every kind of every finding has words and advice", () => {
  const all = Object.values(CATALOGUE).flatMap((wording) => kindsOf(wording).map((kind) => wordsOf(wording, kind)));
  expect(all.filter(({ message, advice }) => message === "" || advice === "")).toEqual([]);
});
