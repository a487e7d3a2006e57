import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attribute, describe as describeXml, elements, parse, readPackage, readSheets } from "./embedded-package";

/** What other programs should see in the first sheet of a workbook. */
interface SeenSheet {
  readonly cells: Readonly<Record<string, string>>;
  readonly bold: readonly string[];
  readonly tables: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** Null where the program, without a window, has no frozen panes. */
  readonly frozenAt: string | null;
  readonly printTitles: string;
  readonly printArea: string;
  readonly landscapeA4: boolean;
  readonly pagesWide: number;
  readonly footer: string;
  /** In whole characters. */
  readonly widthOfA: number;
  readonly conditional: readonly { cells: string; type: string; formula: string; fill: string }[];
  /** The cells of the conditional formats after which no other applies; null where the program has no such thing. */
  readonly stopping: readonly string[] | null;
}

export interface Reader {
  readonly name: string;
  readonly read: (bytes: Uint8Array) => SeenSheet;
}

/** The programs that this machine has; the file itself can always be read. */
export function availableReaders(): Reader[] {
  const readers: Reader[] = [{ name: "the file itself", read: readFile }];
  if (runs("python3", ["-c", "import openpyxl"])) readers.push({ name: "openpyxl", read: readWithOpenpyxl });
  if (runs("soffice", ["--version"])) readers.push({ name: "LibreOffice", read: readWithLibreOffice });
  return readers;
}

function runs(program: string, options: readonly string[]): boolean {
  try {
    execFileSync(pathOf(program), options, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The system's own Python: a virtual environment need not have openpyxl. */
function pathOf(program: string): string {
  return program === "python3" ? "/usr/bin/python3" : program;
}

function readFile(bytes: Uint8Array): SeenSheet {
  const [sheet] = readSheets(bytes).values();
  const parts = readPackage(bytes);
  if (sheet === undefined) throw new Error("The workbook has no sheet.");
  const { xml } = sheet;
  const first = (tag: string) => elements(xml, tag)[0] ?? parse("<none/>");
  const names = new Map(
    elements(parse(parts.get("xl/workbook.xml") ?? "<none/>"), "definedName").map((name) => [
      attribute(name, "name"),
      (name.textContent ?? "").replaceAll("$", ""),
    ]),
  );
  const looks = elements(parse(parts.get("xl/styles.xml") ?? "<none/>"), "dxf");
  const cells = [...sheet.cells].filter(([, cell]) => cell.value !== "");
  return {
    cells: Object.fromEntries(
      cells.map(([at, { value, formula, numberFormat }]) => [
        at,
        `${formula === "" ? value : "=" + formula} ${numberFormat}`,
      ]),
    ),
    bold: cells.filter(([, { font }]) => font.includes("b()")).map(([at]) => at),
    tables: [...parts]
      .filter(([path]) => /tables\/.*\.xml$/.test(path))
      .map(([, table]) => `${attribute(parse(table), "displayName")} ${attribute(parse(table), "ref")}`),
    names: Object.fromEntries([...names].filter(([name]) => !name.startsWith("_xlnm"))),
    frozenAt: attribute(first("pane"), "topLeftCell"),
    printTitles: (names.get("_xlnm.Print_Titles") ?? "").replace(/.*!/, ""),
    printArea: (names.get("_xlnm.Print_Area") ?? "").replace(/.*!/, ""),
    landscapeA4:
      attribute(first("pageSetup"), "orientation") === "landscape" &&
      attribute(first("pageSetup"), "paperSize") === "9",
    pagesWide: Number(attribute(first("pageSetup"), "fitToWidth") || "1"),
    footer: (first("oddFooter").textContent ?? "").replace(/&"[^"]*"|&(amp;)?\d+/g, ""),
    widthOfA: Math.round(Number(attribute(first("col"), "width"))),
    conditional: elements(xml, "conditionalFormatting")
      .flatMap((format) =>
        elements(format, "cfRule").map((rule) => ({
          cells: attribute(format, "sqref"),
          type: attribute(rule, "type"),
          formula: elements(rule, "formula")
            .map((formula) => formula.textContent)
            .join(" and "),
          fill: /bgColor\(rgb=(\w{6})/.exec(describeXml(looks[Number(attribute(rule, "dxfId"))]))?.[1] ?? "",
        })),
      )
      .sort((a, b) => a.cells.localeCompare(b.cells)),
    stopping: elements(xml, "conditionalFormatting")
      .filter((format) => elements(format, "cfRule").some((rule) => attribute(rule, "stopIfTrue") === "1"))
      .map((format) => attribute(format, "sqref")),
  };
}

/** Saved anew by LibreOffice, then read: what it did not understand is no longer there. */
function readWithLibreOffice(bytes: Uint8Array): SeenSheet {
  return withFile(bytes, (file, folder) => {
    execFileSync(
      pathOf("soffice"),
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        join(folder, "out"),
        file,
      ],
      { stdio: "ignore" },
    );
    return { ...readFile(readFileSync(join(folder, "out", "workbook.xlsx"))), frozenAt: null, stopping: null };
  });
}

const OPENPYXL_SCRIPT = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
text = lambda v: str(int(v)) if isinstance(v, float) and v == int(v) else str(v)
plain = lambda t: (t or "").replace("$", "")
cells = [c for row in sheet.iter_rows() for c in row if c.value is not None]
print(json.dumps({
  "cells": {c.coordinate: text(c.value) + " " + c.number_format.replace('"', "") for c in cells},
  "bold": [c.coordinate for c in cells if c.font.b],
  "tables": [name + " " + ref for name, ref in sheet.tables.items()],
  "names": {n.name: plain(n.attr_text) for n in book.defined_names.definedName},
  "frozenAt": sheet.freeze_panes,
  "printTitles": plain(sheet.print_title_rows),
  "printArea": plain(sheet.print_area if isinstance(sheet.print_area, str) else sheet.print_area[0]),
  "landscapeA4": sheet.page_setup.orientation == "landscape" and str(sheet.page_setup.paperSize) == "9",
  "pagesWide": sheet.page_setup.fitToWidth or 1,
  "footer": "&C" + sheet.oddFooter.center.text,
  "widthOfA": round(sheet.column_dimensions["A"].width),
  "conditional": sorted([{
    "cells": str(area.sqref), "type": rule.type, "formula": " and ".join(rule.formula),
    "fill": rule.dxf.fill.bgColor.rgb[2:] if rule.dxf and rule.dxf.fill else "",
  } for area, rules in sheet.conditional_formatting._cf_rules.items() for rule in rules], key=lambda rule: rule["cells"]),
  "stopping": [str(area.sqref) for area, rules in sheet.conditional_formatting._cf_rules.items() for rule in rules if rule.stopIfTrue],
}))
`;

function readWithOpenpyxl(bytes: Uint8Array): SeenSheet {
  return withFile(bytes, (file) => {
    const printed = execFileSync(pathOf("python3"), ["-c", OPENPYXL_SCRIPT, file], { encoding: "utf8" });
    return JSON.parse(printed) as SeenSheet; // what the script prints
  });
}

function withFile<Result>(bytes: Uint8Array, work: (file: string, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  try {
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, bytes);
    return work(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
