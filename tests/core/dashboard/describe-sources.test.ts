import fc from "fast-check";
import { describeSources, readSources } from "../../../src/core/dashboard/describe-sources";
import type { Source } from "../../../src/core/format/source";

const source = fc.record({
  sheet: fc.oneof(
    fc.constantFrom("Observations", "Annual figures", "Q3", "it's, A1", "A1!B2", "Ffigurau", "2024"),
    fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[[\]:\\/?*]/.test(name)),
  ),
  address: fc.constantFrom("C3", "D3", "F4:F71", "AA100"),
});

const keyOf = ({ sheet, address }: Source): string => JSON.stringify([sheet, address]);

describe("cells named on a sheet", () => {
  it.each([
    ["Observations!C3, D3", [["Observations", "C3"], ["Observations", "D3"]]], // prettier-ignore
    ["'Annual figures'!N20", [["Annual figures", "N20"]]],
    ["Observations!C3 and 4 more", [["Observations", "C3"]]],
    ["", []],
    ["None", []],
  ])("%s", (described, expected) => {
    expect(readSources(described).map(({ sheet, address }) => [sheet, address])).toEqual(expected);
  });

  it("are read again as they were named, on whatever sheet", () => {
    fc.assert(
      fc.property(fc.uniqueArray(source, { selector: keyOf, minLength: 1, maxLength: 6 }), (sources) => {
        expect(readSources(describeSources(sources))).toEqual(sources);
      }),
    );
  });
});
