import type { ChartKind } from "./kinds";
import { LANGUAGE } from "./writing";
import { element, type XmlNode } from "./xml-tree";

/** Excel's usual greys: of writing, and of lines. */
const WRITING_GREY = "595959";
const LINE_GREY = "D9D9D9";

const CATEGORY_AXIS_ID = "500000001";
const VALUE_AXIS_ID = "500000002";

/** In 60,000ths of a degree; out of every range stands for "as it fits". */
const ROTATIONS = { level: "0", up: "-5400000", asItFits: "-60000000" } as const;
type Rotation = keyof typeof ROTATIONS;

/** How Excel writes what stands in a chart, unless told otherwise. */
export function usualWriting(size: number, rotation: Rotation = "level"): string {
  const look = `sz="${size * 100}" b="0" i="0" u="none" strike="noStrike" kern="1200" baseline="0"`;
  const colour = `<a:solidFill><a:srgbClr val="${WRITING_GREY}"/></a:solidFill>`;
  const body = `<a:bodyPr rot="${ROTATIONS[rotation]}" vert="horz"/><a:lstStyle/>`;
  const rule = `<a:pPr><a:defRPr ${look}>${colour}<a:latin typeface="Calibri"/></a:defRPr></a:pPr>`;
  return `<c:txPr>${body}<a:p>${rule}<a:endParaRPr lang="${LANGUAGE}"/></a:p></c:txPr>`;
}

function greyLine(): string {
  const colour = `<a:solidFill><a:srgbClr val="${LINE_GREY}"/></a:solidFill>`;
  return `<c:spPr><a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${colour}<a:round/></a:ln></c:spPr>`;
}

/** A chart of that kind as Excel makes it, with axes and without series. */
export function newChart(kind: ChartKind): XmlNode {
  const white = '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>';
  const frame = greyLine().replace("<c:spPr>", `<c:spPr>${white}`);
  const writing =
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr><a:latin typeface="Calibri"/></a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${LANGUAGE}"/></a:p></c:txPr>`;
  return element(
    `<c:chartSpace><c:date1904 val="0"/><c:lang val="${LANGUAGE}"/><c:roundedCorners val="0"/><c:chart>` +
      `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${groupXml(kind)}${axesXml(kind)}` +
      `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>` +
      `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${frame}${writing}</c:chartSpace>`,
  );
}

/** A group for series of that kind, still empty. */
export function newGroup(kind: ChartKind): XmlNode {
  return element(groupXml(kind));
}

export function newAxes(kind: ChartKind): XmlNode[] {
  return element(`<c:plotArea>${axesXml(kind)}</c:plotArea>`).children;
}

/** How numbers along the axis are written where they are written as the cells are. */
export function linkedFormat({ grouping }: ChartKind): string {
  return grouping === "percentStacked" ? "0%" : "General";
}

function groupXml({ group, barDir = "col", grouping = "standard" }: ChartKind): string {
  const axes = `<c:axId val="${CATEGORY_AXIS_ID}"/><c:axId val="${VALUE_AXIS_ID}"/>`;
  const plain = '<c:varyColors val="0"/>';
  const inside: Readonly<Record<ChartKind["group"], string>> = {
    "c:barChart": `<c:barDir val="${barDir}"/><c:grouping val="${grouping}"/>${plain}${barSpacing(barDir, grouping)}${axes}`,
    "c:lineChart": `<c:grouping val="${grouping}"/>${plain}<c:marker val="1"/>${axes}`,
    "c:areaChart": `<c:grouping val="${grouping}"/>${plain}${axes}`,
    "c:scatterChart": `<c:scatterStyle val="lineMarker"/>${plain}${axes}`,
    "c:pieChart": '<c:varyColors val="1"/><c:firstSliceAng val="0"/>',
    "c:doughnutChart": '<c:varyColors val="1"/><c:firstSliceAng val="0"/><c:holeSize val="75"/>',
  };
  return `<${group}>${inside[group]}</${group}>`;
}

function barSpacing(barDir: "col" | "bar", grouping: string): string {
  if (grouping !== "clustered") return '<c:gapWidth val="150"/><c:overlap val="100"/>';
  return barDir === "col" ? '<c:gapWidth val="219"/><c:overlap val="-27"/>' : '<c:gapWidth val="182"/>';
}

function axesXml(kind: ChartKind): string {
  if (kind.axes === "none") return "";
  const [across, up] = kind.axes === "lying" ? ["l", "b"] : ["b", "l"];
  const first = { id: CATEGORY_AXIS_ID, other: VALUE_AXIS_ID, side: across, format: "General" };
  const second = { id: VALUE_AXIS_ID, other: CATEGORY_AXIS_ID, side: up, format: linkedFormat(kind) };
  return kind.axes === "numbers"
    ? valueAxisXml(first, "midCat") + valueAxisXml(second, "midCat")
    : categoryAxisXml(first) + valueAxisXml(second, "between");
}

interface AxisPlace {
  readonly id: string;
  readonly other: string;
  readonly side: string;
  readonly format: string;
}

function categoryAxisXml(place: AxisPlace): string {
  const own = '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>';
  return `<c:catAx>${axisXml(place, "", greyLine())}${own}</c:catAx>`;
}

function valueAxisXml(place: AxisPlace, crossBetween: "between" | "midCat"): string {
  const noLine = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  const body = axisXml(place, gridlinesXml("c:majorGridlines"), crossBetween === "midCat" ? greyLine() : noLine);
  return `<c:valAx>${body}<c:crossBetween val="${crossBetween}"/></c:valAx>`;
}

function axisXml({ id, other, side, format }: AxisPlace, gridlines: string, line: string): string {
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${side}"/>${gridlines}<c:numFmt formatCode="${format}" sourceLinked="1"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}` +
    `${usualWriting(9, "asItFits")}<c:crossAx val="${other}"/><c:crosses val="autoZero"/>`
  );
}

function gridlinesXml(name: string): string {
  return `<${name}>${greyLine()}</${name}>`;
}

export function newGridlines(name: "c:majorGridlines" | "c:minorGridlines"): XmlNode {
  return element(gridlinesXml(name));
}

/** A title without a text of its own: Excel makes one up. */
export function newTitle(size: number, rotation: Rotation = "level"): XmlNode {
  return element(`<c:title><c:overlay val="0"/>${usualWriting(size, rotation)}</c:title>`);
}

export function newLegend(): XmlNode {
  return element(`<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${usualWriting(9)}</c:legend>`);
}
