import type { ChartKind } from "./kinds";
import { dressSeries, usualColour } from "./series-look";
import { childrenNamed, element, ensure, find, place, valueAt, type XmlNode } from "./xml-tree";

/** A series and the group that draws it. */
export interface GroupedSeries {
  readonly group: XmlNode;
  readonly series: XmlNode;
}

export function plotAreaOf(root: XmlNode): XmlNode {
  return ensure(root, "c:chart/c:plotArea");
}

/** The groups of series: those drawn as columns, those drawn as lines … */
export function groupsOf(root: XmlNode): XmlNode[] {
  return plotAreaOf(root).children.filter(({ name }) => name.endsWith("Chart"));
}

/** The chart's series in their order, whichever way each is drawn. */
export function seriesOf(root: XmlNode): GroupedSeries[] {
  const all = groupsOf(root).flatMap((group) => childrenNamed(group, "c:ser").map((series) => ({ group, series })));
  return all.sort((a, b) => orderOf(a.series) - orderOf(b.series));
}

function orderOf(series: XmlNode): number {
  return Number(valueAt(series, "c:order") ?? 0);
}

export function groupOf(root: XmlNode, series: XmlNode): XmlNode | null {
  return groupsOf(root).find(({ children }) => children.includes(series)) ?? null;
}

/** Adds a series to the group, in Excel's usual look for it. */
export function addSeries(root: XmlNode, group: XmlNode, kind: ChartKind): XmlNode {
  const others = seriesOf(root).map(({ series }) => series);
  const next = (path: string) => 1 + Math.max(-1, ...others.map((other) => Number(valueAt(other, path) ?? 0)));
  const index = next("c:idx");
  const series = element(`<c:ser><c:idx val="${index}"/><c:order val="${next("c:order")}"/></c:ser>`);
  dressSeries(series, kind, usualColour(series));
  return place(group, series);
}

export function removeSeries(root: XmlNode, { group, series }: GroupedSeries): void {
  group.children = group.children.filter((child) => child !== series);
  dropIfEmpty(root, group);
}

/** A chart without series keeps its last group: what it is to draw once it has some. */
export function dropIfEmpty(root: XmlNode, group: XmlNode): void {
  const area = plotAreaOf(root);
  if (find(group, "c:ser") === null && groupsOf(root).length > 1)
    area.children = area.children.filter((child) => child !== group);
}
