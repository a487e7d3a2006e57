import type { ChartKind } from "./kinds";
import { usualWriting } from "./new-chart";
import {
  childrenNamed,
  childWithIndex,
  copyOf,
  drop,
  element,
  find,
  flagAt,
  place,
  placeByIndex,
  replace,
  setFlagAt,
  type XmlNode,
} from "./xml-tree";

/** What a label can show, in the order of the schema. */
const LABEL_FLAGS = [
  "c:showLegendKey",
  "c:showVal",
  "c:showCatName",
  "c:showSerName",
  "c:showPercent",
  "c:showBubbleSize",
] as const;
export type LabelFlag = (typeof LABEL_FLAGS)[number];

const OF_ALL_ONLY = ["c:dLbl", "c:showLeaderLines", "c:leaderLines", "c:extLst", "c:delete"];

function newLabels(): XmlNode {
  const flags = LABEL_FLAGS.map((flag) => `<${flag} val="0"/>`).join("");
  return element(`<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${usualWriting(9)}${flags}</c:dLbls>`);
}

/** The labels of all points of a series; null where none has one. */
export function labelsOf(series: XmlNode): XmlNode | null {
  return find(series, "c:dLbls");
}

export function ensureLabels(series: XmlNode): XmlNode {
  const known = labelsOf(series);
  return known === null || find(known, "c:delete") !== null ? replace(series, newLabels()) : known;
}

/** The labels of all points of a series, and those that have a look of their own. */
export function withItsLabels(labels: XmlNode): XmlNode[] {
  return [labels, ...childrenNamed(labels, "c:dLbl").filter((label) => !flagAt(label, "c:delete"))];
}

export function showsAnything(labels: XmlNode | null): boolean {
  return labels !== null && !flagAt(labels, "c:delete") && LABEL_FLAGS.some((flag) => flagAt(labels, flag));
}

/** Gives every point a label with its value, or none. */
export function setHasLabels(series: XmlNode, has: boolean): void {
  drop(series, "c:dLbls");
  if (has) setFlagAt(ensureLabels(series), "c:showVal", true);
}

/** The label of one point as far as it differs from the others'. */
export function labelOf(series: XmlNode, index: number): XmlNode | null {
  return childWithIndex(labelsOf(series), "c:dLbl", index);
}

export function hasLabel(series: XmlNode, index: number): boolean {
  return showsAnything(labelOf(series, index) ?? labelsOf(series));
}

export function setHasLabel(series: XmlNode, index: number, has: boolean): void {
  if (has) {
    const label = ensureLabel(series, index);
    if (!showsAnything(label)) setFlagAt(label, "c:showVal", true);
    return;
  }
  const labels = labelsOf(series);
  if (labels === null) return;
  const label = labelOf(series, index);
  labels.children = labels.children.filter((child) => child !== label);
  if (showsAnything(labels))
    placeByIndex(labels, element(`<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`));
  else if (find(labels, "c:dLbl") === null) drop(series, "c:dLbls");
}

/** The label of one point, made where it is missing: it starts like the others of its series. */
export function ensureLabel(series: XmlNode, index: number): XmlNode {
  const labels = ensureLabels(series);
  const known = labelOf(series, index);
  if (known !== null && !flagAt(known, "c:delete")) return known;
  labels.children = labels.children.filter((child) => child !== known);
  const label = element(`<c:dLbl><c:idx val="${index}"/></c:dLbl>`);
  for (const child of labels.children) if (!OF_ALL_ONLY.includes(child.name)) place(label, copyOf(child));
  return placeByIndex(labels, label);
}

/** Where labels of that kind can stand, the usual place first; Excel refuses a file that names another. */
export function labelPlaces({ group, grouping }: ChartKind): readonly string[] {
  switch (group) {
    case "c:lineChart":
    case "c:scatterChart":
      return ["r", "t", "b", "l", "ctr"];
    case "c:barChart":
      return grouping === "clustered" ? ["outEnd", "inEnd", "inBase", "ctr"] : ["ctr", "inEnd", "inBase"];
    case "c:pieChart":
      return ["bestFit", "ctr", "inEnd", "outEnd"];
    case "c:areaChart":
    case "c:doughnutChart":
      return [];
  }
}
