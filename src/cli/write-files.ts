import { randomUUID } from "node:crypto";
import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileFault } from "./file-fault";

/** A file to be written. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Some files were written and others could not be: its message says which. */
export class PartlyWritten extends Error {}

/**
 * Writes files whole or not at all. Each is written under a name of its own first, so that a half-written file never bears
 * the name; only when all are there do they take their places. Throws an Error in words where nothing was written, and
 * PartlyWritten where a file could not take its place behind others that had.
 */
export function writeFiles(files: readonly OutputFile[]): void {
  const waiting: { readonly path: string; readonly place: string; readonly unfinished: string }[] = [];
  const written: string[] = [];
  try {
    for (const { path, content } of files)
      attempt(path, () => {
        makeFolder(dirname(path));
        const place = throughLinks(path);
        const unfinished = `${place}.${randomUUID()}.unfinished`;
        waiting.push({ path, place, unfinished });
        writeFileSync(unfinished, content, { flag: "wx" });
        keepPermissions(place, unfinished);
      });
    for (const { path, place, unfinished } of waiting) {
      attempt(path, () => {
        renameSync(unfinished, place);
      });
      written.push(path);
    }
  } catch (error) {
    for (const { unfinished } of waiting) remove(unfinished);
    if (written.length === 0) throw error;
    const missing = files.map(({ path }) => path).filter((path) => !written.includes(path));
    const reason = error instanceof Error ? error.message : String(error);
    throw new PartlyWritten(`Written: ${written.join(", ")}. Not written: ${missing.join(", ")}. ${reason}`);
  }
}

function attempt(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new Error(`${path} could not be written: ${fileFault(error)}.`, { cause: error });
  }
}

/** Step by step: asked for all at once where a system makes no folders (/proc), Node 20 does not come to an end. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never made, or is past helping; what is thrown is why.
  }
}

/** The file itself where the path is a link to one: it is written anew, and the link stays. */
function throughLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path; // not there yet
  }
}

function keepPermissions(place: string, unfinished: string): void {
  const before = statSync(place, { throwIfNoEntry: false });
  if (before !== undefined) chmodSync(unfinished, before.mode);
}
