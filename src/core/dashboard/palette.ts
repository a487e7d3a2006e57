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

/**
 * Colours of charts: each stands out from white by 3:1 or more, and lines are told apart by dots and dashes too
 * (Government Analysis Function, "Data visualisation: colours").
 */
export const CHART_COLOURS = {
  ours: "#12436D",
  england: "#F46A25",
  target: "#3D3D3D",
  limits: "#767676",
  /** Parts the pale quarters of a column, which it makes out by 3:1. */
  outline: "#5F6B76",
} as const;
