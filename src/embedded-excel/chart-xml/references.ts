import { drop, element, ensure, find, place, type XmlNode } from "./xml-tree";

/** What a series takes from cells: its name, the labels along the axis (or their numbers) and its values. */
export type SeriesPart = "name" | "labels" | "values";

const ELEMENTS: Readonly<Record<SeriesPart, readonly string[]>> = {
  name: ["c:tx"],
  labels: ["c:cat", "c:xVal"],
  values: ["c:val", "c:yVal"],
};

export function partOf(series: XmlNode, part: SeriesPart): XmlNode | null {
  return series.children.find(({ name }) => ELEMENTS[part].includes(name)) ?? null;
}

/** The reference that the part holds, as "Data!$B$2:$B$9"; null where it holds none. */
export function referenceOf(series: XmlNode, part: SeriesPart): string | null {
  const holder = partOf(series, part);
  for (const child of holder?.children ?? []) {
    const formula = find(child, "c:f");
    if (formula !== null) return formula.text;
  }
  return null;
}

/** Lets the part of the series speak of those cells; their values are filled in when the chart is written. */
export function setReference(series: XmlNode, part: SeriesPart, group: string, formula: string): void {
  const [usual = "", scattered = usual] = ELEMENTS[part];
  const name = group === "c:scatterChart" ? scattered : usual;
  const holder = element(`<${name}/>`);
  ensure(holder, part === "values" ? "c:numRef/c:f" : "c:strRef/c:f").text = formula;
  drop(series, ...ELEMENTS[part]);
  place(series, holder);
}

/** A name that stands in no cell. */
export function setOwnName(series: XmlNode, name: string): void {
  drop(series, "c:tx");
  ensure(series, "c:tx/c:v").text = name;
}
