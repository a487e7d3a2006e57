import fc from "fast-check";
import { type KnownSum, workedOut } from "../../../src/core/measures/disclosure/worked-out";

const sumOf = (terms: string): KnownSum =>
  new Map(terms.split(" ").map((term) => [term.replace("-", ""), term.startsWith("-") ? -1 : 1]));

const found = (sums: readonly string[], counts: Readonly<Record<string, number>> = {}, lowest = 1): string[] =>
  [...workedOut(sums.map(sumOf), { counts: new Map(Object.entries(counts)), lowest })].sort();

describe("sums that share hidden counts give away what one combination leaves alone; worked by hand", () => {
  it.each<{ name: string; sums: readonly string[]; given: readonly string[] }>([
    { name: "no sums, nothing", sums: [], given: [] },
    { name: "a hidden count alone in its sum", sums: ["a"], given: ["a"] },
    { name: "two in one sum keep each other", sums: ["a b"], given: [] },
    { name: "a year and the next: the one that joined", sums: ["a b", "a b c"], given: ["c"] },
    { name: "the one alone takes its companion along", sums: ["a b", "a"], given: ["a", "b"] },
    { name: "three pairs of three make all three", sums: ["a b", "b c", "a c"], given: ["a", "b", "c"] },
    { name: "two pairs of three make none", sums: ["a b", "b c"], given: [] },
    { name: "four in a ring of pairs keep one another", sums: ["a b", "b c", "c d", "a d"], given: [] },
    { name: "the same sum twice says no more", sums: ["a b", "a b"], given: [] },
    { name: "a hidden total stands against its parts", sums: ["a b -t", "t"], given: ["t"] },
    { name: "two sums of one hidden total", sums: ["a b -t", "a -t"], given: ["b"] },
    { name: "order is of no matter", sums: ["a b c", "a b"], given: ["c"] },
  ])("$name", ({ sums, given }) => {
    expect(found(sums)).toEqual(given);
  });
});

describe("and what bounds leave one value; worked by hand", () => {
  it.each<{
    name: string;
    sums: readonly string[];
    counts: Readonly<Record<string, number>>;
    given: readonly string[];
  }>([
    { name: "two that make 2 are 1 each", sums: ["a b"], counts: { a: 1, b: 1 }, given: ["a", "b"] },
    { name: "two that make 3 are 1 and 2, or 2 and 1", sums: ["a b"], counts: { a: 1, b: 2 }, given: [] },
    {
      name: "a + b = 5 and a − c = 3 leave a no choice but 4",
      sums: ["a b", "a -c"],
      counts: { a: 4, b: 1, c: 1 },
      given: ["a", "b", "c"],
    },
    {
      name: "a + b = 6 and a − c = 3 leave two",
      sums: ["a b", "a -c"],
      counts: { a: 4, b: 2, c: 1 },
      given: [],
    },
    { name: "a count that nobody holds sets no bound", sums: ["a b"], counts: { a: 1 }, given: [] },
    { name: "nor where it is 2", sums: ["a b"], counts: { a: 2 }, given: [] },
    {
      name: "b is at most 2 in one sum, so a at least 4 in the next and at most 4 in the last",
      sums: ["b c", "a b", "a d"],
      counts: { a: 4, b: 2, c: 1, d: 1 },
      given: ["a", "b", "c", "d"],
    },
    { name: "a hidden 0 is what it is", sums: ["a b"], counts: { a: 0, b: 1 }, given: ["a", "b"] },
  ])("$name", ({ sums, counts, given }) => {
    expect(found(sums, counts)).toEqual(given);
  });

  it("a lowest of 0 leaves more", () => {
    expect(found(["a b"], { a: 1, b: 1 }, 0)).toEqual([]);
  });
});

/** Every filling of so many hidden counts, each from 1 to 5. */
function* fillings(length: number): Generator<readonly number[]> {
  if (length === 0) yield [];
  else for (const rest of fillings(length - 1)) for (const value of [1, 2, 3, 4, 5]) yield [value, ...rest];
}

it("names no count that an attacker has to consider two values of", () => {
  const names = ["a", "b", "c", "d"];
  const term = fc.constantFrom(-1, 0, 1);
  const row = fc.array(term, { minLength: 4, maxLength: 4 });
  const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), counts, (rows, values) => {
      const sums = rows.map(
        (terms) =>
          new Map(terms.flatMap((times, place) => (times === 0 ? [] : [[names[place] ?? "", times] as const]))),
      );
      const given = workedOut(sums, {
        counts: new Map(names.map((name, place) => [name, values[place] ?? 1])),
        lowest: 1,
      });
      const resultOf = (terms: readonly number[], filling: readonly number[]): number =>
        terms.reduce((sum, times, place) => sum + times * (filling[place] ?? 0), 0);
      const open = [...fillings(4)].filter((filling) =>
        rows.every((terms) => resultOf(terms, filling) === resultOf(terms, values)),
      );
      const isClosed = (place: number): boolean => new Set(open.map((filling) => filling[place])).size === 1;
      expect(names.filter((name, place) => given.has(name) && !isClosed(place))).toEqual([]);
    }),
  );
});
