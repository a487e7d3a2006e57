/** What one of a sum of money is: a pound, or so many. */
export type MoneyScale = "pounds" | "thousands" | "millions" | "billions";

interface Scale {
  /** How many noughts it has. */
  readonly noughts: number;
  /** Behind a number in a cell: "£9.9m". */
  readonly letter: string;
  /** Behind a number in words: "£9.9 million". Thousands have none, for £846,000 is written out. */
  readonly word: string;
}

export const MONEY_SCALES: Readonly<Record<MoneyScale, Scale>> = {
  pounds: { noughts: 0, letter: "", word: "" },
  thousands: { noughts: 3, letter: "k", word: "" },
  millions: { noughts: 6, letter: "m", word: "million" },
  billions: { noughts: 9, letter: "bn", word: "billion" },
};
