/** How the Word file looks. Colours stand out from what they lie on by 4.5:1 or more; a word always says the same. */
export const FONT = "Calibri";

export const COLOURS = {
  ink: "1F2933",
  quiet: "55606B",
  navy: "12436D",
  white: "FFFFFF",
  line: "C9D1D9",
  band: "E6ECF2",
  /** The bar beside what is still to be filled in, and the fill of its blanks. */
  prompt: "C4460E",
  blank: "F1F3F5",
} as const;

/** Words of a cell by what it tells, and its fill where it is filled. */
export const TONES = {
  plain: { color: "1F2933", fill: "FFFFFF" },
  absent: { color: "55606B", fill: "FFFFFF" },
  good: { color: "12436D", fill: "DCE8F4" },
  near: { color: "5C4400", fill: "FFF1C9" },
  bad: { color: "7A2400", fill: "FCE1D4" },
} as const;

/** In half points, as Word counts type. */
export const SIZE = { title: 40, heading: 28, subtitle: 26, body: 22, table: 20, small: 18 } as const;

/** In twentieths of a point, as Word counts space. */
export const SPACE = {
  margin: 1134,
  marginAbove: 964,
  line: 259,
  afterParagraph: 100,
  afterPrompt: 110,
  beforeHeading: 240,
  afterHeading: 100,
  afterItem: 20,
  indent: 567,
  bullet: 227,
} as const;

/** The sides of an A4 page, in twentieths of a point. */
export const A4 = { short: 11_906, long: 16_838 } as const;
