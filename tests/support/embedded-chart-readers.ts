import type { Element } from "@xmldom/xmldom";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { elements, parse, readPackage } from "./embedded-package";

/** What a program sees of a chart. */
interface SeenChart {
  /** The groups of series in it: "barChart", "lineChart" … */
  readonly groups: readonly string[];
  /** Name, labels and values of each series: references without "$" and quotes, a name in no cell as it is. */
  readonly series: readonly string[];
}

export interface ChartReader {
  readonly name: string;
  readonly read: (bytes: Uint8Array) => readonly SeenChart[];
}

/** The programs that this machine has; the file itself can always be read. */
export function chartReaders(): ChartReader[] {
  const readers: ChartReader[] = [{ name: "the file itself", read: readFile }];
  if (spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0)
    readers.push({ name: "openpyxl", read: (bytes) => inFolder(bytes, readWithOpenpyxl) });
  if (spawnSync("soffice", ["--version"]).status === 0)
    readers.push({ name: "LibreOffice", read: (bytes) => inFolder(bytes, readWithLibreOffice) });
  return readers;
}

/** The system's own Python: a virtual environment need not have openpyxl. */
const PYTHON = "/usr/bin/python3";

const GROUPS = ["barChart", "lineChart", "scatterChart"];
const DATA = [["tx"], ["cat", "xVal"], ["val", "yVal"]];

function readFile(bytes: Uint8Array): readonly SeenChart[] {
  const parts = [...readPackage(bytes)].filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  const charts = parts.sort(([a], [b]) => a.localeCompare(b)).map(([, text]) => parse(text));
  return charts.map((chart) => ({
    groups: GROUPS.filter((group) => elements(chart, group).length > 0),
    series: elements(chart, "ser").map((series) => DATA.map((names) => dataOf(series, names)).join(" ")),
  }));
}

function dataOf(series: Element, names: readonly string[]): string {
  const [holder] = names.flatMap((name) => elements(series, name));
  if (holder === undefined) return "";
  const [told] = [...elements(holder, "f"), ...elements(holder, "v")];
  return (told?.textContent ?? "").replaceAll(/[$'"]/g, "");
}

const SCRIPT = `
import json, sys, openpyxl
plain = lambda t: (t or "").replace("$", "").replace("'", "")
ref = lambda d: plain((getattr(d, "strRef", None) or d.numRef).f) if d else ""
name = lambda t: "" if t is None else plain(t.strRef.f) if t.strRef else t.v
print(json.dumps([{
  "groups": [group.tagname for group in chart._charts],
  "series": [" ".join([name(s.tx), ref(s.cat or s.xVal), ref(s.val or s.yVal)]) for group in chart._charts for s in group.series],
} for sheet in openpyxl.load_workbook(sys.argv[1]) for chart in sheet._charts]))
`;

function readWithOpenpyxl(folder: string): readonly SeenChart[] {
  const out = execFileSync(PYTHON, ["-c", SCRIPT, join(folder, "workbook.xlsx")], { encoding: "utf8" });
  return JSON.parse(out) as readonly SeenChart[];
}

/** Saved anew by LibreOffice, then read: what it did not understand is no longer there. */
function readWithLibreOffice(folder: string): readonly SeenChart[] {
  const out = join(folder, "out");
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, join(folder, "workbook.xlsx")];
  execFileSync("soffice", options, { stdio: "ignore" });
  return readFile(readFileSync(join(out, "workbook.xlsx")));
}

function inFolder<Read>(bytes: Uint8Array, read: (folder: string) => Read): Read {
  const folder = mkdtempSync(join(tmpdir(), "embedded-charts-"));
  try {
    writeFileSync(join(folder, "workbook.xlsx"), bytes);
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
