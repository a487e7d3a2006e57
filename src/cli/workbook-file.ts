import { readFileSync } from "node:fs";
import { type EmbeddedExcel, openWorkbook } from "../embedded-excel/embedded-excel";
import { whyNotOpened } from "../embedded-excel/why-not-opened";
import { ADD_IN_NAME } from "./add-in-name";
import { fileFault } from "./file-fault";

/** Opens a workbook file; throws, in words for a person, where it is none. */
export async function openFile(path: string): Promise<EmbeddedExcel> {
  const bytes = readFile(path);
  try {
    return await openWorkbook(bytes, ADD_IN_NAME);
  } catch (error) {
    throw new Error(await whyNotOpened(bytes, path), { cause: error });
  }
}

/** A file's bytes; throws, in words for a person, where it cannot be read. */
export function readFile(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new Error(`${path} could not be read: ${fileFault(error)}.`, { cause: error });
  }
}

/** The workbook as a file; throws, in words for a person, where it cannot be made one. */
export async function contentOf(excel: EmbeddedExcel, name: string): Promise<Uint8Array> {
  try {
    return await excel.save();
  } catch (error) {
    const advice = "In Excel, save it as a new Excel workbook (.xlsx), then refresh that file.";
    throw new Error(`${name} was read, but contains something that cannot be saved here. ${advice}`, { cause: error });
  }
}
