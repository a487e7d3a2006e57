import type { Color } from "../library/types";
import type { StoredColour } from "../chart-xml/shape";
import { invalidArgument } from "../ground/api-error";
import { hexOfColourName } from "./colour-names";

/** Office's default theme: what a theme colour looks like, for files that name colours so. */
const THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** "#1D70B8", "1D70B8" or "red" as the library holds colours. */
export function storedColour(colour: unknown, location: string): Partial<Color> {
  if (typeof colour !== "string") throw invalidArgument(`${String(colour)} is not a colour.`, location);
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(colour)?.[1] ?? hexOfColourName(colour);
  if (hex === null) throw invalidArgument(`${colour} is not a colour.`, location);
  return { argb: `FF${hex.toUpperCase()}` };
}

/** "1D70B8" of "#1D70B8" or "blue", as charts hold colours. */
export function hexOf(colour: unknown, location: string): string {
  return (storedColour(colour, location).argb ?? "").slice(-6);
}

const CHART_THEME = ["bg1", "tx1", "bg2", "tx2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** "#1D70B8" of a colour in a chart; "" where the chart leaves it to Excel. */
export function shownChartColour(colour: StoredColour | null | undefined): string {
  if (colour === null || colour === undefined) return "";
  if ("hex" in colour) return `#${colour.hex.toUpperCase()}`;
  const theme = THEME[CHART_THEME.indexOf(colour.theme)];
  return theme === undefined ? "" : `#${theme}`;
}

/** "#1D70B8" of a stored colour; null where none is stored. Tints of theme colours are not worked out. */
export function shownColour(colour: Partial<Color> | undefined): string | null {
  if (colour?.argb !== undefined) return `#${colour.argb.slice(-6).toUpperCase()}`;
  const theme = colour?.theme === undefined ? undefined : THEME[colour.theme];
  return theme === undefined ? null : `#${theme}`;
}
