import { ensure, find, type XmlNode } from "./xml-tree";

/** How the numbers of an axis or of labels are shown. */
interface ChartNumberFormat {
  readonly code: string;
  /** Whether the cells' own format counts, whatever the code says. */
  readonly isLinked: boolean;
}

/** Without a format of its own, a part follows its cells. */
export function numberFormatIn(part: XmlNode | null): ChartNumberFormat {
  const format = part === null ? null : find(part, "c:numFmt");
  if (format === null) return { code: "General", isLinked: true };
  const { formatCode = "General", sourceLinked } = format.attributes;
  return { code: formatCode, isLinked: sourceLinked === "1" || sourceLinked === "true" };
}

export function setNumberFormatIn(part: XmlNode, { code, isLinked }: ChartNumberFormat): void {
  Object.assign(ensure(part, "c:numFmt").attributes, { formatCode: code, sourceLinked: isLinked ? "1" : "0" });
}
