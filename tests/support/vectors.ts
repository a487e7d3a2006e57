import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The cases of a vector file, each a list of values in the order of the file's columns. */
export function vectorCases(file: string): unknown[][] {
  const { cases } = JSON.parse(readFileSync(join(__dirname, "../vectors", `${file}.json`), "utf8")) as {
    cases: unknown[][];
  };
  return cases;
}
