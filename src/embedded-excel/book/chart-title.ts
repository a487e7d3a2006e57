import { seriesOf } from "../chart-xml/series";
import { ownText } from "../chart-xml/writing";
import { find, type XmlNode } from "../chart-xml/xml-tree";
import type { Book } from "./book";
import { nameOfSeries } from "./chart-cache";

/** What Excel writes over a chart that was given no title and has no one name to show. */
const USUAL_TITLE = "Chart Title";

/** A chart's title: its own words, or the name of its only series; null where it is not shown. */
export function titleOfChart(book: Book, root: XmlNode): string | null {
  const title = find(root, "c:chart/c:title");
  if (title === null) return null;
  const own = ownText(title);
  if (own !== null) return own;
  const [only, ...others] = seriesOf(root);
  const isNamed = only !== undefined && others.length === 0 && find(only.series, "c:tx") !== null;
  return isNamed ? nameOfSeries(book, only.series) : USUAL_TITLE;
}
