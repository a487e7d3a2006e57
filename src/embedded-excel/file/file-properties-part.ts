import type { Book } from "../book/book";
import type { FileProperty } from "../book/file-properties";
import { xmlDecode, xmlEncode } from "../library/library";
import {
  addContentType,
  addRelationship,
  attributesOf,
  attributeText,
  partOfKind,
  partText,
  setPartText,
  type Parts,
} from "../library/package-parts";

const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
/** Of strict workbooks, too. */
const KINDS = ["custom-properties", "customProperties"];
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
  'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
/** Of every property that a person gave. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const PROPERTY = /<property\b([^>]*)>\s*<vt:(\w+)\b[^>]*?(?:\/>|>([\s\S]*?)<\/vt:\w+>)\s*<\/property>/g;

export function readFileProperties(parts: Parts, book: Book): void {
  const path = partOfKind(parts, "", ...KINDS) ?? "";
  for (const [, tag = "", type = "", text = ""] of (partText(parts, path) ?? "").matchAll(PROPERTY))
    book.fileProperties.set(attributesOf(tag).name ?? "", readValue(type, xmlDecode(text)));
  book.fileProperties.hasChanged = false;
}

function readValue(type: string, text: string): FileProperty {
  if (type === "bool") return text === "true" || text === "1";
  if (type === "filetime" || type === "date") return new Date(text);
  return /^(?:u?i[1248]|int|uint|r[48]|decimal)$/.test(type) ? Number(text) : text;
}

/** Properties that nobody changed stay as they were carried along. */
export function writeFileProperties(parts: Parts, { fileProperties }: Book): void {
  if (!fileProperties.hasChanged) return;
  const known = partOfKind(parts, "", ...KINDS);
  const path = known ?? "docProps/custom.xml";
  const written = [...fileProperties].map(([name, value], index) => {
    const tag = attributeText({ fmtid: FORMAT_ID, pid: String(index + 2), name });
    return `<property${tag}>${valueXml(value)}</property>`;
  });
  const xml = `<Properties ${NAMESPACES}>${written.join("")}</Properties>`;
  setPartText(parts, path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  if (known !== null) return;
  addContentType(parts, path, CONTENT_TYPE);
  addRelationship(parts, "", RELATIONSHIP, path);
}

function valueXml(value: FileProperty): string {
  if (typeof value === "boolean") return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === "string") return `<vt:lpwstr>${xmlEncode(value)}</vt:lpwstr>`;
  if (value instanceof Date) return `<vt:filetime>${value.toISOString().replace(/\.\d+Z$/, "Z")}</vt:filetime>`;
  const isSmall = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isSmall ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}
