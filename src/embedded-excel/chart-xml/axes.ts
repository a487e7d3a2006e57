import { groupsOf, plotAreaOf } from "./series";
import { childrenNamed, find, valueAt, type XmlNode } from "./xml-tree";

export type AxisRole = "Category" | "Value";

/** The axis that the chart's series lie on; null where it has none, as a pie. */
export function axisOf(root: XmlNode, role: AxisRole): XmlNode | null {
  for (const group of groupsOf(root)) {
    const id = childrenNamed(group, "c:axId")[role === "Category" ? 0 : 1]?.attributes.val;
    const axis = plotAreaOf(root).children.find(
      (child) => find(child, "c:crossAx") !== null && valueAt(child, "c:axId") === id,
    );
    if (axis !== undefined) return axis;
  }
  return null;
}

/** Whether numbers lie along the axis, and not labels or dates. */
export function hasNumbers(axis: XmlNode): boolean {
  return axis.name === "c:valAx";
}

/** Whether the axis stands upright: its title is turned. */
export function isUpright(axis: XmlNode): boolean {
  return ["l", "r"].includes(valueAt(axis, "c:axPos") ?? "");
}
