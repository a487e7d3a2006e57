const FILLS = "a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill";
const LABEL =
  "c:idx c:delete c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName " +
  "c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines c:extLst";
const GROUP =
  "c:barDir c:grouping c:scatterStyle c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:dropLines " +
  "c:hiLowLines c:upDownBars c:marker c:smooth c:firstSliceAng c:holeSize c:axId c:extLst";
const AXIS =
  "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark " +
  "c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:auto c:lblAlgn " +
  "c:lblOffset c:baseTimeUnit c:majorUnit c:majorTimeUnit c:minorUnit c:minorTimeUnit c:dispUnits c:tickLblSkip " +
  "c:tickMarkSkip c:noMultiLvlLbl c:extLst";
const WRITING = `a:ln ${FILLS} a:effectLst a:effectDag a:highlight a:uLnTx a:uLn a:uFillTx a:uFill a:latin a:ea a:cs a:sym`;

/**
 * The order in which the schema of charts (ECMA-376, part 1, 21.2) wants the children of an element. Where several
 * elements of a name have different children, one order serves all: no two of them disagree.
 */
const ORDERS: Readonly<Record<string, string>> = {
  "c:chartSpace":
    "c:date1904 c:lang c:roundedCorners mc:AlternateContent c:style c:clrMapOvr c:pivotSource c:protection c:chart " +
    "c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst",
  "c:chart":
    "c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly " +
    "c:dispBlanksAs c:showDLblsOverMax c:extLst",
  "c:plotArea":
    "c:layout c:areaChart c:area3DChart c:barChart c:bar3DChart c:lineChart c:line3DChart c:stockChart c:radarChart " +
    "c:scatterChart c:pieChart c:pie3DChart c:doughnutChart c:ofPieChart c:surfaceChart c:surface3DChart " +
    "c:bubbleChart c:catAx c:dateAx c:valAx c:serAx c:dTable c:spPr c:extLst",
  "c:title": "c:tx c:layout c:overlay c:spPr c:txPr c:extLst",
  "c:legend": "c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr c:extLst",
  "c:legendEntry": "c:idx c:delete c:txPr c:extLst",
  "c:ser":
    "c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:explosion c:dPt c:dLbls c:trendline " +
    "c:errBars c:cat c:xVal c:val c:yVal c:smooth c:shape c:extLst",
  "c:dPt": "c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr c:pictureOptions c:extLst",
  "c:marker": "c:symbol c:size c:spPr c:extLst",
  "c:dLbls": `c:dLbl ${LABEL}`,
  "c:dLbl": LABEL,
  "c:scaling": "c:logBase c:orientation c:max c:min c:extLst",
  "c:layout": "c:manualLayout c:extLst",
  "c:manualLayout": "c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h c:extLst",
  "c:spPr": `a:xfrm a:custGeom a:prstGeom ${FILLS} a:ln a:effectLst a:effectDag a:scene3d a:sp3d a:extLst`,
  "a:ln": `${FILLS} a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd a:extLst`,
  "c:txPr": "a:bodyPr a:lstStyle a:p",
  "c:rich": "a:bodyPr a:lstStyle a:p",
  "a:p": "a:pPr a:r a:br a:fld a:endParaRPr",
  "a:r": "a:rPr a:t",
  "a:rPr": WRITING,
  "a:defRPr": WRITING,
  "a:endParaRPr": WRITING,
};

const ranks = new Map<string, ReadonlyMap<string, number>>();
for (const [parent, order] of Object.entries(ORDERS))
  ranks.set(parent, new Map(order.split(" ").map((name, rank) => [name, rank])));
for (const group of ["bar", "line", "area", "pie", "doughnut", "scatter"])
  ranks.set(`c:${group}Chart`, new Map(GROUP.split(" ").map((name, rank) => [name, rank])));
for (const axis of ["cat", "val", "date"])
  ranks.set(`c:${axis}Ax`, new Map(AXIS.split(" ").map((name, rank) => [name, rank])));

/** Where a child stands among its siblings; what is not known stands last. */
export function rankOf(parent: string, child: string): number {
  return ranks.get(parent)?.get(child) ?? Number.MAX_SAFE_INTEGER;
}
