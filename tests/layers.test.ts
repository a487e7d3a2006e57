import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";

const CORE_BELOW_FACTS = ["core/measures", "core/format", "core/workbook"];
const CORE_WITH_FACTS = ["core/facts", ...CORE_BELOW_FACTS];

/** Who may import whom. A folder not named on the right is out of bounds. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "core/measures": [],
  "core/format": ["core/measures"],
  "core/workbook": ["core/measures", "core/format"],
  "core/facts": CORE_BELOW_FACTS,
  "core/dashboard": CORE_WITH_FACTS,
  "core/narrative": CORE_WITH_FACTS,
  "core/draft-check": CORE_WITH_FACTS,
  "core/self-test": CORE_BELOW_FACTS,
  excel: ["core"],
  documents: ["core"],
  app: ["core", "excel", "documents"],
  commands: ["core", "app"],
  taskpane: ["core", "app"],
  "embedded-excel": [],
  workbench: ["embedded-excel"],
  cli: ["core", "app", "embedded-excel"],
};

/** Packages a room may use; every other room may use none. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  "core/narrative": /^intl-messageformat$/,
  documents: /^docx$/,
  taskpane: /^(?:react|react-dom|@fluentui)(?:\/|$)/,
  "embedded-excel": /^(?:node:|@cj-tech-master\/excelts|@microsoft\/office-js|numfmt$)/,
  cli: /^(?:node:|csv-parse)/,
};

/** Every way to bring another file in: import, re-export, import() and require(). */
const IMPORTS = [
  /^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']/gm,
  /\bimport\(\s*["']([^"']+)["']\s*\)/g,
  /\brequire(?:\.resolve)?\(\s*["']([^"']+)["']\s*\)/g,
];

const SRC = resolve(__dirname, "../src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

const roomOf = (path: string): string =>
  Object.keys(MAY_IMPORT).find((room) => path.startsWith(`${room}/`)) ?? posix.dirname(path);

function violation(file: string, specifier: string): string[] {
  const from = roomOf(file);
  if (!specifier.startsWith("."))
    return MAY_USE[from]?.test(specifier) ? [] : [`${file} uses the package ${specifier}`];
  const target = relative(SRC, resolve(SRC, dirname(file), specifier));
  const to = roomOf(target);
  const allowed = to === from || (MAY_IMPORT[from] ?? []).some((room) => to === room || to.startsWith(`${room}/`));
  return allowed ? [] : [`${file} imports ${target}`];
}

function violationsIn(file: string, source: string): string[] {
  return IMPORTS.flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap(([, specifier = ""]) => violation(file, specifier)),
  );
}

it("every import runs in the permitted direction", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => violationsIn(file, readFileSync(join(SRC, file), "utf8")))).toEqual([]);
});

it.each([
  ["core/facts/x.ts", 'import { run } from "../../excel/run-excel";'],
  ["core/measures/x.ts", 'import Big from "big.js";'],
  ["core/dashboard/x.ts", 'export { join } from "../narrative/text";'],
  ["taskpane/x.tsx", 'const commands = await import("../commands/index");'],
  ["workbench/x.ts", 'import { runExcel } from "../excel/run-excel";'],
  ["app/x.ts", 'const react = require("react");'],
])("a breach in %s is seen: %s", (file, source) => {
  expect(violationsIn(file, source)).toHaveLength(1);
});
