import { axisOf } from "./axes";
import { kindOf, type ChartKind } from "./kinds";
import { linkedFormat, newAxes, newGroup } from "./new-chart";
import { dropIfEmpty, groupsOf, plotAreaOf, seriesOf, type GroupedSeries } from "./series";
import { colourOfSeries, dressSeries, isDrawnAsLine, redressLine } from "./series-look";
import { childrenNamed, descendants, drop, element, find, place, setValueAt, valueAt, type XmlNode } from "./xml-tree";

const AXES = ["c:catAx", "c:dateAx", "c:valAx", "c:serAx"];

/** Whether a series of that kind can lie on the axes that the chart has. */
export function canJoin(root: XmlNode, kind: ChartKind): boolean {
  return groupsOf(root).every((group) => {
    const other = kindOf(group, find(group, "c:ser"));
    return other?.axes === kind.axes && (kind.axes !== "none" || other.group === kind.group);
  });
}

/** Draws one series as that kind. All columns of a chart are stacked alike, and all its lines: the others follow. */
export function redrawSeries(root: XmlNode, { group, series }: GroupedSeries, kind: ChartKind): void {
  const target = groupsOf(root).find(({ name }) => name === kind.group) ?? newTarget(root, kind, group);
  restack(root, target, kind);
  if (target !== group) {
    group.children = group.children.filter((child) => child !== series);
    place(target, series);
    dropIfEmpty(root, group);
  }
  look(series, group.name, kind);
}

function newTarget(root: XmlNode, kind: ChartKind, beside: XmlNode): XmlNode {
  const target = place(plotAreaOf(root), newGroup(kind));
  takeAxes(target, beside);
  return target;
}

function takeAxes(target: XmlNode, from: XmlNode): void {
  drop(target, "c:axId");
  for (const { attributes } of childrenNamed(from, "c:axId"))
    place(target, element(`<c:axId val="${attributes.val ?? ""}"/>`));
}

function restack(root: XmlNode, group: XmlNode, kind: ChartKind): void {
  if (valueAt(group, "c:grouping") === (kind.grouping ?? null) && valueAt(group, "c:barDir") === (kind.barDir ?? null))
    return;
  linkNumbers(root, kind);
  const model = newGroup(kind);
  for (const name of ["c:barDir", "c:grouping", "c:gapWidth", "c:overlap"])
    setValueAt(group, name, valueAt(model, name));
  // A place beyond the end of a column is refused by Excel where columns are stacked.
  for (const labels of descendants(group, "c:dLbls", "c:dLbl")) drop(labels, "c:dLblPos");
}

function linkNumbers(root: XmlNode, kind: ChartKind): void {
  const axis = axisOf(root, "Value");
  const format = axis === null ? null : find(axis, "c:numFmt");
  if (format?.attributes.sourceLinked === "1") format.attributes.formatCode = linkedFormat(kind);
}

/** Draws the whole chart as that kind, on new axes if it needs others. */
export function redrawAll(root: XmlNode, kind: ChartKind): void {
  const area = plotAreaOf(root);
  const before = groupsOf(root);
  const all = seriesOf(root);
  const [first] = before;
  if (before.length === 1 && first?.name === kind.group && canJoin(root, kind)) {
    restack(root, first, kind);
    for (const { series } of all) look(series, first.name, kind);
    return;
  }
  const target = newGroup(kind);
  if (first !== undefined && canJoin(root, kind)) takeAxes(target, first);
  else {
    drop(area, ...AXES);
    for (const axis of newAxes(kind)) place(area, axis);
  }
  area.children = area.children.filter((child) => !before.includes(child));
  place(area, target);
  for (const { group, series } of all) {
    place(target, series);
    look(series, group.name, kind);
  }
  linkNumbers(root, kind);
}

/** The series in the look of its kind, in the colour that it had in a group of the name before. */
function look(series: XmlNode, before: string, kind: ChartKind): void {
  const colour = colourOfSeries(series, before);
  if (before !== kind.group) {
    for (const labels of descendants(series, "c:dLbls", "c:dLbl")) drop(labels, "c:dLblPos");
    dressSeries(series, kind, colour);
  } else if (isDrawnAsLine(kind.group)) redressLine(series, kind, colour);
}
