import type { Reported } from "./book/reported";
import { Host } from "./host";
import { emptyBook, openBook } from "./store";
import { XdmEndpoint, type PageEndpoint, type PageOptions } from "./xdm";

export type { PressEnd } from "./presses";
export type { PageEndpoint, PageOptions } from "./xdm";

/** One round trip between the add-in and Excel: what a `context.sync()` costs. */
export interface SentBatch {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Whether the client marked it as one that may change the workbook. */
  readonly wrote: boolean;
  /** Sent by the client itself after an `Excel.run`, to let go of ranges: no `context.sync()` of the add-in. */
  readonly cleanup: boolean;
}

/** Asked before each batch, counted from 0; what it returns is the answer, and nothing is done. */
export type Fault = (batchIndex: number) => { readonly code: string; readonly message: string } | null;

/** One open workbook inside an Excel that runs here. */
export interface EmbeddedExcel {
  /** The workbook as .xlsx bytes. */
  save(): Promise<Uint8Array>;
  /** Every batch that went over the wire, in order. */
  readonly batches: readonly SentBatch[];
  /** Lets a test make Excel fail; null ends it. */
  onBeforeBatch(fault: Fault | null): void;
  /** As where somebody else has the file: from now on the workbook says that it is read-only, and no batch may write. */
  makeReadOnly(): void;
  /** From now on it does what real Excels are reported to do, where that is less kind; DIFFERENCES.md has the sources. */
  behaveAsReported(reported: Partial<Reported>): void;
}

/** Opens an .xlsx; fails where the bytes are none. */
export async function openWorkbook(bytes: Uint8Array): Promise<EmbeddedExcel> {
  const book = await openBook(bytes);
  if (book.sheets.length === 0) throw new Error("The file is no Excel workbook: it has no sheets.");
  return new Host(book);
}

/** A workbook with one empty sheet, "Sheet1". */
export function newWorkbook(): EmbeddedExcel {
  return new Host(emptyBook());
}

/**
 * Excel's end of the conversation with a page of the add-in that loads Microsoft's own office.js.
 *
 * The caller gives the page the endpoint's address query and window name, and carries the messages.
 */
export function openPage(excel: EmbeddedExcel, page: PageOptions): PageEndpoint {
  return new XdmEndpoint(hostOf(excel), page);
}

/** The host behind an open workbook. */
export function hostOf(excel: EmbeddedExcel): Host {
  if (excel instanceof Host) return excel;
  throw new TypeError("Only a workbook that openWorkbook() or newWorkbook() gave can be used here.");
}
