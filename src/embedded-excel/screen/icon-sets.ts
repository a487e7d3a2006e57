/** An icon of a set, drawn plainly. */
export interface ShownIcon {
  readonly shape: "arrow" | "light" | "flag" | "diamond" | "triangle" | "cross" | "mark" | "tick" | "steps" | "pie";
  readonly colour: string;
  /** How far it points up, or how much of it is filled: 0 to 1. */
  readonly share: number;
  /** "1 of 3": the lowest is 1. */
  readonly words: string;
}

const RED = "#C8372D";
const AMBER = "#E0A100";
const GREEN = "#3A8F4F";
const GREY = "#6B7075";
const BLACK = "#2B2E31";
const PINK = "#E9A3A0";
const BLUE = "#2F75B5";

type Drawn = Pick<ShownIcon, "shape" | "colour">;

/** The icons of a set from its lowest to its highest. */
const SETS: Readonly<Record<string, readonly Drawn[]>> = {
  "3Arrows": alike("arrow", RED, AMBER, GREEN),
  "3ArrowsGray": alike("arrow", GREY, GREY, GREY),
  "4Arrows": alike("arrow", RED, AMBER, AMBER, GREEN),
  "4ArrowsGray": alike("arrow", GREY, GREY, GREY, GREY),
  "5Arrows": alike("arrow", RED, AMBER, AMBER, AMBER, GREEN),
  "5ArrowsGray": alike("arrow", GREY, GREY, GREY, GREY, GREY),
  "3TrafficLights1": alike("light", RED, AMBER, GREEN),
  "3TrafficLights2": alike("light", RED, AMBER, GREEN),
  "4TrafficLights": alike("light", BLACK, RED, AMBER, GREEN),
  "4RedToBlack": alike("light", BLACK, GREY, PINK, RED),
  "3Flags": alike("flag", RED, AMBER, GREEN),
  "3Signs": [
    { shape: "diamond", colour: RED },
    { shape: "triangle", colour: AMBER },
    { shape: "light", colour: GREEN },
  ],
  "3Symbols": symbols(),
  "3Symbols2": symbols(),
  "3Stars": alike("pie", AMBER, AMBER, AMBER),
  "3Triangles": alike("arrow", RED, AMBER, GREEN),
  "5Boxes": alike("steps", BLUE, BLUE, BLUE, BLUE, BLUE),
  "4Rating": alike("steps", BLUE, BLUE, BLUE, BLUE),
  "5Rating": alike("steps", BLUE, BLUE, BLUE, BLUE, BLUE),
  "5Quarters": alike("pie", BLACK, BLACK, BLACK, BLACK, BLACK),
};

function alike(shape: ShownIcon["shape"], ...colours: readonly string[]): Drawn[] {
  return colours.map((colour) => ({ shape, colour }));
}

function symbols(): Drawn[] {
  return [
    { shape: "cross", colour: RED },
    { shape: "mark", colour: AMBER },
    { shape: "tick", colour: GREEN },
  ];
}

/** The icon of that set at that level, 0 the lowest; null for sets that are not drawn. */
export function iconOf(set: string, level: number): ShownIcon | null {
  const icons = SETS[set];
  const icon = icons?.[level];
  if (icons === undefined || icon === undefined) return null;
  // The lowest of four ratings has one step of four; of five, none.
  const share = set === "4Rating" ? (level + 1) / 4 : level / (icons.length - 1);
  return { ...icon, share, words: `${level + 1} of ${icons.length}` };
}
