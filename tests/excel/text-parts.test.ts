import fc from "fast-check";
import { messageBytes } from "../../src/excel/run/message-bytes";
import { furtherNames, isFurtherPart, joinParts, MOST_PART_BYTES, textParts } from "../../src/excel/read/text-parts";

const NAME = "Quartile_Memory";

/** What a workbook holds once the parts are written in their order, over what it held. */
const kept = (text: string, held: readonly (readonly [string, string])[] = []): Map<string, string> =>
  new Map([...held, ...textParts(NAME, text).map(({ name, value }) => [name, value] as const)]);

/** What is read of it. */
function read(settings: ReadonlyMap<string, string>): string {
  const first = settings.get(NAME) ?? "";
  return joinParts(
    first,
    furtherNames(NAME, first).map((name) => settings.get(name) ?? null),
  );
}

const long = (letters: string, length: number): string => letters.repeat(Math.ceil(length / letters.length));

it("keeps a short text as it is, as earlier versions do", () => {
  expect(textParts(NAME, '{"version":1}')).toEqual([{ name: NAME, value: '{"version":1}' }]);
  expect(read(new Map([[NAME, '{"version":1}']]))).toBe('{"version":1}');
});

it.each([
  ["plain letters", long("abc ", 900_000)],
  ["quotes, which take two bytes", long('"a":', 500_000)],
  ["signs of three bytes", long("“–”", 300_000)],
  ["signs of two units, which no cut parts", `x${long("😀", 250_000)}`],
  ["control characters, which take six bytes", long("\u0001", 200_000)],
])("cuts and joins %s, no part larger than fits", (_, text) => {
  const parts = textParts(NAME, text);
  expect(parts.length).toBeGreaterThan(1);
  expect(Math.max(...parts.map(({ value }) => messageBytes(value)))).toBeLessThan(MOST_PART_BYTES + 100);
  expect(parts.some(({ value }) => /[\uD800-\uDBFF]$/.test(value))).toBe(false);
  expect(parts.at(-1)?.name).toBe(NAME);
  expect(parts.slice(0, -1).every(({ name }) => isFurtherPart(NAME, name))).toBe(true);
  expect(read(kept(text)) === text).toBe(true);
});

it("leaves the earlier text to be read until the last part is written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 700_000 }), fc.integer({ min: 210_000, max: 700_000 }), (before, now) => {
      const [earlier, later] = [long("before ", before), long("now ", now)];
      const parts = textParts(NAME, later);
      let settings = kept(earlier);
      for (const { name, value } of parts) {
        expect(read(settings) === earlier).toBe(true);
        settings = new Map([...settings, [name, value]]);
      }
      expect(read(settings) === later).toBe(true);
    }),
    { numRuns: 20 },
  );
});

it("takes a text of which a part is lost or another's for no text of anybody's", () => {
  const text = JSON.stringify({ version: 1, text: long("words ", 500_000) });
  const settings = kept(text);
  const [further = ""] = furtherNames(NAME, settings.get(NAME) ?? "");
  const without = new Map([...settings].filter(([name]) => name !== further));
  for (const torn of [without, new Map([...settings, [further, "another's"]])]) {
    expect(() => JSON.parse(read(torn)) as unknown).toThrow(SyntaxError);
    expect(read(torn)).toContain("words");
  }
});

it.each([
  { key: "Quartile_Memory_1abc2_2", is: true },
  { key: "Quartile_Memory_Unread", is: false },
  { key: "Quartile_Memory_Unread_1abc2_2", is: false },
  { key: "Quartile_Memory", is: false },
  { key: "Quartile_Memory_1abc2_2x", is: false },
])("tells whose part $key is", ({ key, is }) => {
  expect(isFurtherPart(NAME, key)).toBe(is);
});
