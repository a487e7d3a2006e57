import type { Borders, Style } from "../library/types";
import { formatColor } from "numfmt";
import { cellBox } from "../ground/address";
import type { Sheet } from "../book/book";
import { isError, scalarOf, type Scalar } from "../book/cell-value";
import { readText } from "../book/range-values";
import { isCovered } from "../book/sheet-cells";
import { numberFormatOf, styleAt, type CellStyle } from "../book/styles";
import { shownColour } from "../book/colours";
import type { ConditionalLook } from "./conditional-looks";
import type { ShownIcon } from "./icon-sets";
import { layered } from "./layered";
import type { ShownBar } from "./scale-look";

/** A line along one side of a cell. */
export interface ShownBorder {
  /** "thin", "medium", "thick", "dashed", "dotted", "double" … */
  readonly style: string;
  readonly colour: string;
}

interface ShownLink {
  /** "#'Sheet'!A1" within the workbook, an address elsewhere. */
  readonly target: string;
  readonly tip: string;
}

/** One cell as somebody in front of the screen sees it. Colours are "#1D70B8"; null is Excel's own. */
export interface ShownCell {
  readonly text: string;
  /** Whether the text is a number's, and by which format: one too wide for its column may not be cut off. */
  readonly number: "none" | "general" | "formatted";
  readonly horizontal: "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "middle" | "bottom";
  readonly wraps: boolean;
  readonly indent: number;
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** In points. */
  readonly size: number;
  readonly font: string;
  readonly borders: Readonly<Partial<Record<BorderSide, ShownBorder>>>;
  readonly link: ShownLink | null;
  /** Of a conditional format, behind the text. */
  readonly bar: ShownBar | null;
  /** Of a conditional format, at the left. */
  readonly icon: ShownIcon | null;
}

const BORDER_SIDES = ["top", "right", "bottom", "left"] as const;
type BorderSide = (typeof BORDER_SIDES)[number];

const USUAL_FONT = "Calibri";
const USUAL_SIZE = 11;
const BLACK = "#000000";

/** What lies under a cell's own style, as its table's, and over it, as a conditional format. */
interface Layers {
  readonly under: Partial<Style> | null;
  readonly over: ConditionalLook | null;
}

export function showCell(sheet: Sheet, row: number, column: number, { under, over }: Layers): ShownCell {
  const { cells } = sheet;
  const cell = cells.findCell(row + 1, column + 1);
  const own = styleAt(cells, row, column);
  const style = layered(layered(under ?? {}, own), over?.style ?? {});
  const value = cell === undefined || isCovered(cell) ? "" : scalarOf(cell.value);
  const isHidden = value === "" || over?.showsValue === false;
  const text = isHidden ? "" : (readText(sheet, cellBox(row, column))[0]?.[0] ?? "");
  const { alignment, font, fill, border } = style;
  return {
    text,
    number: typeof value !== "number" ? "none" : numberFormatOf(style) === "General" ? "general" : "formatted",
    horizontal: horizontalOf(alignment?.horizontal, value, isError(cell?.value)),
    vertical: verticalOf(alignment?.vertical),
    wraps: alignment?.wrapText === true,
    indent: alignment?.indent ?? 0,
    fill: fillOf(fill),
    colour: formatColour(style, value) ?? shownColour(font?.color),
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: font?.underline !== undefined && font.underline !== false && font.underline !== "none",
    strike: font?.strike === true,
    size: font?.size ?? USUAL_SIZE,
    font: font?.name ?? USUAL_FONT,
    borders: bordersOf(border),
    link: linkOf(cell?.value),
    bar: over?.bar ?? null,
    icon: over?.icon ?? null,
  };
}

function horizontalOf(wanted: string | undefined, value: Scalar, error: boolean): ShownCell["horizontal"] {
  switch (wanted) {
    case "left":
    case "right":
    case "justify":
      return wanted;
    case "center":
    case "centerContinuous":
      return "center";
    default:
      if (typeof value === "boolean" || error) return "center";
      return typeof value === "number" ? "right" : "left";
  }
}

function verticalOf(wanted: string | undefined): ShownCell["vertical"] {
  if (wanted === "top") return "top";
  return wanted === "middle" || wanted === "center" || wanted === "distributed" ? "middle" : "bottom";
}

/** The colour of a fill: a pattern is shown as its background, a gradient as its first colour. */
function fillOf(fill: CellStyle["fill"]): string | null {
  if (fill === undefined) return null;
  if (fill.type === "gradient") return shownColour(fill.stops[0]?.color);
  if (fill.pattern === "none") return null;
  return fill.pattern === "solid"
    ? (shownColour(fill.fgColor) ?? shownColour(fill.bgColor))
    : (shownColour(fill.bgColor) ?? shownColour(fill.fgColor));
}

function bordersOf(border: Partial<Borders> | undefined): ShownCell["borders"] {
  const shown: Partial<Record<BorderSide, ShownBorder>> = {};
  for (const side of BORDER_SIDES) {
    const line = border?.[side];
    if (line?.style !== undefined) shown[side] = { style: line.style, colour: shownColour(line.color) ?? BLACK };
  }
  return shown;
}

/** The colour that a number format asks for, as [Red] does. */
function formatColour(style: CellStyle, value: Scalar): string | null {
  const format = numberFormatOf(style);
  if (typeof value !== "number" || !format.includes("[")) return null;
  const colour = formatColor(format, value);
  return typeof colour === "string" ? (NAMED_COLOURS[colour.toLowerCase()] ?? null) : null;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: BLACK,
  blue: "#0000FF",
  cyan: "#007C7C",
  green: "#007A00",
  magenta: "#B000B0",
  red: "#C00000",
  white: "#FFFFFF",
  yellow: "#7A6A00",
};

function linkOf(value: unknown): ShownLink | null {
  if (value === null || typeof value !== "object" || !("hyperlink" in value)) return null;
  const { hyperlink, tooltip } = value as { hyperlink: unknown; tooltip?: unknown }; // looked at next
  return typeof hyperlink === "string" ? { target: hyperlink, tip: typeof tooltip === "string" ? tooltip : "" } : null;
}
