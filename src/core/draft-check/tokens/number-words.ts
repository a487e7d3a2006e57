/** Number words and what they stand for. */
const ONES: ReadonlyMap<string, number> = new Map(
  [
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
    "eighteen nineteen",
  ]
    .join(" ")
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, (index + 2) * 10]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);

const SMALL = [...ONES.keys(), ...TENS.keys()].sort((one, other) => other.length - one.length).join("|");
const LARGE = [...SCALES.keys()].join("|");

/** A number in words: "forty-four", "a hundred and eight", "eleven hundred and seventy-eight", "ten point six". */
export const NUMBER_IN_WORDS = new RegExp(
  `(?:(?:none|nil|${SMALL})|an?(?=[ -](?:${LARGE})))(?:[ -](?:and )?(?:${SMALL}|${LARGE}))*(?: point(?: (?:${[...ONES.keys()].join("|")}))+)?`,
  "i",
);

/** What a number in words stands for, and how small a part of it is named; null where its words make none. */
export function readNumberWords(words: string): { readonly value: number; readonly decimals: number } | null {
  const [whole = "", fraction] = words.toLowerCase().split(" point ");
  const digits = fraction?.split(" ").map((word) => ONES.get(word) ?? Number.NaN);
  const value = readWhole(whole.split(/[ -]+/).filter((word) => word !== "and"));
  if (value === null) return null;
  if (digits === undefined) return { value, decimals: 0 };
  const decimals = digits.length;
  return { value: value + Number(digits.join("")) / 10 ** decimals, decimals };
}

function readWhole(words: readonly string[]): number | null {
  let total = 0;
  let group: number | null = null;
  for (const word of words) {
    const one = ONES.get(word);
    const tens = TENS.get(word);
    const scale = SCALES.get(word);
    if (word === "a" || word === "an") group = 1;
    else if (word === "none" || word === "nil") group = 0;
    else if (one !== undefined) {
      if (group !== null && (group % 10 !== 0 || group % 100 === 10 || (one >= 10 && group % 100 !== 0))) return null;
      group = (group ?? 0) + one;
    } else if (tens !== undefined) {
      if (group !== null && group % 100 !== 0) return null;
      group = (group ?? 0) + tens;
    } else if (scale === 100) group = (group ?? 1) * 100;
    else if (scale !== undefined) {
      total += (group ?? 1) * scale;
      group = null;
    } else return null;
  }
  return total + (group ?? 0);
}
