import { boxAddress, cellBox, cellsIn, parseReference } from "../address";
import type { Book, Sheet } from "../book/book";
import { addComment, commentId, removeComment, repliesTo, threads, type CommentEntry } from "../book/comments";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../protocol";
import { RichCollection, RichObject } from "../rich-object";
import { Range } from "./range";
import { assertUnprotected } from "./range-access";
import { lookUp } from "./range-format";

/** A comment or reply, where it is. */
interface Held {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly entry: CommentEntry;
}

/** The comments of the workbook, or of one sheet. */
export class CommentCollection extends RichCollection<Comment> {
  readonly apiName = "CommentCollection";
  readonly list: () => readonly Comment[];
  readonly #book: Book;
  readonly #sheet: Sheet | null;

  constructor(book: Book, sheet: Sheet | null) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.list = () =>
      (sheet === null ? book.sheets : [sheet]).flatMap((holder) =>
        threads(holder).map((entry) => new Comment({ book, sheet: holder, entry })),
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
    return new Comment({ book: this.#book, sheet: range.sheet, entry: addComment(this.#book, range.sheet, ref, text) });
  }

  getItemByCell(cell: unknown) {
    const { sheet, box } = this.#cell(cell, "CommentCollection.getItemByCell");
    const entry = threads(sheet).find(({ ref }) => ref === boxAddress(box));
    if (entry === undefined) throw itemNotFound("the cell has no comment", "CommentCollection.getItemByCell");
    return new Comment({ book: this.#book, sheet, entry });
  }

  getItemByReplyId(replyId: unknown) {
    const found = this.list().find(({ replies }) => replies.getItemOrNullObject(replyId) !== null);
    if (found === undefined) throw itemNotFound(String(replyId), "CommentCollection.getItemByReplyId");
    return found;
  }

  /** One cell: a range, or an address; that names its sheet where the comments are the workbook's. */
  #cell(cell: unknown, location: string): Range {
    if (cell instanceof Range && cellsIn(cell.box) === 1) return cell;
    const reference = typeof cell === "string" ? parseReference(cell) : null;
    const sheet = reference?.sheet == null ? this.#sheet : this.#book.findSheet(reference.sheet);
    if (reference === null || sheet === null || cellsIn(reference.box) > 1)
      throw invalidArgument("A comment is on one cell of a sheet.", location);
    return new Range(this.#book, sheet, cellBox(reference.box.top, reference.box.left));
  }
}

function textOf(content: unknown, contentType: unknown, location: string): string {
  const isPlain = lookUp({ Plain: true, Mention: false }, contentType ?? "Plain", location);
  if (!isPlain) throw notImplemented("The embedded Excel has no comments that mention people.", location);
  if (typeof content !== "string") throw invalidArgument("A comment is a text.", location);
  return content;
}

/** A thread: what somebody wrote on a cell, and the replies. */
export class Comment extends RichObject {
  readonly apiName = "Comment";
  override readonly wireId: string;
  readonly #held: Held;

  constructor(held: Held) {
    super();
    this.#held = held;
    this.wireId = commentId(held.book, held.entry);
  }

  get id() {
    return this.wireId;
  }

  get content() {
    return this.#held.entry.comment.text;
  }
  set content(text: string) {
    this.#held.entry.comment.text = textOf(text, "Plain", "Comment.content");
  }

  get contentType() {
    return contentTypeOf(this.#held);
  }

  get authorName() {
    return authorOf(this.#held).name;
  }

  get authorEmail() {
    return authorOf(this.#held).email;
  }

  get creationDate() {
    return creationDateOf(this.#held);
  }

  get resolved() {
    return this.#held.entry.comment.done === true;
  }
  set resolved(resolved: boolean) {
    this.#held.entry.comment.done = resolved;
  }

  get replies() {
    return new CommentReplyCollection(this.#held);
  }

  getLocation() {
    return locationOf(this.#held);
  }

  delete() {
    removeComment(this.#held.sheet, this.#held.entry);
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
    const { book, sheet, entry } = thread;
    this.list = () => repliesTo(sheet, entry).map((reply) => new CommentReply({ book, sheet, entry: reply }, thread));
  }

  add(content: unknown, contentType?: unknown) {
    const { book, sheet, entry } = this.#thread;
    const text = textOf(content, contentType, "CommentReplyCollection.add");
    return new CommentReply({ book, sheet, entry: addComment(book, sheet, entry.ref, text, entry) }, this.#thread);
  }
}

/** One reply. */
export class CommentReply extends RichObject {
  readonly apiName = "CommentReply";
  override readonly wireId: string;
  readonly #held: Held;
  readonly #thread: Held;

  constructor(held: Held, thread: Held) {
    super();
    this.#held = held;
    this.#thread = thread;
    this.wireId = commentId(held.book, held.entry);
  }

  get id() {
    return this.wireId;
  }

  get content() {
    return this.#held.entry.comment.text;
  }
  set content(text: string) {
    this.#held.entry.comment.text = textOf(text, "Plain", "CommentReply.content");
  }

  get contentType() {
    return contentTypeOf(this.#held);
  }

  get authorName() {
    return authorOf(this.#held).name;
  }

  get authorEmail() {
    return authorOf(this.#held).email;
  }

  get creationDate() {
    return creationDateOf(this.#held);
  }

  get resolved() {
    return this.#thread.entry.comment.done === true;
  }

  getParentComment() {
    return new Comment(this.#thread);
  }

  getLocation() {
    return locationOf(this.#held);
  }

  delete() {
    removeComment(this.#held.sheet, this.#held.entry);
  }
}

function contentTypeOf({ entry }: Held) {
  return (entry.comment.mentions ?? []).length > 0 ? "Mention" : "Plain";
}

/** Files know people by whatever their provider does: an address of e-mail, or not. */
function authorOf({ book, entry }: Held): { readonly name: string; readonly email: string } {
  const person = book.library.persons.find(({ id }) => id === entry.comment.personId);
  const email = /[^\s:]+@[^\s:]+/.exec(person?.userId ?? "")?.[0] ?? "";
  return { name: person?.displayName ?? "", email };
}

/** Files say it in Coordinated Universal Time, without a zone. */
function creationDateOf({ entry }: Held): Date | null {
  const { date } = entry.comment;
  return date === undefined ? null : new Date(date.endsWith("Z") ? date : `${date}Z`);
}

function locationOf({ book, sheet, entry }: Held): Range {
  return new Range(book, sheet, parseReference(entry.ref)?.box ?? cellBox(0, 0));
}
