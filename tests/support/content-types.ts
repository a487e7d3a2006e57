import { attribute, elements, parse, readPackage } from "./embedded-package";

/** What is wrong with the list of content types of an .xlsx: parts without a type, and types without a part. */
export function contentTypeFaults(bytes: Uint8Array): string[] {
  const parts = readPackage(bytes);
  const list = parse(parts.get("[Content_Types].xml") ?? "<Types/>");
  const ofParts = elements(list, "Override").map((type) => attribute(type, "PartName").toLowerCase());
  const ofExtensions = elements(list, "Default").map((type) => attribute(type, "Extension").toLowerCase());
  const paths = [...parts.keys()].filter((path) => path !== "[Content_Types].xml").map((p) => `/${p}`.toLowerCase());
  const isTyped = (path: string) =>
    ofParts.includes(path) || ofExtensions.includes(path.slice(path.lastIndexOf(".") + 1));
  return [
    ...paths.filter((path) => !isTyped(path)).map((path) => `${path} has no content type`),
    ...ofParts.filter((path) => !paths.includes(path)).map((path) => `${path} has a content type and is not there`),
    ...ofParts.filter((path, index) => ofParts.indexOf(path) !== index).map((path) => `${path} has two content types`),
  ];
}
