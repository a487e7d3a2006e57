import type { ShownCell } from "../../embedded-excel/screen/shown-cell";

const measuring = document.createElement("canvas").getContext("2d");
const PIXELS_IN_POINT = 4 / 3;

type Written = Pick<ShownCell, "text" | "number" | "font" | "size" | "bold" | "italic">;

/**
 * A number as it fits so many pixels: as it is; a General one with fewer decimals; else `####`, for cut off it would be read
 * as another number.
 */
export function fittedNumber(cell: Written, pixels: number): string {
  const { text, number } = cell;
  if (number === "none" || measuring === null) return text;
  measuring.font = fontOf(cell);
  const fits = (one: string): boolean => measuring.measureText(one).width <= pixels;
  if (fits(text)) return text;
  const shorter = number === "general" ? withFewerDecimals(text).find(fits) : undefined;
  return shorter ?? "#".repeat(Math.max(1, Math.floor(pixels / measuring.measureText("#").width)));
}

/** The font in the words of CSS; a canvas knows no variables of a style sheet. */
function fontOf({ font, size, bold, italic }: Written): string {
  const others = getComputedStyle(document.documentElement).getPropertyValue("--cell-font");
  return `${italic ? "italic" : ""} ${bold ? "700" : "400"} ${size * PIXELS_IN_POINT}px "${font}", ${others}`;
}

function withFewerDecimals(text: string): readonly string[] {
  const decimals = /^-?\d+\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return Array.from({ length: decimals }, (_, fewer) => Number(text).toFixed(decimals - 1 - fewer));
}
