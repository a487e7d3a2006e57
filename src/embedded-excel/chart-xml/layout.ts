import { drop, ensure, find, setValueAt, valueAt, type XmlNode } from "./xml-tree";

/** Whether a place means the plot area with the labels of its axes, or without. */
export type LayoutTarget = "outer" | "inner";
export type LayoutSide = "x" | "y" | "w" | "h";

/** The place of the plot area as a share of the chart; null where Excel chooses it. */
export function layoutShare(area: XmlNode, target: LayoutTarget, side: LayoutSide): number | null {
  const layout = find(area, "c:layout/c:manualLayout");
  if (layout === null || (valueAt(layout, "c:layoutTarget") ?? "outer") !== target) return null;
  const share = valueAt(layout, `c:${side}`);
  return share === null ? null : Number(share);
}

/** A place with the labels of the axes and one without do not go together: the later one counts. */
export function setLayoutShare(area: XmlNode, target: LayoutTarget, side: LayoutSide, share: number): void {
  const layout = ensure(area, "c:layout/c:manualLayout");
  if ((valueAt(layout, "c:layoutTarget") ?? "outer") !== target) layout.children = [];
  setValueAt(layout, "c:layoutTarget", target);
  if (side === "x" || side === "y") setValueAt(layout, `c:${side}Mode`, "edge");
  setValueAt(layout, `c:${side}`, share);
}

export function isPlaced(area: XmlNode): boolean {
  return find(area, "c:layout/c:manualLayout") !== null;
}

export function letExcelPlace(area: XmlNode): void {
  drop(ensure(area, "c:layout"), "c:manualLayout");
}
