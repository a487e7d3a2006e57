import { EMU_IN_POINT } from "../ground/units";
import { drop, element, ensure, find, place, setValueAt, valueAt, type XmlNode } from "./xml-tree";

const PAINTS = ["a:noFill", "a:solidFill", "a:gradFill", "a:blipFill", "a:pattFill", "a:grpFill"];
const DASHES = ["a:prstDash", "a:custDash"];

/** A colour as the file has it: six digits, or the name of a theme colour. */
export type StoredColour = { readonly hex: string } | { readonly theme: string };

/** What paints a shape, a line or writing: whatever has a fill as its child. */
function paintOf(painted: XmlNode | null): StoredColour | null {
  const solid = painted === null ? null : find(painted, "a:solidFill");
  const hex = valueAt(solid, "a:srgbClr");
  if (hex !== null) return { hex };
  const theme = valueAt(solid, "a:schemeClr");
  return theme === null ? null : { theme };
}

/** Paints with a colour of six digits; null paints with nothing. */
export function setPaint(painted: XmlNode, hex: string | null): void {
  drop(painted, ...PAINTS);
  place(painted, element(hex === null ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`));
}

export function writingColour(properties: XmlNode | null): StoredColour | null {
  return paintOf(properties);
}

/** The colour inside something that has `c:spPr`. */
export function fillColour(shape: XmlNode | null): StoredColour | null {
  return paintOf(shape === null ? null : find(shape, "c:spPr"));
}

export function setFillColour(shape: XmlNode, hex: string | null): void {
  setPaint(ensure(shape, "c:spPr"), hex);
}

function lineOf(shape: XmlNode | null): XmlNode | null {
  return shape === null ? null : find(shape, "c:spPr/a:ln");
}

export function lineColour(shape: XmlNode | null): StoredColour | null {
  return paintOf(lineOf(shape));
}

export function setLineColour(shape: XmlNode, hex: string | null): void {
  setPaint(ensure(shape, "c:spPr/a:ln"), hex);
}

export function isLineDrawn(shape: XmlNode | null): boolean {
  const line = lineOf(shape);
  return line === null || find(line, "a:noFill") === null;
}

/** In points; null where the file leaves it to Excel. */
export function lineWeight(shape: XmlNode | null): number | null {
  const width = lineOf(shape)?.attributes.w;
  return width === undefined ? null : Number(width) / EMU_IN_POINT;
}

export function setLineWeight(shape: XmlNode, points: number): void {
  ensure(shape, "c:spPr/a:ln").attributes.w = String(Math.round(points * EMU_IN_POINT));
}

/** "solid", "dash" … */
export function lineDash(shape: XmlNode | null): string {
  return valueAt(lineOf(shape), "a:prstDash") ?? "solid";
}

/** Draws the line with that dash; a line that was not drawn gets the colour given. */
export function setLineDash(shape: XmlNode, dash: string, hexIfNone: string): void {
  const line = ensure(shape, "c:spPr/a:ln");
  if (find(line, "a:noFill") !== null) setPaint(line, hexIfNone);
  drop(line, ...DASHES);
  setValueAt(line, "a:prstDash", dash);
}
