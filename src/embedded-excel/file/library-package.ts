import {
  addContentType,
  contentTypeOf,
  kindOf,
  partOfKind,
  partText,
  relationshipPath,
  relationshipsOf,
  removeContentType,
  setPartText,
  workbookPart,
  WORKBOOK_PART,
  type Parts,
} from "../library/package-parts";
import { childrenOf, patched, rootOf, withAttribute } from "../library/xml-places";

/** What the library is given to read, and the paths of the parts that it gets under others. */
interface ForLibrary {
  readonly parts: Parts;
  readonly origins: ReadonlyMap<string, string>;
}

/** Where the library looks for each kind of part. It goes by names; the format goes by relationships. */
const PLACES: Readonly<Record<string, readonly [fits: RegExp, before: string, after: string]>> = {
  worksheet: [/^xl\/worksheets\/sheet\d+\.xml$/, "xl/worksheets/sheet", ".xml"],
  chartsheet: [/^xl\/chartsheets\/sheet\d+\.xml$/, "xl/chartsheets/sheet", ".xml"],
  table: [/^xl\/tables\/table\d+\.xml$/, "xl/tables/table", ".xml"],
  drawing: [/^xl\/drawings\/drawing\d+\.xml$/, "xl/drawings/drawing", ".xml"],
  vmlDrawing: [/^xl\/drawings\/vmlDrawing(?:HF)?\d+\.vml$/, "xl/drawings/vmlDrawing", ".vml"],
  comments: [/^xl\/(?:comments|comments\/comment)\d+\.xml$/, "xl/comments", ".xml"],
  chart: [/^xl\/charts\/chart\d+\.xml$/, "xl/charts/chart", ".xml"],
  theme: [/^xl\/theme\/[a-zA-Z0-9]+\.xml$/, "xl/theme/theme", ".xml"],
};
/** Kinds of which there is one, always in one place. */
const SINGLE: Readonly<Record<string, string>> = {
  officeDocument: WORKBOOK_PART,
  styles: "xl/styles.xml",
  sharedStrings: "xl/sharedStrings.xml",
};

/** The package as the library can read it: what stands elsewhere is moved to where it looks. */
export function forLibrary(opened: Parts): ForLibrary {
  const moved = movedParts(opened);
  const parts: Parts = new Map();
  for (const [path, bytes] of opened) if (!isRelationships(path)) parts.set(moved.get(path) ?? path, bytes);
  for (const path of ["", ...opened.keys()]) {
    const relationships = relationshipPath(path);
    const bytes = opened.get(relationships);
    if (bytes === undefined || isRelationships(path)) continue;
    const into = relationshipPath(moved.get(path) ?? path);
    if (moved.size === 0) parts.set(into, bytes);
    else setPartText(parts, into, redirected(opened, path, moved));
  }
  for (const [from, to] of moved) {
    const contentType = contentTypeOf(opened, from);
    removeContentType(parts, from);
    if (contentType !== null) addContentType(parts, to, contentType);
  }
  mend(parts, "styles", (xml) => xml.replace(SWITCHES, ""));
  mend(parts, "sharedStrings", (xml) => xml.replace(/<((?:\w+:)?)si\s*\/>/g, "<$1si><$1t></$1t></$1si>"));
  return { parts, origins: new Map([...moved].map(([from, to]) => [to, from])) };
}

function isRelationships(path: string): boolean {
  return path.endsWith(".rels");
}

/** Where each part that stands elsewhere goes. */
function movedParts(opened: Parts): Map<string, string> {
  const moved = new Map<string, string>();
  const taken = new Set([...opened.keys()].map((path) => path.toLowerCase()));
  const free = (before: string, after: string) => {
    let number = 1;
    while (taken.has(`${before}${number}${after}`.toLowerCase())) number++;
    const path = `${before}${number}${after}`;
    taken.add(path.toLowerCase());
    return path;
  };
  const seen = new Set<string>();
  const waiting = [""];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop())
    for (const relationship of relationshipsOf(opened, from)) {
      const { target, isExternal } = relationship;
      if (isExternal || seen.has(target) || !opened.has(target)) continue;
      seen.add(target);
      waiting.push(target);
      const kind = kindOf(relationship);
      const single = SINGLE[kind];
      const [fits, before = "", after = ""] = PLACES[kind] ?? [];
      if (single !== undefined && single !== target && (kind === "officeDocument" || from === workbookPart(opened)))
        moved.set(target, single);
      else if (fits?.test(target) === false) moved.set(target, free(before, after));
    }
  return moved;
}

/** The relationships of a part, its moved parts by their new paths. */
function redirected(opened: Parts, path: string, moved: ReadonlyMap<string, string>): string {
  const xml = partText(opened, relationshipPath(path)) ?? "";
  const relationships = relationshipsOf(opened, path);
  const places = [...childrenOf(xml, rootOf(xml))];
  const patches = places.flatMap(({ start, open }, index) => {
    const relationship = relationships[index];
    if (relationship === undefined || relationship.isExternal || !opened.has(relationship.target)) return [];
    const target = `/${moved.get(relationship.target) ?? relationship.target}`;
    return [{ start, end: open, text: withAttribute(xml.slice(start, open), "Target", target) }];
  });
  return patched(xml, patches);
}

const SWITCHES = /<((?:\w+:)?(?:b|i|strike|outline|shadow|condense|extend))\s+val\s*=\s*["'](?:0|false|off)["']\s*\/>/g;

/** What the library reads wrongly: a font for bold that says it is not, an empty text for an object. */
function mend(parts: Parts, kind: string, change: (xml: string) => string): void {
  const path = partOfKind(parts, WORKBOOK_PART, kind);
  const xml = path === null ? null : partText(parts, path);
  if (path === null || xml === null) return;
  const mended = change(xml);
  if (mended !== xml) setPartText(parts, path, mended);
}
