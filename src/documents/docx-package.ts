import type { Element } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import { decodeText } from "./plain-text";
import { attributeOf, childrenOf, parseXml, wordName } from "./word-xml";

/** Bytes of a part beyond which it is the text of no report; a zip can hold a thousand times its own size. */
const MOST_IN_PART = 64 * 1024 * 1024;

/** A part is too long to be the text of a report. */
export class PartTooLong extends Error {}

/**
 * The root of a Word document's main part; null where the zip holds no Word document. Throws PartTooLong, and other errors
 * where the zip or the part cannot be read.
 */
export function mainPartOf(bytes: Uint8Array): Element | null {
  const relationships = partAt(bytes, "_rels/.rels");
  const part = partAt(bytes, relationships === null ? USUAL_PATH : mainPath(relationships));
  if (part === null) return null;
  const root = parseXml(part);
  return wordName(root) === "document" ? root : null;
}

const USUAL_PATH = "word/document.xml";

function mainPath(relationships: string): string {
  const main = childrenOf(parseXml(relationships)).find((one) => attributeOf(one, "Type").endsWith("/officeDocument"));
  return main === undefined ? USUAL_PATH : attributeOf(main, "Target").replace(/^\//, "");
}

/** A part of the package as text; null where it has none of that name, which capitals do not tell apart. */
function partAt(bytes: Uint8Array, path: string): string | null {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name.toLowerCase() !== path.toLowerCase()) return false;
      if (originalSize > MOST_IN_PART) throw new PartTooLong(name);
      return true;
    },
  });
  const [part] = Object.values(parts);
  return part === undefined ? null : decodeText(part);
}
