import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATED_SECTIONS, withSection } from "./docs/generated-sections";
import { runToExit } from "./run-to-exit";
import { writeFiles } from "./write-files";

const DOCS = join(__dirname, "../../docs");

/** Makes the parts of docs/ that come from the code. */
function main(): Promise<number> {
  const pages = new Map<string, string>();
  for (const section of GENERATED_SECTIONS) {
    const path = join(DOCS, section.page);
    pages.set(path, withSection(pages.get(path) ?? readFileSync(path, "utf8"), section));
  }
  writeFiles(Array.from(pages, ([path, content]) => ({ path, content })));
  return Promise.resolve(0);
}

void runToExit(main);
