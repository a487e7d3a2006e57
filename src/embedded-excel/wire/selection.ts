import { modelName } from "./members";

/** "format/fill/color" as nested maps of model names. */
export type Selection = Map<string, Selection>;

export function selectionTree(paths: readonly string[]): Selection {
  const tree: Selection = new Map();
  for (const path of paths) {
    let at = tree;
    for (const part of path.split("/").map((name) => name.trim())) {
      if (part === "") continue;
      const name = modelName(part);
      const below: Selection = at.get(name) ?? new Map<string, Selection>();
      at.set(name, below);
      at = below;
    }
  }
  return tree;
}
