/**
 * Colours of the written sheets. Blue and orange stand apart for every kind of colour vision, as the usual green and red
 * do not; each text and fill pair has a contrast of 4.5:1 or more. A word always says the same.
 */
export const PALETTE = {
  ink: "#1F2933",
  quiet: "#5F6B76",
  navy: "#12436D",
  link: "#1D5A92",
  white: "#FFFFFF",
  line: "#D5DBE1",
  top: "#D6E4F2",
  second: "#D8F0ED",
  third: "#ECECEC",
  bottom: "#FDE0D2",
  better: "#D6E4F2",
  similar: "#ECECEC",
  worse: "#FDE0D2",
  /** Where people write. */
  input: "#FFFBEA",
  /** What asks for a look. */
  attention: "#FDE0D2",
} as const;
