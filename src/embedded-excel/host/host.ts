import type { Book, KeptRange } from "../book/book";
import type { WorkbookEvent } from "../book/events";
import type { Reported } from "../book/reported";
import { Interpreter } from "../wire/interpreter";
import { CellBlock } from "../model/cells/cell-block";
import { serviceNamed, type Pane } from "../model/workbook/runtime-services";
import { Workbook } from "../model/workbook/workbook";
import { ACTION_TYPE, type Batch, type BatchResponse } from "../wire/protocol";
import { saveBook } from "../file/workbook-file";

/** One round trip between the add-in and Excel: what a `context.sync()` costs. */
interface SentBatch {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Whether the client marked it as one that may change the workbook. */
  readonly wrote: boolean;
  /** Sent by the client itself after an `Excel.run`, to let go of ranges: no `context.sync()` of the add-in. */
  readonly cleanup: boolean;
}

/** Asked before each batch, counted from 0; what it returns is the answer, and nothing is done. */
type Fault = (batchIndex: number) => { readonly code: string; readonly message: string } | null;

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

/** What Excel on the web takes in one request, and gives in one response. */
const MAX_MESSAGE_BYTES = 5_000_000;

/** One open workbook and what answers for it. */
export class Host implements EmbeddedExcel {
  readonly batches: SentBatch[] = [];
  readonly pane: Pane = { state: "Visible" };
  readonly book: Book;
  readonly #interpreter: Interpreter;
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();
  readonly #watchers = new Set<() => void>();
  #fault: Fault | null = null;

  constructor(book: Book) {
    this.book = book;
    this.#interpreter = new Interpreter({
      root: new Workbook(book),
      newObject: (name) => serviceNamed(name, this.pane),
    });
    book.keptRanges = () => keptRanges(this.#interpreter);
  }

  onBeforeBatch(fault: Fault | null): void {
    this.#fault = fault;
  }

  makeReadOnly(): void {
    this.book.readOnly = true;
  }

  behaveAsReported(reported: Partial<Reported>): void {
    this.book.reported = { ...this.book.reported, ...reported };
  }

  async save(): Promise<Uint8Array> {
    this.book.freshen();
    const bytes = await saveBook(this.book);
    this.book.isDirty = false;
    return bytes;
  }

  /** Carries out one batch; both sides are JSON. The events it caused follow with deliverEvents(). */
  answer(request: string, wrote: boolean): string {
    const batch = JSON.parse(request) as Batch; // what Microsoft's client writes
    const requestBytes = byteLength(request);
    const response = JSON.stringify(this.#respond(batch, requestBytes, wrote));
    const isTooLarge = byteLength(response) > MAX_MESSAGE_BYTES;
    const sent = isTooLarge
      ? JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded", "The response is larger than 5 MB."))
      : response;
    this.batches.push({
      actions: batch.Actions.length,
      requestBytes,
      responseBytes: byteLength(sent),
      wrote,
      cleanup: isCleanup(batch),
    });
    for (const watcher of this.#watchers) watcher();
    return sent;
  }

  #respond(batch: Batch, requestBytes: number, wrote: boolean): BatchResponse {
    const fault = this.#fault?.(this.batches.length) ?? null;
    if (fault !== null) return refusal(fault.code, fault.message);
    if (this.book.readOnly && wrote) return refusal("AccessDenied", "The workbook is open as read-only.");
    if (requestBytes > MAX_MESSAGE_BYTES)
      return refusal("RequestPayloadSizeLimitExceeded", "The request is larger than 5 MB.");
    try {
      return this.#interpreter.execute(batch);
    } finally {
      this.book.calculationSuspended = false;
      if (wrote) this.book.isDirty = true;
    }
  }

  /** Called after every batch, whatever it did. */
  onAnswered(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  onEvent(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  deliverEvents(): void {
    for (const event of this.book.events.take()) for (const listener of this.#listeners) listener(event);
  }

  /** The add-in's settings, as the older API reads and writes them. */
  get settings(): Map<string, unknown> {
    return this.book.settings;
  }
}

/** The host behind an open workbook. */
export function hostOf(excel: EmbeddedExcel): Host {
  if (excel instanceof Host) return excel;
  throw new TypeError("Only a workbook that openWorkbook() or newWorkbook() gave can be used here.");
}

/** Whether the batch does nothing but let go of ranges. */
function isCleanup({ Actions }: Batch): boolean {
  const releases = Actions.filter(({ Name }) => Name === "_RemoveReference");
  const others = Actions.filter(({ ActionType }) => ActionType !== ACTION_TYPE.instantiate);
  return releases.length > 0 && releases.length === others.length;
}

/** An answer with nothing done. */
function refusal(code: string, message: string): BatchResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
  };
}

function* keptRanges(interpreter: Interpreter): Iterable<KeptRange> {
  for (const object of interpreter.keptObjects()) if (object instanceof CellBlock) yield object;
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
