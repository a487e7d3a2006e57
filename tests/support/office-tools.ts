import { execFile, execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { promisify } from "node:util";

/** A sheet as an independent reader sees it. */
export interface DumpedSheet {
  readonly cells: Readonly<Record<string, readonly [unknown, string]>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly charts: number;
  readonly merged: readonly string[];
  readonly printTitleRows: string | null;
  readonly orientation: string | null;
  readonly paperSize: string;
  readonly fitToWidth: boolean;
  readonly freeze: string | null;
  readonly conditionalFormats: readonly string[];
}

export interface DumpedWorkbook {
  readonly sheets: Readonly<Record<string, DumpedSheet>>;
  readonly names: Readonly<Record<string, string>>;
}

const PYTHONS = ["/usr/bin/python3", "python3"];

/** A Python that has openpyxl, or null. */
function findPython(): string | null {
  return PYTHONS.find((python) => spawnSync(python, ["-c", "import openpyxl"]).status === 0) ?? null;
}

const python = findPython();
const libreOffice = ["/usr/bin/soffice", "soffice"].find((path) => spawnSync(path, ["--version"]).status === 0) ?? null;

/** Where CI runs, a tool that is missing is a failure; elsewhere its tests are skipped, and say so. */
const mustRun = process.env.CI === "true";

/** Whether tests that need openpyxl and LibreOffice are run (Debian: python3-openpyxl, libreoffice-calc). */
export const hasOffice = (python !== null && libreOffice !== null) || mustRun;

/** `it` for those tests. */
export const itWithOffice = hasOffice ? it : it.skip;

if (python === null || libreOffice === null)
  console.warn("openpyxl or LibreOffice is not installed: tests that need them are SKIPPED");

/** Workbooks as openpyxl sees them: one reader for all, for it takes longer to start than to read a small workbook. */
export function dumpWorkbooks<Paths extends readonly string[]>(
  ...paths: Paths
): { [At in keyof Paths]: DumpedWorkbook } {
  return JSON.parse(runPython("dump_workbook.py", paths)) as { [At in keyof Paths]: DumpedWorkbook };
}

function runPython(script: string, args: readonly string[]): string {
  return execFileSync(python ?? "python3", [join(__dirname, script), ...args], {
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
}

/** What our sheets lack of the accessible-spreadsheet rules, a sentence each, workbook by workbook. */
export function accessibilityFaults(paths: readonly string[]): readonly (readonly string[])[] {
  return JSON.parse(runPython("accessible_sheets.py", paths)) as string[][];
}

/** A number that a copy of a workbook has in a cell. */
export interface CellChange {
  /** Where the copy is written. */
  readonly out: string;
  readonly sheet: string;
  readonly address: string;
  readonly value: number;
}

/** Writes copies of a workbook in which one cell holds another number, and no result of a formula is kept. */
export function writeChanged(path: string, changes: readonly CellChange[]): void {
  runPython("change_cell.py", [path, JSON.stringify(changes)]);
}

export type SheetValues = readonly (readonly unknown[])[];

/** The values of a sheet's cells in each workbook, row by row, as they were last worked out. */
export function valuesOf<Paths extends readonly string[]>(
  sheet: string,
  ...paths: Paths
): { [At in keyof Paths]: SheetValues } {
  return JSON.parse(runPython("sheet_values.py", [sheet, ...paths])) as { [At in keyof Paths]: SheetValues };
}

/** Has LibreOffice open a workbook and save it again into a folder; gives the new file's path. */
export function throughLibreOffice(path: string, folder: string): string {
  execFileSync(libreOffice ?? "soffice", savingAgain([path], folder), { stdio: "pipe" });
  return savedAgain(path, folder);
}

/** Has one LibreOffice open workbooks and save them again into a folder, without waiting for it here. */
export async function allThroughLibreOffice(paths: readonly string[], folder: string): Promise<void> {
  await promisify(execFile)(libreOffice ?? "soffice", savingAgain(paths, folder));
}

const savingAgain = (paths: readonly string[], folder: string): string[] => [
  ...["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "xlsx", "--outdir", folder],
  ...paths,
];

/** Where LibreOffice saved a workbook again. */
export function savedAgain(path: string, folder: string): string {
  const saved = join(folder, basename(path));
  if (!existsSync(saved)) throw new Error(`LibreOffice saved nothing for ${path}`);
  return saved;
}

/** A document's text as LibreOffice Writer shows it, list numbers included. */
export function textThroughLibreOffice(path: string, folder: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const form = "txt:Text (encoded):UTF8";
  execFileSync(libreOffice ?? "soffice", ["--headless", profile, "--convert-to", form, "--outdir", folder, path], {
    stdio: "pipe",
  });
  return readFileSync(join(folder, `${basename(path, extname(path))}.txt`), "utf8").replace(/^\uFEFF/, "");
}

/** A text file as the Word document that LibreOffice Writer makes of it; gives its path. */
export function docxThroughLibreOffice(path: string, folder: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const forms = ["--infilter=Text (encoded):UTF8", "--convert-to", "docx:Office Open XML Text"];
  execFileSync(libreOffice ?? "soffice", ["--headless", profile, ...forms, "--outdir", folder, path], {
    stdio: "pipe",
  });
  return join(folder, `${basename(path, extname(path))}.docx`);
}
