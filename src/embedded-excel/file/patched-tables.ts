import { kindOf, partText, relationshipsOf, setPartText, type Parts } from "../library/package-parts";
import { tableId, withTableId } from "./taken-parts";
import { withLooks, type TakenInto } from "./taken-sheet";
import { attributesAt, rootOf } from "../library/xml-places";

/**
 * Lets the table parts of a sheet be those that the library wrote, where there are as many as there were; else false.
 *
 * A table is known again by its name or, where that is new, by its place among the sheet's.
 */
export function patchedTables(
  opened: Parts,
  parts: Parts,
  part: string,
  written: Parts,
  writtenPart: string,
  into: TakenInto,
): boolean {
  const before = tablesOf(opened, part);
  const now = tablesOf(written, writtenPart);
  if (before.length !== now.length) return false;
  const left = new Map(now.map((path) => [nameOf(written, path), path]));
  const pairs = before.map((path) => [path, left.get(nameOf(opened, path))] as const);
  for (const [path, found] of pairs) if (found !== undefined) left.delete(nameOf(opened, path));
  const others = [...left.values()];
  for (const [path, known] of pairs) {
    const from = known ?? others.shift();
    if (from === undefined) return false;
    const xml = withLooks(partText(written, from) ?? "", into.styles);
    setPartText(parts, path, withTableId(xml, tableId(partText(opened, path) ?? "")));
  }
  return true;
}

function tablesOf(parts: Parts, sheet: string): string[] {
  return relationshipsOf(parts, sheet).flatMap((relationship) =>
    kindOf(relationship) === "table" ? [relationship.target] : [],
  );
}

function nameOf(parts: Parts, path: string): string {
  const xml = partText(parts, path) ?? "<table/>";
  const { displayName, name = "" } = attributesAt(xml, rootOf(xml));
  return (displayName ?? name).toLowerCase();
}
