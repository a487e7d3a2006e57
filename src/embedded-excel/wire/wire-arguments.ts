import type { ArgumentInfo } from "./protocol";
import type { RichObject } from "./rich-object";

/** Follows the path of that id; null for a null object. */
export type Resolve = (pathId: number) => RichObject | null;

/** The arguments, with the objects they refer to in their places. */
export function readArguments(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
  const references = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, index) => readArgument(value, references?.[index], resolve));
}

function readArgument(value: unknown, reference: unknown, resolve: Resolve): unknown {
  if (typeof reference === "number" && reference > 0) return resolve(reference);
  if (Array.isArray(value))
    return Array.isArray(reference) ? value.map((item, i) => readArgument(item, reference[i], resolve)) : value;
  if (typeof value !== "object" || value === null) return value;
  const pathId: unknown = "_ObjectPathId" in value ? value._ObjectPathId : 0;
  if (typeof pathId === "number" && pathId > 0) return resolve(pathId);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readArgument(item, 0, resolve)]));
}
