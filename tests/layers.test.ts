import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";

const CORE_BELOW_FACTS = ["core/measures", "core/format", "core/findings", "core/workbook"];
const CORE_WITH_FACTS = ["core/facts", ...CORE_BELOW_FACTS];

/** What each room of the pane may show inside it: the plain pieces, and the actions that the app offers. */
const PANE_GROUND = ["core", "app", "taskpane/shell"];

/** What each room of the embedded Excel's object model is made of: the workbook, and what carries out batches. */
const MODEL_GROUND = ["ground", "library", "chart-xml", "book", "wire", "model/cells"].map(
  (room) => `embedded-excel/${room}`,
);

/** Who may import whom. A folder not named on the right is out of bounds, and so is one that no line names. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "core/measures": [],
  "core/format": ["core/measures"],
  "core/findings": ["core/format"],
  "core/workbook": ["core/measures", "core/format", "core/findings"],
  "core/facts": CORE_BELOW_FACTS,
  "core/dashboard": CORE_WITH_FACTS,
  "core/narrative": CORE_WITH_FACTS,
  "core/author": CORE_WITH_FACTS,
  "core/draft-check": CORE_WITH_FACTS,
  "core/self-test": CORE_BELOW_FACTS,
  "core/report": ["core/author", "core/dashboard", "core/draft-check", "core/narrative", ...CORE_WITH_FACTS],
  "excel/run": ["core"],
  "excel/read": ["core", "excel/run"],
  "excel/mapping": ["core", "excel/run", "excel/read"],
  "excel/own-sheets": ["core", "excel/run", "excel/read"],
  "excel/write": ["core", "excel/run", "excel/read", "excel/own-sheets"],
  "excel/self-test": ["core", "excel/run"],
  documents: ["core"],
  app: ["core", "excel", "documents"],
  commands: ["core", "app"],
  "taskpane/shell": ["core", "app"],
  "taskpane/clipboard": ["core", "app", "taskpane/shell"],
  "taskpane/checks": PANE_GROUND,
  "taskpane/explain": PANE_GROUND,
  "taskpane/settings": PANE_GROUND,
  "taskpane/mapping": [...PANE_GROUND, "taskpane/checks"],
  "taskpane/paragraphs": [...PANE_GROUND, "taskpane/clipboard"],
  "taskpane/self-test": [...PANE_GROUND, "taskpane/clipboard"],
  "taskpane/overview": [...PANE_GROUND, "taskpane/checks", "taskpane/paragraphs"],
  taskpane: ["core", "app", "taskpane"],
  "embedded-excel/ground": [],
  "embedded-excel/library": [],
  "embedded-excel/chart-xml": ["embedded-excel/ground", "embedded-excel/library"],
  "embedded-excel/book": ["embedded-excel/ground", "embedded-excel/library", "embedded-excel/chart-xml"],
  "embedded-excel/calculation": ["embedded-excel/ground", "embedded-excel/library", "embedded-excel/book"],
  "embedded-excel/file": [
    "embedded-excel/ground",
    "embedded-excel/library",
    "embedded-excel/chart-xml",
    "embedded-excel/book",
    "embedded-excel/calculation",
  ],
  "embedded-excel/wire": ["embedded-excel/ground"],
  "embedded-excel/model/cells": MODEL_GROUND,
  "embedded-excel/model/chart": MODEL_GROUND,
  "embedded-excel/model/conditional": MODEL_GROUND,
  "embedded-excel/model/range": [...MODEL_GROUND, "embedded-excel/model/conditional"],
  "embedded-excel/model/table": [...MODEL_GROUND, "embedded-excel/model/range"],
  "embedded-excel/model/sheet": [
    ...MODEL_GROUND,
    "embedded-excel/model/chart",
    "embedded-excel/model/range",
    "embedded-excel/model/table",
  ],
  "embedded-excel/model/workbook": [...MODEL_GROUND, "embedded-excel/model"],
  "embedded-excel/host": ["embedded-excel/book", "embedded-excel/file", "embedded-excel/wire", "embedded-excel/model"],
  "embedded-excel/screen": [
    "embedded-excel/ground",
    "embedded-excel/library",
    "embedded-excel/chart-xml",
    "embedded-excel/book",
    "embedded-excel/model",
    "embedded-excel/host",
  ],
  "embedded-excel": ["embedded-excel/library", "embedded-excel/file", "embedded-excel/host"],
  "workbench/page": [],
  "workbench/chart": ["embedded-excel", "workbench/page"],
  "workbench/grid": ["embedded-excel", "workbench/page", "workbench/chart"],
  "workbench/add-in": ["embedded-excel", "workbench/page", "workbench/grid"],
  workbench: ["embedded-excel", "workbench"],
  cli: ["core", "app", "embedded-excel"],
};

/** Packages a room may use; every other room may use none. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  "core/narrative": /^intl-messageformat$/,
  documents: /^(?:docx|fflate|@xmldom\/xmldom)$/,
  taskpane: /^(?:react|react-dom|@fluentui)(?:\/|$)/,
  "embedded-excel/library": /^@cj-tech-master\/excelts(?:\/|$)/,
  "embedded-excel/book": /^numfmt$/,
  "embedded-excel/host": /^(?:node:fs$|@microsoft\/office-js\/)/,
  "embedded-excel/screen": /^numfmt$/,
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
const ROOMS = Object.keys(MAY_IMPORT);

/** The innermost room that a file lies in, or its folder where no line names one. */
const roomOf = (path: string): string =>
  ROOMS.filter((room) => path.startsWith(`${room}/`)).sort((one, other) => other.length - one.length)[0] ??
  posix.dirname(path);

/** A room inside another may use what the outer one may. */
const packagesOf = (room: string): RegExp | undefined => MAY_USE[room] ?? MAY_USE[posix.dirname(room)];

function violation(file: string, specifier: string): string[] {
  const from = roomOf(file);
  if (!specifier.startsWith("."))
    return packagesOf(from)?.test(specifier) ? [] : [`${file} uses the package ${specifier}`];
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

/** The files of ours that each file imports, types included. */
function importGraph(): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const source = readFileSync(join(SRC, file), "utf8");
      const specifiers = IMPORTS.flatMap((pattern) =>
        [...source.matchAll(pattern)].map(([, specifier = ""]) => specifier),
      );
      const targets = specifiers
        .filter((one) => one.startsWith("."))
        .map((specifier) => posix.join(posix.dirname(file), specifier));
      return [file, targets.flatMap((one) => [`${one}.ts`, `${one}.tsx`].filter((path) => known.has(path)))] as const;
    }),
  );
}

/** The files that each lead back to themselves, and to each other: Tarjan's strongly connected components. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const place = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = place.size;
    place.set(file, own);
    open.push(file);
    let earliest = own;
    for (const next of graph.get(file) ?? []) {
      if (!place.has(next)) earliest = Math.min(earliest, visit(next));
      else if (open.includes(next)) earliest = Math.min(earliest, place.get(next) ?? own);
    }
    if (earliest < own) return earliest;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1 || graph.get(file)?.includes(file) === true) circles.push(circle.sort());
    return own;
  };
  for (const file of graph.keys()) if (!place.has(file)) visit(file);
  return circles;
}

it("no files import one another in a circle, types included", () => {
  expect(circlesIn(importGraph())).toEqual([]);
});

it("a circle is seen, and what only leads into one is none", () => {
  const graph = { in: ["a"], a: ["b", "c"], b: ["c"], c: ["a", "out"], out: [], self: ["self"] };
  expect(circlesIn(new Map(Object.entries(graph)))).toEqual([["a", "b", "c"], ["self"]]);
});

it("every room exists, and every file lies in one", () => {
  const found = new Set(files.map(roomOf));
  expect([...found].filter((room) => !ROOMS.includes(room))).toEqual([]);
  expect(ROOMS.filter((room) => !found.has(room))).toEqual([]);
});

it.each([
  ["core/facts/x.ts", 'import { run } from "../../excel/run/run-excel";'],
  ["core/measures/x.ts", 'import Big from "big.js";'],
  ["core/dashboard/x.ts", 'export { join } from "../narrative/text";'],
  ["taskpane/x.tsx", 'const commands = await import("../commands/index");'],
  ["workbench/x.ts", 'import { runExcel } from "../excel/run/run-excel";'],
  ["excel/read/x.ts", 'import { writeSheet } from "../write/write-sheet";'],
  ["taskpane/checks/x.tsx", 'import { ParagraphList } from "../paragraphs/ParagraphList";'],
  ["app/x.ts", 'const react = require("react");'],
  ["embedded-excel/book/x.ts", 'import type { Range } from "../model/range/range";'],
  ["embedded-excel/model/range/x.ts", 'import { Worksheet } from "../sheet/worksheet";'],
  ["embedded-excel/file/x.ts", 'import type { Cell } from "@cj-tech-master/excelts";'],
])("a breach in %s is seen: %s", (file, source) => {
  expect(violationsIn(file, source)).toHaveLength(1);
});

const MOST_LINES = 300;

/** Files that hold data and no code: the phrases. */
const DATA_FILES = ["src/core/narrative/phrasebook.en-GB.ts"];

it("no file is longer than a newcomer reads at once", () => {
  const root = resolve(__dirname, "..");
  const long = ["src", "tests"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /\.(?:tsx?|css)$/.test(file) && !DATA_FILES.includes(file))
    .filter((file) => readFileSync(join(root, file), "utf8").trimEnd().split("\n").length > MOST_LINES);
  expect(long).toEqual([]);
});
