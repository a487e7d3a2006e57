import { boxAddress, cellBox, cellsIn, parseReference } from "../../ground/address";
import type { Sheet } from "../../book/book";
import { addComment, commentId, removeComment, repliesTo, threads, type CommentEntry } from "../../book/comments";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../../ground/api-error";
import { RichCollection, RichObject } from "../../wire/rich-object";
import { CellBlock } from "../cells/cell-block";
import type { Model } from "../cells/model";
import { Range } from "../range/range";
import { assertUnprotected, type Block } from "../cells/access";
import { lookUp } from "../cells/words";

/** A comment or reply, where it is. */
interface Held {
  readonly model: Model;
  readonly sheet: Sheet;
  readonly entry: CommentEntry;
}

/** The comments of the workbook, or of one sheet. */
export class CommentCollection extends RichCollection<Comment> {
  readonly apiName = "CommentCollection";
  readonly list: () => readonly Comment[];
  readonly #model: Model;
  readonly #sheet: Sheet | null;

  constructor(model: Model, sheet: Sheet | null) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.list = () =>
      (sheet === null ? model.book.sheets : [sheet]).flatMap((holder) =>
        threads(holder).map((entry) => new Comment({ model, sheet: holder, entry })),
      );
  }

  add(cell: unknown, content: unknown, contentType?: unknown) {
    const location = "CommentCollection.add";
    const range = this.#cell(cell, location);
    const text = textOf(content, contentType, location);
    assertUnprotected(range, location);
    const ref = boxAddress(range.box);
    if (threads(range.sheet).some((entry) => entry.ref === ref))
      throw invalidOperation(`There is a comment in ${ref} already.`, location);
    return new Comment({
      model: this.#model,
      sheet: range.sheet,
      entry: addComment(this.#model.book, range.sheet, ref, text),
    });
  }

  getItemByCell(cell: unknown) {
    const { sheet, box } = this.#cell(cell, "CommentCollection.getItemByCell");
    const entry = threads(sheet).find(({ ref }) => ref === boxAddress(box));
    if (entry === undefined) throw itemNotFound("the cell has no comment", "CommentCollection.getItemByCell");
    return new Comment({ model: this.#model, sheet, entry });
  }

  getItemByReplyId(replyId: unknown) {
    const found = this.list().find(({ replies }) => replies.getItemOrNullObject(replyId) !== null);
    if (found === undefined) throw itemNotFound(String(replyId), "CommentCollection.getItemByReplyId");
    return found;
  }

  /** One cell: a range, or an address; that names its sheet where the comments are the workbook's. */
  #cell(cell: unknown, location: string): Block {
    if (cell instanceof CellBlock && cellsIn(cell.box) === 1) return cell;
    const reference = typeof cell === "string" ? parseReference(cell) : null;
    const sheet = reference?.sheet == null ? this.#sheet : this.#model.book.findSheet(reference.sheet);
    if (reference === null || sheet === null || cellsIn(reference.box) > 1)
      throw invalidArgument("A comment is on one cell of a sheet.", location);
    const { top, left } = reference.box;
    return { book: this.#model.book, sheet, box: cellBox(top, left) };
  }
}

function textOf(content: unknown, contentType: unknown, location: string): string {
  const isPlain = lookUp({ Plain: true, Mention: false }, contentType ?? "Plain", location);
  if (!isPlain) throw notImplemented("The embedded Excel has no comments that mention people.", location);
  if (typeof content !== "string") throw invalidArgument("A comment is a text.", location);
  return content;
}

/** What somebody wrote: a comment, or a reply to one. */
abstract class Remark extends RichObject {
  override readonly wireId: string;
  protected readonly held: Held;

  constructor(held: Held) {
    super();
    this.held = held;
    this.wireId = commentId(held.model.book, held.entry);
  }

  get id() {
    return this.wireId;
  }

  get content() {
    return this.held.entry.comment.text;
  }
  set content(text: string) {
    this.held.entry.comment.text = textOf(text, "Plain", `${this.apiName}.content`);
  }

  get contentType() {
    return (this.held.entry.comment.mentions ?? []).length > 0 ? "Mention" : "Plain";
  }

  get authorName() {
    return this.#author?.displayName ?? "";
  }

  /** Files know people by whatever their provider does: an address of e-mail, or not. */
  get authorEmail() {
    return /[^\s:]+@[^\s:]+/.exec(this.#author?.userId ?? "")?.[0] ?? "";
  }

  /** Files say it in Coordinated Universal Time, without a zone. */
  get creationDate() {
    const { date } = this.held.entry.comment;
    return date === undefined ? null : new Date(date.endsWith("Z") ? date : `${date}Z`);
  }

  getLocation() {
    const { model, sheet, entry } = this.held;
    return new Range(model, sheet, parseReference(entry.ref)?.box ?? cellBox(0, 0));
  }

  delete() {
    removeComment(this.held.sheet, this.held.entry);
  }

  get #author() {
    const { model, entry } = this.held;
    return model.book.library.persons.find(({ id }) => id === entry.comment.personId);
  }
}

/** A thread: what somebody wrote on a cell, and the replies. */
export class Comment extends Remark {
  readonly apiName = "Comment";

  get resolved() {
    return this.held.entry.comment.done === true;
  }
  set resolved(resolved: boolean) {
    this.held.entry.comment.done = resolved;
  }

  get replies() {
    return new CommentReplyCollection(this.held);
  }
}

/** The replies of a thread, the oldest first. */
export class CommentReplyCollection extends RichCollection<CommentReply> {
  readonly apiName = "CommentReplyCollection";
  readonly list: () => readonly CommentReply[];
  readonly #thread: Held;

  constructor(thread: Held) {
    super();
    this.#thread = thread;
    const { model, sheet, entry } = thread;
    this.list = () => repliesTo(sheet, entry).map((reply) => new CommentReply({ model, sheet, entry: reply }, thread));
  }

  add(content: unknown, contentType?: unknown) {
    const { model, sheet, entry } = this.#thread;
    const text = textOf(content, contentType, "CommentReplyCollection.add");
    return new CommentReply(
      { model, sheet, entry: addComment(model.book, sheet, entry.ref, text, entry) },
      this.#thread,
    );
  }
}

/** One reply. */
export class CommentReply extends Remark {
  readonly apiName = "CommentReply";
  readonly #thread: Held;

  constructor(held: Held, thread: Held) {
    super(held);
    this.#thread = thread;
  }

  get resolved() {
    return this.#thread.entry.comment.done === true;
  }

  getParentComment() {
    return new Comment(this.#thread);
  }
}
