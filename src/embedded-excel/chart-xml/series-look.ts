import type { ChartKind } from "./kinds";
import { fillColour, lineColour, type StoredColour } from "./shape";
import { drop, element, ensure, find, place, replace, setFlagAt, valueAt, type XmlNode } from "./xml-tree";

/** The colour that Excel gives a series that was given none. */
export function usualColour(series: XmlNode): StoredColour {
  return { theme: `accent${(Number(valueAt(series, "c:idx") ?? 0) % 6) + 1}` };
}

/** The colour that a series is known by, in a group of that name. */
export function colourOfSeries(series: XmlNode, group: string): StoredColour {
  const ofLine = lineColour(series) ?? fillColour(find(series, "c:marker"));
  return (isDrawnAsLine(group) ? ofLine : fillColour(series)) ?? usualColour(series);
}

export function isDrawnAsLine(group: string): boolean {
  return group === "c:lineChart" || group === "c:scatterChart";
}

/** Gives a series what its kind needs, takes away what its kind does not know, and paints it with the colour. */
export function dressSeries(series: XmlNode, kind: ChartKind, colour: StoredColour): void {
  const paint = paintXml(colour);
  drop(series, "c:spPr", "c:marker", "c:smooth", "c:invertIfNegative", "c:dPt", "c:explosion", "c:shape");
  renameData(series, kind);
  switch (kind.group) {
    case "c:barChart":
      place(series, element(`<c:spPr>${paint}<a:ln><a:noFill/></a:ln></c:spPr>`));
      setFlagAt(series, "c:invertIfNegative", false);
      return;
    case "c:areaChart":
      place(series, element(`<c:spPr>${paint}<a:ln><a:noFill/></a:ln></c:spPr>`));
      return;
    case "c:lineChart":
    case "c:scatterChart": {
      const line = kind.joined === false ? "<a:noFill/>" : paint;
      place(series, element(`<c:spPr><a:ln w="28575" cap="rnd">${line}<a:round/></a:ln></c:spPr>`));
      place(series, kind.markers === true ? element(markerXml(paint)) : element(NO_MARKER));
      setFlagAt(series, "c:smooth", kind.smooth === true);
      return;
    }
    case "c:pieChart":
    case "c:doughnutChart":
      return; // every point has a colour of its own
  }
}

/** Gives a line of another kind its markers, its line and its bends, and leaves the rest as it is. */
export function redressLine(series: XmlNode, kind: ChartKind, colour: StoredColour): void {
  const hadMarkers = valueAt(series, "c:marker/c:symbol") !== "none" && find(series, "c:marker") !== null;
  if (kind.markers !== true) replace(series, element(NO_MARKER));
  else if (!hadMarkers) replace(series, element(markerXml(paintXml(colour))));
  if (kind.joined === undefined) return;
  setFlagAt(series, "c:smooth", kind.smooth === true);
  const line = ensure(series, "c:spPr/a:ln");
  const isDrawn = find(line, "a:noFill") === null;
  if (isDrawn === kind.joined) return;
  drop(line, "a:noFill", "a:solidFill");
  place(line, element(kind.joined ? paintXml(colour) : "<a:noFill/>"));
}

function paintXml(colour: StoredColour): string {
  const inside = "hex" in colour ? `<a:srgbClr val="${colour.hex}"/>` : `<a:schemeClr val="${colour.theme}"/>`;
  return `<a:solidFill>${inside}</a:solidFill>`;
}

const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';

function markerXml(paint: string): string {
  const look = `<c:spPr>${paint}<a:ln w="9525">${paint}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="5"/>${look}</c:marker>`;
}

/** Scattered points have numbers for both axes, all others labels and numbers. */
function renameData(series: XmlNode, kind: ChartKind): void {
  const [labels, values] = kind.group === "c:scatterChart" ? ["c:xVal", "c:yVal"] : ["c:cat", "c:val"];
  for (const child of series.children) {
    if (child.name === "c:cat" || child.name === "c:xVal") child.name = labels;
    if (child.name === "c:val" || child.name === "c:yVal") child.name = values;
  }
}
