import { childrenNamed, childWithIndex, copyOf, element, find, place, placeByIndex, type XmlNode } from "./xml-tree";

/** What the file says of one point of a series; null where it looks like the others. */
export function pointOf(series: XmlNode, index: number): XmlNode | null {
  return childWithIndex(series, "c:dPt", index);
}

/** The same, made where it is missing: a point that is named in the file inherits nothing, so it starts as a copy. */
export function ensurePoint(series: XmlNode, index: number): XmlNode {
  const known = pointOf(series, index);
  if (known !== null) return known;
  const point = element(`<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/></c:dPt>`);
  for (const name of ["c:invertIfNegative", "c:marker", "c:spPr"]) {
    const ofSeries = find(series, name);
    if (ofSeries !== null) place(point, copyOf(ofSeries));
  }
  return placeByIndex(series, point);
}

/** The series and those of its points that have a look of their own: what is set for the series is set for them. */
export function withItsPoints(series: XmlNode): XmlNode[] {
  return [series, ...childrenNamed(series, "c:dPt")];
}
