import type { Polarity } from "../../src/core/measures/polarity";

const POLARITY: Readonly<Record<string, Polarity>> = { High: "high-is-good", Low: "low-is-good", None: "no-judgement" };

/** The polarity by the word of the vectors. */
export const polarityOf = (word: string): Polarity => POLARITY[word] ?? "no-judgement";

/** A row of the vectors quartile_bands, as the file describes it. */
export type BandCase = [
  number[],
  number,
  string,
  boolean,
  number[],
  number[],
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
