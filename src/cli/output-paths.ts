import { type BigIntStats, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";

/** Endings of workbooks: Excel opens no file whose ending does not say what is in it. */
const WORKBOOK_ENDINGS = [".xlsx", ".xlsm", ".xltx", ".xltm"];

/** The ending that a copy of the workbook must have. */
function endingFor(workbook: string): string {
  const ending = extname(workbook);
  return WORKBOOK_ENDINGS.includes(ending.toLowerCase()) ? ending : ".xlsx";
}

/** Where the copy goes where nobody says otherwise: beside the workbook. */
export function usualOutput(workbook: string): string {
  const name = basename(workbook, extname(workbook));
  return join(dirname(workbook), `${name}-dashboard${endingFor(workbook)}`);
}

/** What is asked to be written, and to what. */
export interface Outputs {
  readonly workbook: string;
  readonly out: string;
  /** Facts and narratives. */
  readonly others: readonly string[];
}

/** Whether a command writes into the workbook itself, writes a copy and could have been asked to do so, or knows only copies. */
type WrittenTo = "in-place" | "copy" | "always-copy";

/** What is wrong with the names of the outputs, or null: each is a file of its own, and none of them the workbook. */
export function outputProblem({ workbook, out, others }: Outputs, to: WrittenTo): string | null {
  const ending = endingFor(workbook).toLowerCase();
  // A workbook under another ending may keep it; what is none is refused as it is opened.
  if (![ending, extname(workbook).toLowerCase()].includes(extname(out).toLowerCase()))
    return `${out} has to end in ${ending}: Excel does not open a file whose extension does not match its contents.`;
  const noFile = [out, ...others].find(isNoFile);
  if (noFile !== undefined) return asNoFile(noFile);
  if (to !== "in-place" && isSameFile(out, workbook))
    return `${out} is the workbook itself. Name another file${to === "copy" ? ", or ask for --in-place" : ""}.`;
  const known = to === "in-place" ? [workbook] : [workbook, out];
  for (const path of others) {
    const taken = known.find((one) => isSameFile(one, path));
    if (taken === workbook) return `${path} is the workbook itself. Name another file.`;
    if (taken !== undefined) return `${path} is named twice. Give each output a file of its own.`;
    known.push(path);
  }
  return null;
}

/** What is wrong with the name of an output beside files that are only read, or null: it is none of these. */
export function besideProblem(out: string, inputs: readonly string[]): string | null {
  if (isNoFile(out)) return asNoFile(out);
  return inputs.some((path) => isSameFile(path, out)) ? `${out} is read by this command. Name another file.` : null;
}

const isNoFile = (path: string): boolean => fileAt(path)?.isFile() === false;
const asNoFile = (path: string): string => `${path} is a folder or a device. Name a file.`;

/** What stands there; undefined also where no file can. */
function fileAt(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** Whether two paths lead to one file, however they are spelt, through links, and whether it is there yet or not. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [fileAt(a), fileAt(b)];
  if (one !== undefined && other !== undefined) return one.dev === other.dev && one.ino === other.ino;
  return one === other && spelt(a) === spelt(b);
}

/** Without links in its folders, as far as these are there; in small letters where the system does not tell them apart. */
function spelt(path: string): string {
  const whole = resolve(path);
  const real = join(realFolder(dirname(whole)), basename(whole));
  return ["win32", "darwin"].includes(process.platform) ? real.normalize().toLowerCase() : real;
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? folder : join(realFolder(above), basename(folder));
  }
}
