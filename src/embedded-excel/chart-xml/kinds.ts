import { find, flagAt, valueAt, type XmlNode } from "./xml-tree";

/** The axes that a kind of chart lies on; kinds with the same axes can share a chart. */
export type AxisPlan = "upright" | "lying" | "numbers" | "none";

/** One of Office's kinds of chart, as DrawingML says it. */
export interface ChartKind {
  readonly name: string;
  readonly group: "c:barChart" | "c:lineChart" | "c:areaChart" | "c:scatterChart" | "c:pieChart" | "c:doughnutChart";
  readonly axes: AxisPlan;
  readonly barDir?: "col" | "bar";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly markers?: boolean;
  /** Of scattered points: whether a line joins them, and whether it is bent. */
  readonly joined?: boolean;
  readonly smooth?: boolean;
}

/** The kinds that an add-in for reports draws. */
const KINDS: readonly ChartKind[] = [
  ...bars("Column", "col", "upright"),
  ...bars("Bar", "bar", "lying"),
  ...lines("Line", false),
  ...lines("LineMarkers", true),
  { name: "Area", group: "c:areaChart", axes: "upright", grouping: "standard" },
  { name: "AreaStacked", group: "c:areaChart", axes: "upright", grouping: "stacked" },
  { name: "AreaStacked100", group: "c:areaChart", axes: "upright", grouping: "percentStacked" },
  { name: "Pie", group: "c:pieChart", axes: "none" },
  { name: "Doughnut", group: "c:doughnutChart", axes: "none" },
  scattered("XYScatter", { joined: false, smooth: false, markers: true }),
  scattered("XYScatterLines", { joined: true, smooth: false, markers: true }),
  scattered("XYScatterLinesNoMarkers", { joined: true, smooth: false, markers: false }),
  scattered("XYScatterSmooth", { joined: true, smooth: true, markers: true }),
  scattered("XYScatterSmoothNoMarkers", { joined: true, smooth: true, markers: false }),
];

function bars(word: string, barDir: "col" | "bar", axes: AxisPlan): ChartKind[] {
  const kind = { group: "c:barChart", axes, barDir } as const;
  return [
    { ...kind, name: `${word}Clustered`, grouping: "clustered" },
    { ...kind, name: `${word}Stacked`, grouping: "stacked" },
    { ...kind, name: `${word}Stacked100`, grouping: "percentStacked" },
  ];
}

function lines(word: string, markers: boolean): ChartKind[] {
  const kind = { group: "c:lineChart", axes: "upright", markers } as const;
  return [
    { ...kind, name: word, grouping: "standard" },
    { ...kind, name: `${word}Stacked`, grouping: "stacked" },
    { ...kind, name: `${word}Stacked100`, grouping: "percentStacked" },
  ];
}

function scattered(name: string, look: { joined: boolean; smooth: boolean; markers: boolean }): ChartKind {
  return { name, group: "c:scatterChart", axes: "numbers", ...look };
}

/** The kind of that name, in whatever case; null for kinds that are not drawn here. */
export function kindNamed(name: unknown): ChartKind | null {
  const wanted = String(name).toLowerCase();
  return KINDS.find((kind) => kind.name.toLowerCase() === wanted) ?? null;
}

/** The kind of a group of series, told by one of them where series of a group differ; null for other kinds. */
export function kindOf(group: XmlNode, series: XmlNode | null): ChartKind | null {
  const markers = series === null ? flagAt(group, "c:marker") : hasMarkers(group, series);
  const smooth = series !== null && flagAt(series, "c:smooth");
  const joined = series === null || find(series, "c:spPr/a:ln/a:noFill") === null;
  const found = KINDS.find((kind) => {
    if (kind.group !== group.name) return false;
    if (kind.group === "c:scatterChart")
      return kind.joined === joined && kind.markers === markers && (!joined || kind.smooth === smooth);
    return (
      (kind.barDir ?? null) === valueAt(group, "c:barDir") &&
      (kind.grouping === undefined || kind.grouping === groupingOf(group)) &&
      (kind.markers ?? markers) === markers
    );
  });
  return found ?? null;
}

function groupingOf(group: XmlNode): string {
  return valueAt(group, "c:grouping") ?? (group.name === "c:barChart" ? "clustered" : "standard");
}

function hasMarkers(group: XmlNode, series: XmlNode): boolean {
  const symbol = valueAt(series, "c:marker/c:symbol");
  if (symbol !== null) return symbol !== "none";
  return group.name === "c:scatterChart" || flagAt(group, "c:marker");
}
