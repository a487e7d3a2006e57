import type { Book, Sheet } from "./book";
import { eachCell } from "./sheet-cells";

/** One comment or reply, as the library holds it. */
export type CommentEntry = Sheet["cells"]["threadedComments"][number];

/** Whoever sits before this Excel. */
const USER = { id: "{00000000-0007-0000-0001-000000000000}", displayName: "Author", providerId: "None" };

/** The first comment of each thread, in the order of the file. */
export function threads({ cells }: Sheet): CommentEntry[] {
  return cells.threadedComments.filter(({ comment }) => comment.parentId === undefined);
}

export function repliesTo({ cells }: Sheet, thread: CommentEntry): CommentEntry[] {
  return cells.threadedComments.filter(({ comment }) => comment.parentId === thread.comment.id);
}

/** The id by which the comment is found again; one of a file that has none gets one. */
export function commentId(book: Book, { comment }: CommentEntry): string {
  comment.id ??= freeId(book);
  return comment.id;
}

function freeId(book: Book): string {
  const taken = new Set(book.sheets.flatMap(({ cells }) => cells.threadedComments.map(({ comment }) => comment.id)));
  let number = 1;
  const idOf = () => `{00000000-0006-0000-${String(number).padStart(4, "0")}-000000000000}`;
  while (taken.has(idOf())) number++;
  return idOf();
}

/** Begins a thread at a cell ("B2"), or goes on with one. */
export function addComment(
  book: Book,
  { cells }: Sheet,
  ref: string,
  text: string,
  thread?: CommentEntry,
): CommentEntry {
  if (!book.library.persons.some(({ id }) => id === USER.id)) book.library.persons.push({ ...USER });
  const parent = thread === undefined ? {} : { parentId: commentId(book, thread) };
  const entry: CommentEntry = {
    ref,
    comment: { id: freeId(book), personId: USER.id, date: new Date().toISOString().replace("Z", ""), text, ...parent },
  };
  cells.threadedComments.push(entry);
  return entry;
}

/** A thread goes with its replies. */
export function removeComment({ cells }: Sheet, { comment }: CommentEntry): void {
  cells.threadedComments = cells.threadedComments.filter(
    (other) => other.comment !== comment && (comment.id === undefined || other.comment.parentId !== comment.id),
  );
}

const OLDER_AUTHOR = "tc=";

/**
 * Gives each thread the note by which older programs see it, and Excel knows where it is; notes of threads that are
 * gone go, too.
 */
export function writeOlderNotes({ cells }: Sheet): void {
  const held = new Map<string, CommentEntry[]>();
  for (const entry of cells.threadedComments) held.set(entry.ref, [...(held.get(entry.ref) ?? []), entry]);
  eachCell(cells, (cell) => {
    if (isOlderNote(cell.comment) && !held.has(cell.address)) cell.comment = undefined;
  });
  for (const [ref, [first, ...replies]] of held) {
    if (first === undefined) continue;
    const texts = [first, ...replies].map(({ comment }, i) => `${i === 0 ? "Comment" : "Reply"}:\n    ${comment.text}`);
    const text = `[Threaded comment]\n\n${texts.join("\n")}`;
    const cell = cells.getCell(ref);
    cell.note = text;
    if (cell.comment !== undefined) cell.comment.author = `${OLDER_AUTHOR}${first.comment.id ?? ""}`;
  }
}

/** Whether it is not a note that somebody wrote. */
export function isOlderNote(comment: unknown): boolean {
  const { author } = (comment ?? {}) as { author?: unknown }; // looked at next
  return typeof author === "string" && author.startsWith(OLDER_AUTHOR);
}

/** Comments are where their cells are now; those of cells that are gone go. */
export function moveComments({ cells }: Sheet, move: (ref: string) => string | null): void {
  cells.threadedComments = cells.threadedComments.flatMap(({ ref, comment }) => {
    const moved = move(ref);
    return moved === null ? [] : [{ ref: moved, comment }];
  });
}
